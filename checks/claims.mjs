// Whether a history of claims for places can have happened without one place too many.
// usage: claims.mjs HISTORY.jsonl FINAL.json
// A line of the history, times in nanoseconds:
//   {"op":"limit","s":START,"e":END,"places":N}                      the limit was set
//   {"op":"reg","k":WHO,"s":START,"e":END,"r":"ok|full|unknown"}     somebody asked for a place
//   {"op":"cancel","k":WHO,"s":START,"e":END,"r":"ok|unknown"}       and gave it up
// FINAL is the list of those who hold a place in the end, one entry for each place.
// Each finding is certain: where two orders of events are possible, the innocent one is assumed.
import { readFileSync } from "node:fs";

const [history, last] = process.argv.slice(2);
const lines = readFileSync(history, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const final = JSON.parse(readFileSync(last, "utf8"));
const findings = {};
const found = (what) => (findings[what] = (findings[what] ?? 0) + 1);

function group(op) {
  const groups = new Map();
  for (const line of lines.filter((line) => line.op === op)) {
    groups.set(line.k, [...(groups.get(line.k) ?? []), line]);
  }
  return groups;
}
const asked = group("reg");
const cancelled = group("cancel");
const limits = lines.filter((line) => line.op === "limit").sort((a, b) => a.s - b.s);

/** The limits that may have held at some time from `from` to `to`. */
function limitsBetween(from, to) {
  return limits
    .filter((limit, n) => limit.s <= to && (limits[n + 1] === undefined || limits[n + 1].e >= from))
    .map((limit) => limit.places);
}

const held = new Map();
for (const who of final) held.set(who, (held.get(who) ?? 0) + 1);
for (const [who, places] of held) {
  if (places > 1) found("TWO_PLACES");
  if (!asked.has(who)) found("NEVER_ASKED");
}
for (const [who, asks] of asked) {
  const gaveUp = cancelled.get(who) ?? [];
  if (asks.some((ask) => ask.r === "ok") && !gaveUp.length && !held.has(who)) found("PLACE_LOST");
  if (gaveUp.some((one) => one.r === "ok") && held.has(who)) found("GIVEN_UP_BUT_HELD");
}

// From when somebody was told that she has a place until she began to give it up, she had it. The
// last of those who had one at a time was given it later than all of them asked: one of the limits
// since then must have had room for them all.
const changes = [];
for (const [who, asks] of asked) {
  const ok = asks.find((ask) => ask.r === "ok");
  if (!ok) continue;
  const until = Math.min(...(cancelled.get(who) ?? []).map((one) => one.s));
  if (until <= ok.e) continue;
  changes.push({ at: ok.e, who, s: ok.s }, ...(Number.isFinite(until) ? [{ at: until, who }] : []));
}
changes.sort((a, b) => a.at - b.at);
const having = new Map();
let most = 0;
for (const change of changes) {
  if (change.s === undefined) {
    having.delete(change.who);
    continue;
  }
  having.set(change.who, change.s);
  most = Math.max(most, having.size);
  const lastAsked = [...having.values()].reduce((a, b) => Math.max(a, b));
  if (having.size > Math.max(...limitsBetween(lastAsked, change.at))) found("ONE_TOO_MANY");
}

// Who is told that it is full may hold the program to it: so many may have had a place by then.
for (const line of lines.filter((line) => line.op === "reg" && line.r === "full")) {
  let possible = 0;
  for (const [who, asks] of asked) {
    if (who === line.k) continue;
    const mayHave = asks.some((ask) => ask.s < line.e && ask.r !== "full");
    const hadGone = (cancelled.get(who) ?? []).some((one) => one.r === "ok" && one.e < line.s);
    if (mayHave && !hadGone) possible++;
  }
  if (possible < Math.min(...limitsBetween(line.s, line.e))) found("NOT_FULL");
}

const verdict = Object.keys(findings).length ? "FAIL" : "PASS";
const told = (r) => lines.filter((line) => line.op === "reg" && line.r === r).length;
console.log(JSON.stringify({ asked: asked.size, placed: told("ok"), full: told("full"), unknown: told("unknown"), final: final.length, most, verdict, findings }));
process.exit(verdict === "PASS" ? 0 : 1);
