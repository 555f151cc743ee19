// A year of conferences, played through: when people register, read, follow and are written to. The same each time.

/** Mulberry32: small, and the same on every machine. */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DAYS = 365;
const SPREAD = 1.28;
const FIRST_MINUTES = 10;
const IN_FIRST_MINUTES = 0.4;
const PAGES_EACH = 5;
const OPENINGS_EACH = 2;
const FOLLOW = 2 / 3;
const PAGE_EACH_SECONDS = 300;

/** How many days of a year are like this one: months from January, and days from Monday (the year begins on one). */
const MONTHS = [4, 6, 10, 10, 13, 8, 0.5, 5, 13, 13, 11, 4];
const WEEKDAYS = [6, 24, 26, 26, 12, 0, 0];
const weight = (day) => WEEKDAYS[day % 7] * MONTHS[Math.min(11, Math.floor(day / 30.5))];

function chooser(random) {
  const all = Array.from({ length: DAYS }, (_, day) => weight(day));
  const sum = all.reduce((a, b) => a + b);
  return () => {
    let left = random() * sum;
    return all.findIndex((one) => (left -= one) < 0);
  };
}

/** Sizes of very different conferences that have so many participants in all. */
function sizes(conferences, participants, random) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const raw = Array.from({ length: conferences }, () => Math.exp(SPREAD * normal()));
  const sum = raw.reduce((a, b) => a + b);
  return raw.map((one) => Math.max(1, Math.round((one / sum) * participants)));
}

/** Events at random have busier seconds than their mean: as many as come in all but one of a hundred thousand. */
export function busiest(mean) {
  let term = Math.exp(-mean);
  if (mean > 500) return Math.ceil(mean + 4.3 * Math.sqrt(mean));
  let sum = term;
  let n = 0;
  while (sum < 1 - 1e-5 && n < 10_000) {
    n++;
    term *= mean / n;
    sum += term;
  }
  return n;
}

/**
 * @return what the busiest second, day and morning ask for
 */
export function play(conferences, participants) {
  const random = dice(20270421);
  const day = chooser(random);
  const all = sizes(conferences, participants, random);
  const openings = new Map();
  const held = new Array(DAYS).fill(0);
  for (const size of all) {
    const when = day();
    held[when] += size;
    let opens = when - 42 - Math.floor(random() * 42);
    while (opens % 7 > 4 || opens % 7 < -2) opens++;
    const hour = 8 + Math.floor(random() * 5);
    const key = `${(opens + DAYS) % DAYS} ${hour}`;
    openings.set(key, (openings.get(key) ?? 0) + size);
  }
  const first = (people) => (people * IN_FIRST_MINUTES) / (FIRST_MINUTES * 60);
  const largest = Math.max(...all);
  const together = Math.max(...openings.values());
  const followers = Math.max(...held) * FOLLOW;
  const registrations = first(together);
  return {
    largest,
    largestOpening: busiest(first(largest)),
    lines: Math.ceil(followers),
    lettersInOneMorning: Math.max(...held),
    peak: {
      registrations: busiest(registrations),
      openings: busiest(registrations * OPENINGS_EACH),
      pages: busiest(registrations * PAGES_EACH + followers / PAGE_EACH_SECONDS),
    },
  };
}
