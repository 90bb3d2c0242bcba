/* Structure of separated text: where fields and records end.
 *
 * Bytes are looked at 64 at a time. Comparing such a block with one byte gives a 64-bit mask, and
 * all else is arithmetic on masks, so text inside quotes costs no branch. In C, because a
 * comparison of Swift's SIMD vectors can quietly be made lane by lane. No header of processor
 * intrinsics: their clang module would take over declarations of the C library. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#define SEPARATORS_INLINE static inline __attribute__((always_inline))

typedef uint8_t separators_block __attribute__((vector_size(64), aligned(1)));
typedef bool separators_lanes __attribute__((ext_vector_type(64)));

SEPARATORS_INLINE uint64_t separators_bits(const separators_block *lanes) {
  /* Four move-mask instructions with SSE2, two with AVX2; elsewhere what there is instead. */
  const separators_lanes bits = __builtin_convertvector(*lanes, separators_lanes);
  uint64_t mask;
  __builtin_memcpy(&mask, &bits, sizeof mask);
  return mask;
}

/* Bit i of the result: byte i of the block is `byte`. */
SEPARATORS_INLINE uint64_t separators_equal(const separators_block *block, uint8_t byte) {
  const separators_block lanes = (separators_block)(*block == byte);
  return separators_bits(&lanes);
}

/* Bit i of the result: byte i of the block is `byte` or more. */
SEPARATORS_INLINE uint64_t separators_at_least(const separators_block *block, uint8_t byte) {
  const separators_block lanes = (separators_block)(*block >= byte);
  return separators_bits(&lanes);
}

/* Bit i of the result is the parity of bits 0...i: with quotes in, it says what stands inside them,
 * the opening quote included and the closing one not. */
SEPARATORS_INLINE uint64_t separators_parity(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ bits << 32;
}

/* What is to be said of the bytes scanned so far. */
typedef struct {
  uint32_t quoted_breaks; /* line breaks inside quotes */
  uint32_t suspect_to;    /* bytes before this position, back to some block, may not be UTF-8 */
} separators_marks;

/* The end of one record. */
typedef struct {
  uint32_t end; /* the position of its line break */
  separators_marks marks;
} separators_record;

/* Where a scan writes, and what it found. */
typedef struct {
  uint32_t *ends; /* positions of the bytes after each field */
  separators_record *records;
  uint32_t end_count, end_room;
  uint32_t record_count, record_room;
  bool odd;  /* stopped at a quote in the wrong place; what is written stands before it */
  bool full; /* stopped for want of room */
} separators_scan;

/* What one block hands to the next. */
typedef struct {
  uint64_t inside;   /* all ones between quotes */
  uint64_t opens;    /* 1: a quote may open here */
  uint64_t closed;   /* 1: the byte before closed a quote */
  uint64_t returned; /* 1: the byte before was a carriage return */
  uint64_t expected; /* continuation bytes of UTF-8 still to come, from bit 0 on */
  separators_marks marks;
} separators_state;

/* Whether the block may hold bytes that are not UTF-8. Never misses one; also says so of the rare
 * leading bytes whose second byte has a narrower range, and of all four-byte sequences, which the
 * caller looks at again. */
SEPARATORS_INLINE bool separators_suspect(const separators_block *block, separators_state *state) {
  const uint64_t from_80 = separators_at_least(block, 0x80);
  if (__builtin_expect((from_80 | state->expected) == 0, 1)) return false;
  const uint64_t from_c0 = separators_at_least(block, 0xc0);
  const uint64_t from_c2 = separators_at_least(block, 0xc2);
  const uint64_t from_e0 = separators_at_least(block, 0xe0);
  const uint64_t from_f0 = separators_at_least(block, 0xf0);
  const uint64_t narrow = separators_equal(block, 0xe0) | separators_equal(block, 0xed);
  const uint64_t expected = from_c0 << 1 | from_e0 << 2 | state->expected;
  state->expected = from_c0 >> 63 | from_e0 >> 62;
  return ((from_80 & ~from_c0) ^ expected) | (from_c0 & ~from_c2) | from_f0 | narrow;
}

SEPARATORS_INLINE void separators_write_ends(separators_scan *scan, uint64_t bits, uint32_t base) {
  uint32_t *out = scan->ends + scan->end_count;
  scan->end_count += (uint32_t)__builtin_popcountll(bits);
  do {
    /* Eight at a time: the room for a whole block is there, and what is too many is overwritten. */
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++) {
      uint32_t end = base + (uint32_t)(bits ? __builtin_ctzll(bits) : 64);
      __asm__("" : "+r"(end)); /* Keeps the compiler from a vector form, which is slower. */
      out[i] = end;
      bits &= bits - 1;
    }
    out += 8;
  } while (__builtin_expect(bits != 0, 0));
}

SEPARATORS_INLINE void separators_write_records(separators_scan *scan, separators_state *state,
                                                uint64_t bits, uint64_t quoted, uint32_t base) {
  uint32_t count = scan->record_count;
  /* The first is written whether there is one or not: a branch would often be guessed wrong. */
  do {
    separators_record *const record = scan->records + count;
    const uint32_t bit = (uint32_t)__builtin_ctzll(bits | UINT64_C(1) << 63);
    record->end = base + bit;
    record->marks = state->marks;
    if (quoted) {
      const uint64_t before = quoted & ((UINT64_C(1) << bit) - 1);
      record->marks.quoted_breaks += (uint32_t)__builtin_popcountll(before);
    }
    count += bits != 0;
    bits &= bits - 1;
  } while (__builtin_expect(bits != 0, 0));
  scan->record_count = count;
  if (quoted) state->marks.quoted_breaks += (uint32_t)__builtin_popcountll(quoted);
}

