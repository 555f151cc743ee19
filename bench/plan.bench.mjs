// What one machine does, measured now, and what follows from it for a few conferences or for a thousand: places,
// letters, lines, storage, machines. A year is played through second by second where it is busy. Writes
// docs/scaling.md; nothing in its tables is typed.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { cpus } from "node:os";
import { join } from "node:path";
import { sending } from "./forms.mjs";
import { family, home, median, processorTime, stop } from "./lib.mjs";
import { CONFERENCES, published, running } from "./registration.bench.mjs";
import { load, needs } from "./serving.mjs";
import { play } from "./year.mjs";

const SIZES = [
  [1, 300],
  [10, 5_000],
  [100, 100_000],
  [1_000, 1_000_000],
];
const LINES = 2_000;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);

/** Tables that grow with each who registers, with their indexes. */
const PERSONAL = ["application", "registration", "registration_event", "registration_link", "outgoing"];

const used = (site) => {
  const postgres = family(site.child.pid).filter((pid) => pid !== site.child.pid);
  return { program: processorTime([site.child.pid]), database: processorTime(postgres) };
};

/** Microseconds of processor time that each of `many` cost: true also where others use the processors. */
function cost(site, act) {
  const before = used(site);
  const many = act();
  const after = used(site);
  return { program: ((after.program - before.program) / many) * 1e6, database: ((after.database - before.database) / many) * 1e6 };
}

function sizes(site) {
  const size = (table) => Number(site.database.sql(`select pg_total_relation_size('${table}')`));
  return PERSONAL.map(size).reduce((a, b) => a + b, 0);
}

