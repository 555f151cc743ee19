// How well documents were read, against readings made by hand (gold.json): the counts behind each figure.
const NOTHING = new Set(["", null, undefined]);

/** Letters and digits alone, in small letters. */
const fold = (text) => (text ?? "").normalize("NFC").replace(/\u00ad/g, "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const words = (text) => (text ?? "").normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, " ").replace(/\s+/g, " ").trim();
const name = (text) => (text ?? "").normalize("NFC").replace(/\s+/g, " ").replace(/\s*[-‐‑]\s*/g, "-").trim();

const LABEL = /^(?:(?:workshop|session|tema|theme|akt|del|oplæg|indlæg|foredrag|debatt?|dialog|diskussion|panel|paneldebat|keynote|spor|track|gruppe|seminar)\s*(?:nr\.?\s*)?(?:\d{1,2}|[a-zæøå])?\s*[:.–—-]\s*|\(?\d{1,2}[.):]\s*|[•*#>-]+\s*)/iu;
const BY = /\s+(?:v\/|v\.|ved|by|av|oplæg ved)\s*.*$/iu;

/** A title as it is, without its label, and without who gives it. */
function wordings(title) {
  const bare = title.replace(LABEL, "");
  return [...new Set([title, bare, title.replace(BY, ""), bare.replace(BY, "")].map(words).filter((form) => form.length >= 3))];
}

/** Gestalt likeness (Ratcliff and Obershelp 1988): twice the letters in common runs, over all letters. */
function likeness(a, b) {
  if (a === b) return 1;
  const common = (one, other) => {
    if (!one || !other) return 0;
    let best = 0;
    let at = 0;
    let on = 0;
    let runs = new Array(other.length + 1).fill(0);
    for (let i = 0; i < one.length; i++) {
      const next = new Array(other.length + 1).fill(0);
      for (let j = 0; j < other.length; j++) {
        if (one[i] !== other[j]) continue;
        next[j + 1] = runs[j] + 1;
        if (next[j + 1] > best) [best, at, on] = [next[j + 1], i + 1, j + 1];
      }
      runs = next;
    }
    return best && best + common(one.slice(0, at - best), other.slice(0, on - best)) + common(one.slice(at), other.slice(on));
  };
  return (2 * common(a, b)) / (a.length + b.length);
}

function alike(gold, read) {
  let best = 0;
  for (const a of wordings(gold.title ?? "")) {
    for (const b of wordings(read.title ?? "")) {
      const [short, long] = a.length < b.length ? [a, b] : [b, a];
      const begins = short.replaceAll(" ", "").length >= 12 && long.startsWith(short);
      best = Math.max(best, likeness(a, b), begins ? 0.9 : 0);
    }
  }
  const named = gold.people.some((person) => fold(person.name) === fold(gold.title));
  const same = gold.start && gold.start === read.start;
  return best < 0.8 && named && same && read.people.some((person) => fold(person.name) === fold(gold.title)) ? 0.85 : best;
}

/** Pairs entries one to one: the same start first, then the likest titles. */
function paired(gold, read) {
  const pairs = [];
  gold.forEach((one, g) =>
    read.forEach((other, r) => {
      if (one.day && other.day && one.day !== other.day) return;
      const like = alike(one, other);
      if (like < 0.8) return;
      const differ = Boolean(one.start && other.start && one.start !== other.start);
      const equal = (one.start ?? null) === (other.start ?? null);
      pairs.push({ g, r, differ, order: [differ ? 1 : 0, equal ? 0 : 1, -like, one.kind === other.kind ? 0 : 1, Math.abs(g / gold.length - r / read.length)] });
    }),
  );
  pairs.sort((a, b) => a.order.reduce((found, value, at) => found || value - b.order[at], 0));
  const ofGold = new Map();
  const ofRead = new Map();
  let exact = 0;
  for (const { g, r, differ } of pairs) {
    if (ofGold.has(g) || ofRead.has(r)) continue;
    ofGold.set(g, r);
    ofRead.set(r, g);
    if (!differ) exact++;
  }
  return { ofGold, ofRead, exact };
}

const problem = (kind) => (["time_out_of_order", "time_typo", "duration_mismatch"].includes(kind) ? "time" : kind);

/** What two tellings of one problem share: times, names and numbers. */
function marks(detail) {
  const text = (detail ?? "").normalize("NFC");
  const times = [...text.matchAll(/(?<!\d)(\d{1,2})[.:](\d\d)(?!\d)/g)].map(([, h, m]) => `${h.padStart(2, "0")}:${m}`);
  const names = [...text.matchAll(/[A-ZÆØÅÖÄÉ][\p{L}-]{2,}/gu)].map(([word]) => word.toLowerCase());
  const numbers = [...text.matchAll(/(?<![\d.:])\d{1,4}(?![\d.:])/g)].map(([number]) => number);
  return new Set([...times, ...names.filter((word) => !["workshop", "the", "tema", "session", "pause"].includes(word)), ...numbers]);
}

function problems(gold, read) {
  const left = [...(read ?? [])];
  let found = 0;
  for (const one of gold) {
    const wanted = marks(one.detail);
    const shared = (other) => [...marks(other.detail)].filter((mark) => wanted.has(mark)).length;
    const best = left
      .filter((other) => problem(other.kind) === problem(one.kind) && (wanted.size === 0 || shared(other) > 0))
      .sort((a, b) => shared(b) - shared(a))[0];
    if (!best) continue;
    left.splice(left.indexOf(best), 1);
    found++;
  }
  return found;
}

/** Counts by figure: [right, of] for shares, [right, gold, read] for F1. */
export function score(gold, read) {
  const { ofGold, ofRead, exact } = paired(gold.items, read.items);
  const counts = { item: [exact, gold.items.length, read.items.length] };
  const pairs = [...ofGold].map(([g, r]) => [gold.items[g], read.items[r]]);
  const timed = pairs.filter(([one]) => one.start);
  counts.start = [timed.filter(([one, other]) => one.start === other.start).length, timed.length];
  counts.kind = [pairs.filter(([one, other]) => [one.kind, ...(one.kind_alt ?? [])].includes(other.kind)).length, pairs.length];
  const at = (items, id) => items.findIndex((item) => item.id === id);
  const held = pairs.filter(([one, other]) => one.parent ?? other.parent);
  const holds = ([one, other]) => one.parent && other.parent && ofRead.get(at(read.items, other.parent)) === at(gold.items, one.parent);
  counts.parent = [held.filter(holds).length, held.length];

  let people = 0;
  const body = [0, 0];
  for (const [one, other] of pairs) {
    const rest = [...other.people];
    for (const person of one.people) {
      const same = rest.find((who) => name(who.name) === name(person.name));
      if (!same) continue;
      rest.splice(rest.indexOf(same), 1);
      people++;
      if (!person.organisation) continue;
      body[1]++;
      if (fold(person.organisation) === fold(same.organisation)) body[0]++;
    }
  }
  const all = (items) => items.reduce((sum, item) => sum + item.people.length, 0);
  counts.person = [people, all(gold.items), all(read.items)];
  counts.org = body;

  const about = [];
  if (gold.days.length) about.push(String([...read.days].sort()) === String(gold.days));
  const [place, other] = [fold(gold.venue), fold(read.venue)];
  if (place || other) about.push(Boolean(place && other) && (place.includes(other) || other.includes(place) || likeness(words(gold.venue), words(read.venue)) >= 0.8));
  for (const field of ["format", "status", "registration_deadline"]) {
    if (!NOTHING.has(gold[field]) || !NOTHING.has(read[field])) about.push((gold[field] ?? null) === (read[field] ?? null));
  }
  counts.meta = [about.filter(Boolean).length, about.length];
  counts.prob = [problems(gold.problems ?? [], read.problems), (gold.problems ?? []).length];
  return counts;
}

export const FIGURES = ["item", "start", "kind", "parent", "person", "org", "meta", "prob"];

export function figure(counts) {
  if (counts.length === 2) return counts[1] ? counts[0] / counts[1] : null;
  return counts[1] + counts[2] ? (2 * counts[0]) / (counts[1] + counts[2]) : null;
}

export function added(all) {
  return Object.fromEntries(FIGURES.map((key) => [key, all.map((one) => one[key]).reduce((a, b) => a.map((value, at) => value + b[at]))]));
}