/* Adds the ends of one block, and what it may hold that is not UTF-8. */
SEPARATORS_INLINE void separators_write(const separators_block *block, uint64_t ends,
                                        uint64_t breaks, uint64_t inside, uint32_t base,
                                        separators_scan *scan, separators_state *state) {
  if (__builtin_expect(separators_suspect(block, state), 0)) state->marks.suspect_to = base + 64;
  separators_write_records(scan, state, ends & breaks, breaks & inside, base);
  separators_write_ends(scan, ends, base);
}

/* Adds one block with quotes or carriage returns, of which the bytes in `valid` count. */
SEPARATORS_INLINE void separators_add_quoted(const separators_block *block, uint64_t quotes,
                                             uint64_t feeds, uint64_t returns, uint64_t commas,
                                             uint64_t valid, uint32_t base, separators_scan *scan,
                                             separators_state *state) {
  const uint64_t inside = separators_parity(quotes) ^ state->inside;
  const uint64_t breaks = returns | (feeds & ~(returns << 1 | state->returned));
  uint64_t ends = (commas | breaks) & ~inside;

  /* A quote opens at the start of a field, or again after a closing one ("" is a quote); what
   * follows a closing quote ends the field or is such a second quote. */
  const uint64_t stops = commas | feeds | returns | quotes;
  const uint64_t opens = stops & (quotes | ~inside);
  const uint64_t closings = quotes & ~inside;
  const uint64_t odd = ((quotes & inside & ~(opens << 1 | state->opens)) |
                        ((closings << 1 | state->closed) & ~stops)) &
                       valid;
  if (__builtin_expect(odd != 0, 0)) {
    ends &= (odd & -odd) - 1;
    scan->odd = true;
  }
  separators_write(block, ends, breaks, inside, base, scan, state);
  state->inside = (uint64_t)((int64_t)inside >> 63);
  state->opens = opens >> 63;
  state->closed = closings >> 63;
  state->returned = returns >> 63;
}

/* Adds one block, of which the bytes in `valid` count. */
SEPARATORS_INLINE void separators_add(const separators_block *block, uint64_t valid, uint32_t base,
                                      uint8_t separator, separators_scan *scan,
                                      separators_state *state) {
  const uint64_t quotes = separators_equal(block, '"');
  const uint64_t feeds = separators_equal(block, '\n');
  const uint64_t returns = separators_equal(block, '\r');
  const uint64_t commas = separators_equal(block, separator);
  if ((quotes | returns | state->closed | state->returned) != 0) {
    separators_add_quoted(block, quotes, feeds, returns, commas, valid, base, scan, state);
    return;
  }
  /* Without quotes all of the block stands inside or outside them, as the end of the last. */
  const uint64_t ends = (commas | feeds) & ~state->inside;
  separators_write(block, ends, feeds, state->inside, base, scan, state);
  state->opens = ends >> 63;
}

/* The number of whole blocks that may be added next. */
SEPARATORS_INLINE uint32_t separators_sure_blocks(const separators_scan *scan, uint32_t left) {
  const uint32_t ends = scan->end_room - scan->end_count;
  const uint32_t records = scan->record_room - scan->record_count;
  const uint32_t room = ends < records ? ends : records;
  return (left < room ? left : room) / 64;
}

SEPARATORS_INLINE void separators_find_any(const uint8_t *bytes, uint32_t from, uint32_t to,
                                           uint8_t separator, separators_scan *scan) {
  separators_scan found = *scan;
  separators_state state = {.opens = 1};
  separators_block block = {0};
  uint32_t base = from, blocks;
  while (!found.odd && (blocks = separators_sure_blocks(&found, to - base)) > 0) {
    for (; blocks > 0 && !found.odd; blocks--, base += 64) {
      __builtin_memcpy(&block, bytes + base, 64);
      separators_add(&block, ~UINT64_C(0), base, separator, &found, &state);
    }
  }
  const bool has_room = found.end_room - found.end_count >= 64 &&
                        found.record_room - found.record_count >= 64;
  found.full = !found.odd && !has_room;
  if (!found.odd && !found.full && base < to) {
    block = (separators_block){0};
    __builtin_memcpy(&block, bytes + base, to - base);
    separators_add(&block, (UINT64_C(1) << (to - base)) - 1, base, separator, &found, &state);
  }
  *scan = found;
}

#if defined(__x86_64__)
#define SEPARATORS_HASWELL __attribute__((target("avx2,bmi,bmi2,popcnt")))

/* The same, compiled for the processors of the last ten years. */
SEPARATORS_HASWELL static void separators_find_haswell(
    const uint8_t *bytes, uint32_t from, uint32_t to, uint8_t separator, separators_scan *scan) {
  separators_find_any(bytes, from, to, separator, scan);
}
#endif

/* Finds the ends of fields and records in bytes[from..<to], where `from` is the first byte of a
 * record. CR, LF and CR LF end a record; the position is that of the first of the two. */
__attribute__((noinline)) static void separators_find(const uint8_t *bytes, uint32_t from,
                                                      uint32_t to, uint8_t separator,
                                                      separators_scan *scan) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
      __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")) {
    separators_find_haswell(bytes, from, to, separator, scan);
    return;
  }
#endif
  separators_find_any(bytes, from, to, separator, scan);
}