function heap(pid) {
  const out = spawnSync("jcmd", [String(pid), "GC.class_histogram"], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
  return Number(out.match(/^Total\s+\d+\s+(\d+)/m)[1]);
}

async function line(site) {
  const port = new URL(site.address).port;
  const before = heap(site.child.pid);
  const sockets = [];
  await Promise.all(
    Array.from(
      { length: LINES },
      (_, n) =>
        new Promise((resolve, reject) => {
          const socket = connect({ host: "127.0.0.1", port, localAddress: `127.0.1.${1 + (n % 200)}` });
          sockets.push(socket);
          socket.once("data", resolve);
          socket.once("error", reject);
          socket.write(`GET /${site.published}/now/events HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/event-stream\r\n\r\n`);
        }),
    ),
  );
  const each = (heap(site.child.pid) - before) / LINES;
  for (const socket of sockets) socket.destroy();
  return each;
}

async function measured() {
  const site = await running();
  try {
    site.published = published(site);
    const forms = () => sending(site.address, 64, SECONDS, (n) => `/bench-${n}/registration`, site.group, CONFERENCES);
    const pages = () => load(`${site.address}/${site.published}`, SECONDS);
    const openings = () => load(`${site.address}/bench-1/registration`, SECONDS);
    for (const warm of [forms, pages, openings, forms]) warm();
    const rows = () => Number(site.database.sql("select count(*) from registration"));
    const before = { rows: rows(), size: sizes(site) };
    const registration = cost(site, () => forms().answers);
    const rate = median([forms(), forms()].map((one) => one.rate));
    const grown = { rows: rows() - before.rows, size: sizes(site) - before.size };
    const page = cost(site, () => pages().answers);
    const opening = cost(site, () => openings().answers);
    const edition = Number(site.database.sql("select avg(pg_column_size(programme))::bigint from edition"));
    return {
      rate,
      pageRate: pages().rate,
      registration,
      page,
      opening,
      person: grown.size / grown.rows,
      edition,
      line: await line(site),
      people: grown.rows,
    };
  } finally {
    await stop(site.child);
  }
}

const number = (n, digits = 0) => n.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const bytes = (n) => (n < 1e6 ? `${number(n / 1e3)} KB` : n < 1e9 ? `${number(n / 1e6)} MB` : `${number(n / 1e9, 1)} GB`);

/** Half of a processor stays free: a rush is never as even as a plan. */
const BUSY = 0.5;
const LETTERS_A_MINUTE = 600;
const LINES_A_COPY = 20_000;
/** What an average conference keeps of slides and annexes; the one figure that is a guess. */
const SLIDES = 60e6;

function planned(m, [conferences, participants]) {
  const year = play(conferences, participants);
  const micro = (peak) => peak.registrations * (m.registration.program + m.registration.database) + peak.openings * (m.opening.program + m.opening.database) + peak.pages * (m.page.program + m.page.database);
  const processors = micro(year.peak) / 1e6 / BUSY;
  const database = (year.peak.registrations * m.registration.database + year.peak.openings * m.opening.database) / 1e6 / BUSY;
  const copies = Math.max(1, Math.ceil((processors - database) / 2), Math.ceil(year.lines / LINES_A_COPY));
  return {
    conferences,
    participants,
    year,
    processors,
    database,
    copies,
    minutes: year.lettersInOneMorning / LETTERS_A_MINUTE / Math.max(copies, 1),
    heap: (year.lines / copies) * m.line,
    rows: participants * m.person,
    editions: conferences * 4 * m.edition,
    files: conferences * SLIDES,
  };
}

function page(m, plans) {
  const rows = (cells) => plans.map((one) => `| ${cells(one).join(" | ")} |`).join("\n");
  const largest = plans.at(-1);
  return `# How far it scales

Written by \`bin/bench plan\` on ${new Date().toISOString().slice(0, 10)}, on a machine with ${cpus().length} processors; every figure in the tables is measured or worked out by that run. What is assumed stands below, so that it can be argued with; \`bench/year.mjs\` is where to change it.

## What one machine does

| measured | |
|---|---|
| forms received, on the disk with their letters, program and database on this machine | ${number(m.rate)}/s |
| a conference's page | ${number(m.pageRate)}/s |
| processor time of a form: program and database | ${number(m.registration.program)} µs and ${number(m.registration.database)} µs |
| processor time of opening the form | ${number(m.opening.program)} µs and ${number(m.opening.database)} µs |
| processor time of a page | ${number(m.page.program)} µs and ${number(m.page.database)} µs |
| memory of a phone that follows | ${number(m.line / 1e3, 1)} KB of heap |
| storage of one who registers, with letter, history, link and indexes (mean of ${number(m.people)}) | ${bytes(m.person)} |
| storage of an edition | ${bytes(m.edition)} |

The load generator ran on the same processors, so the rates are what is left beside it. The plan goes by processor time, which others on the machine do not alter.

## A year of conferences

A year is played through: conferences of very different sizes (log-normal, so that the largest tenth has half of the participants) on working days, most of them in spring and autumn and from Tuesday to Thursday; registration opens on a morning six to twelve weeks before, at a full hour between 8 and 12, and four of ten come within the first ten minutes; each opens the form twice and reads five pages; on the day two of three follow on a phone and load a page each five minutes; the letter of the day before goes at eight.

| conferences | participants | largest conference | registrations in the busiest second | pages in the busiest second | lines on the busiest day | letters on the busiest morning |
|---|---|---|---|---|---|---|
${rows((one) => [number(one.conferences), number(one.participants), number(one.year.largest), number(one.year.peak.registrations), number(one.year.peak.pages + one.year.peak.openings), number(one.year.lines), number(one.year.lettersInOneMorning)])}

## What that takes

With half of each processor free. A copy of the program has two processors and 1 GB of heap; it follows at most ${number(LINES_A_COPY)} lines and sends ${number(LETTERS_A_MINUTE)} letters a minute, which is what a mail server was asked to take and can be set (\`rate=\`).

| conferences | processors in the busiest second | of them the database | copies, plus one that may be away | letters of the busiest morning gone after | heap for lines in each copy | rows after a year | editions | slides and annexes, at ${bytes(SLIDES)} each |
|---|---|---|---|---|---|---|---|---|
${rows((one) => [number(one.conferences), number(one.processors, 2), number(one.database, 2), `${one.copies} + 1`, `${number(one.minutes)} min`, bytes(one.heap), bytes(one.rows), bytes(one.editions), bytes(one.files)])}

## What to make of it

- Places are given per conference, one after the other, in one database. The largest conference of the year asks for ${number(largest.year.largestOpening)} registrations in its busiest second, and one database on this machine receives ${number(m.rate)}/s: there is room for ${number(m.rate / Math.max(1, largest.year.largestOpening))} such at the same second.
- What grows is storage, and it is slides: rows are ${number((largest.rows / (largest.rows + largest.files)) * 100)} % of it. Slides lie in the database, so that one backup has everything; a backup to a point in time reads them once a night.
- Letters are what waits: ${number(largest.year.lettersInOneMorning)} on one morning. More copies send more, where the mail server takes it.
- A second machine is for the day when the first breaks, not for speed: see [drift-flere.md](da/drift-flere.md), and what was found in [reliability.md](reliability.md).
`;
}

export default async function plan() {
  needs("psql", "wrk", "jcmd");
  const m = await measured();
  const plans = SIZES.map((size) => planned(m, size));
  const text = page(m, plans);
  writeFileSync(join(home, "docs/scaling.md"), text);
  console.log(text);
}
