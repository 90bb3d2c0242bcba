/* Short texts as words, looked at many bytes at a time without a branch. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#define WORDS_INLINE static inline __attribute__((always_inline))

typedef int8_t words_half __attribute__((vector_size(16), aligned(1)));
typedef bool words_lanes __attribute__((ext_vector_type(16)));

/* The bytes of a text, the first of them lowest in the first word. */
typedef struct {
  uint64_t a, b, c, d;
} words_text;

/* The first `count` bytes, at most 32, and zeros; 32 bytes are read. */
WORDS_INLINE words_text words_load(const uint8_t *bytes, uint32_t count) {
  const words_half low_lanes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  const words_half high_lanes = {16, 17, 18, 19, 20, 21, 22, 23,
                                 24, 25, 26, 27, 28, 29, 30, 31};
  words_half low, high;
  __builtin_memcpy(&low, bytes, 16);
  __builtin_memcpy(&high, bytes + 16, 16);
  low &= (words_half)(low_lanes < (int8_t)count);
  high &= (words_half)(high_lanes < (int8_t)count);
  words_text text;
  __builtin_memcpy(&text, &low, 16);
  __builtin_memcpy((uint8_t *)&text + 16, &high, 16);
  return text;
}

/* The bytes of a shorter text. */
typedef struct {
  uint64_t a, b;
} words_pair;

/* The first `count` bytes, at most 16, and zeros; 16 bytes are read. */
WORDS_INLINE words_pair words_load_pair(const uint8_t *bytes, uint32_t count) {
  const words_half lanes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  words_half half;
  __builtin_memcpy(&half, bytes, 16);
  half &= (words_half)(lanes < (int8_t)count);
  words_pair pair;
  __builtin_memcpy(&pair, &half, 16);
  return pair;
}

WORDS_INLINE uint32_t words_equal_half(const uint8_t *bytes, uint8_t byte) {
  words_half half;
  __builtin_memcpy(&half, bytes, 16);
  const words_half equal = (words_half)(half == (int8_t)byte);
  const words_lanes lanes = __builtin_convertvector(equal, words_lanes);
  uint16_t mask;
  __builtin_memcpy(&mask, &lanes, sizeof mask);
  return mask;
}

/* Bit i of the result: byte i is `byte`; 64 bytes are read. */
WORDS_INLINE uint64_t words_equal(const uint8_t *bytes, uint8_t byte) {
  const uint32_t low = words_equal_half(bytes, byte) | words_equal_half(bytes + 16, byte) << 16;
  const uint32_t high =
      words_equal_half(bytes + 32, byte) | words_equal_half(bytes + 48, byte) << 16;
  return low | (uint64_t)high << 32;
}

/* Has the line of memory at an address brought near while other work is done. */
WORDS_INLINE void words_prefetch(const void *address) { __builtin_prefetch(address); }
