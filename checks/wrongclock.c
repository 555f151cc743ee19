// A machine whose clock is wrong by TINGSTED_WRONG_BY seconds, for one process: laid in front of the C library
// (LD_PRELOAD). What only goes forward, and measures how long something takes, is left alone.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long wrong_by(void) {
  static long known = 0;
  static int asked = 0;
  if (!asked) {
    const char *given = getenv("TINGSTED_WRONG_BY");
    known = given ? atol(given) : 0;
    asked = 1;
  }
  return known;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
  int failed = syscall(SYS_clock_gettime, clock, at);
  if (!failed && clock == CLOCK_REALTIME) at->tv_sec += wrong_by();
  return failed;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  int failed = syscall(SYS_gettimeofday, at, zone);
  if (!failed) at->tv_sec += wrong_by();
  return failed;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}
