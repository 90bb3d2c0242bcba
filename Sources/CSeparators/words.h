/* Short texts as words, looked at many bytes at a time without a branch. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#define WORDS_INLINE static inline __attribute__((always_inline))

typedef uint8_t words_half __attribute__((vector_size(16), aligned(1)));
typedef bool words_lanes __attribute__((ext_vector_type(16)));

/* The bytes of a text, the first of them lowest in the first word. */
typedef struct {
  uint64_t a, b, c, d;
} words_text;

/* The bytes of a shorter text. */
typedef struct {
  uint64_t a, b;
} words_pair;

/* The 16 bytes from place 0 or 16 of a text of `count` bytes, at most 32, with zeros behind its end.
 * A mask out of a table is less work than one that is made. */
WORDS_INLINE words_half words_masked(const uint8_t *bytes, uint32_t place, uint32_t count) {
  static const uint8_t masks[64] = {
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  words_half half, mask;
  __builtin_memcpy(&half, bytes + place, 16);
  __builtin_memcpy(&mask, masks + 32 + place - count, 16);
  return half & mask;
}

/* The first `count` bytes, at most 32, and zeros; 32 bytes are read. */
WORDS_INLINE words_text words_load(const uint8_t *bytes, uint32_t count) {
  const words_half low = words_masked(bytes, 0, count);
  const words_half high = words_masked(bytes, 16, count);
  words_text text;
  __builtin_memcpy(&text, &low, 16);
  __builtin_memcpy((uint8_t *)&text + 16, &high, 16);
  return text;
}

/* The first `count` bytes, at most 16, and zeros; 16 bytes are read. */
WORDS_INLINE words_pair words_load_pair(const uint8_t *bytes, uint32_t count) {
  const words_half half = words_masked(bytes, 0, count);
  words_pair pair;
  __builtin_memcpy(&pair, &half, 16);
  return pair;
}

WORDS_INLINE uint32_t words_equal_half(words_half left, words_half right) {
  const words_half equal = (words_half)(left == right);
  const words_lanes lanes = __builtin_convertvector(equal, words_lanes);
  uint16_t mask;
  __builtin_memcpy(&mask, &lanes, sizeof mask);
  return mask;
}

/* Whether any of 64 bytes is `byte`. */
WORDS_INLINE bool words_contain(const uint8_t *bytes, uint8_t byte) {
  const words_half sought = (words_half){0} + byte;
  words_half found = {0}, half;
#pragma clang loop unroll(full)
  for (int place = 0; place < 64; place += 16) {
    __builtin_memcpy(&half, bytes + place, 16);
    found |= (words_half)(half == sought);
  }
  return words_equal_half(found, (words_half){0}) != 0xffff;
}

/* The place of the first `byte` among `count`, or `count`; up to 31 bytes behind them are read. */
WORDS_INLINE uint32_t words_find(const uint8_t *bytes, uint32_t count, uint8_t byte) {
  words_half low, high;
  for (uint32_t place = 0; place < count; place += 32) {
    __builtin_memcpy(&low, bytes + place, 16);
    __builtin_memcpy(&high, bytes + place + 16, 16);
    const words_half sought = (words_half){0} + byte;
    const uint32_t found = words_equal_half(low, sought) | words_equal_half(high, sought) << 16;
    if (found) {
      const uint32_t first = place + (uint32_t)__builtin_ctz(found);
      return first < count ? first : count;
    }
  }
  return count;
}

/* Has the line of memory at an address brought near while other work is done. */
WORDS_INLINE void words_prefetch(const void *address) { __builtin_prefetch(address); }
