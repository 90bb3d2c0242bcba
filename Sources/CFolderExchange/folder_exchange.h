// Lets two paths change places in one step. Swift does not see the call that does it on Linux,
// because the C library declares it for GNU programs only.
#pragma once

#if defined(__linux__)
extern int renameat2(int, const char *, int, const char *, unsigned int);
static inline int folder_exchange(const char *first, const char *second) {
  const int here = -100;              // AT_FDCWD
  const unsigned int exchange = 1u << 1;  // RENAME_EXCHANGE
  return renameat2(here, first, here, second, exchange);
}
#else
#include <stdio.h>
static inline int folder_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}
#endif
