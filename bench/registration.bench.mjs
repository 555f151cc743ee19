// Registrations per second that are on the disk when they are answered: the form of the running
// program, sent as browsers send it, beside pgbench writing to the same PostgreSQL in the same rounds.
// pgbench does four statements for each form, in a transaction of its own: hold the conference, keep
// the form, keep the person, keep what happened. The program does these too; and besides it serves
// HTTP, reads and checks the fields, makes a private link, composes the letter (a receipt as text and
// HTML with a calendar entry) and lays it in the outbox. Then a rush, from one address.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fields, sending, share } from "./forms.mjs";
import { family, folder, median, processorTime, spread, start, stop } from "./lib.mjs";
import { needs } from "./serving.mjs";

export const CONFERENCES = 1000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WARM_UPS = Number(process.env.BENCH_WARM ?? 6);
const CLIENTS = 16;
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 128);
const RUSH = { people: 1000, seconds: Number(process.env.BENCH_RUSH ?? 60) };

// Copies of the demo's conference that people register for: each with its edition, its setup and a
// group that everybody fits in.
const COPIES = `
with made as (
    insert into conference (slug, created_at, created_by)
    select 'bench-' || n, now(), 'bench' from generate_series(0, ${CONFERENCES - 1}) n order by n
    returning id, slug),
  demo as (select s.* from registration_setup s where opened_at is not null order by conference desc limit 1),
  editions as (
    insert into edition (conference, number, status, programme, published_at, published_by)
    select made.id, 1, e.status, e.programme, now(), 'bench'
    from made, demo, lateral (select * from edition where conference = demo.conference order by number desc limit 1) e)
insert into registration_setup (conference, opened_at, opened_by, opens_at, closes_at, changes_until, places,
    offer_seconds, asks_needs, asks_for_list, notice, saved_at, saved_by)
select made.id, now(), 'bench', now() - interval '1 day', now() + interval '9 days', now() + interval '9 days', 100000000,
    offer_seconds, asks_needs, asks_for_list, notice, now(), 'bench' from made, demo;
insert into registration_group (conference, ordinal, name, places, by_invitation)
select id, 1, 'Alle', 100000000, false from conference where created_by = 'bench' order by id;
analyze conference, edition, registration_setup, registration_group;
`;

function database(data) {
  const read = (name) => readFileSync(join(data, name), "utf8").trim();
  const port = read("database.port");
  const env = { ...process.env, PGPASSWORD: read("database.password"), PGHOST: "127.0.0.1", PGPORT: port, PGUSER: "tingsted", PGDATABASE: "tingsted" };
  const run = (command, args, input) => {
    const done = spawnSync(command, args, { encoding: "utf8", env, input });
    if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
    return done.stdout;
  };
  const sql = (text) => run("psql", ["-qtAX", "-v", "ON_ERROR_STOP=1"], text).trim();
  return { run, sql };
}

/** One form in a transaction of its own, as a program without a queue would write it. */
function script(site, many) {
  const file = join(folder(), `${many}.sql`);
  writeFileSync(
    file,
    `\\set n random(0, ${many - 1})
\\set c ${site.conference} + :n
\\set g ${site.group} + :n
begin;
select places, opens_at, closes_at from registration_setup where conference = :c for update;
insert into application (conference, key, digest, made_at, standings) values (:c, gen_random_uuid(), sha256('x'), now(), '[{"is":"expected","since":"2026-01-01T00:00:00Z"}]') returning id \\gset a_
insert into registration (conference, in_group, application, name, address, post, organisation, language, on_list, made_at, standing, since) values (:c, :g, :a_id, 'Ida Prøve', gen_random_uuid()::text || '@oestby.dk', 'Byrådsmedlem', 'Østby Kommune', 'da', false, now(), 'expected', now()) returning id \\gset r_
insert into registration_event (registration, at, by, what) values (:r_id, now(), 'Ida Prøve', 'registered');
commit;
`,
  );
  return file;
}

function pgbench(site, file) {
  const out = site.database.run("pgbench", ["-n", "-M", "prepared", "-c", CLIENTS, "-j", 2, "-T", SECONDS, "-f", file].map(String));
  const rate = out.match(/^tps = ([\d.]+)/m);
  if (!rate || /number of failed transactions: [1-9]/.test(out)) throw new Error(out);
  return Number(rate[1]);
}

function registering(site, many, seconds = SECONDS) {
  const sent = sending(site.address, CONNECTIONS, seconds, (n) => `/bench-${n}/registration`, site.group, many);
  site.received += sent.answers;
  site.cut += CONNECTIONS;
  return sent;
}

function beside(site, many) {
  const file = script(site, many);
  const rounds = [];
  for (let n = 0; n < ROUNDS; n++) {
    const before = used(site);
    const theirs = pgbench(site, file);
    const between = used(site);
    const ours = registering(site, many);
    const after = used(site);
    const cost = (from, to, forms) => ((to - from) / forms) * 1e6;
    rounds.push({
      theirs,
      ...ours,
      ratio: ours.rate / theirs,
      theirDatabase: cost(before.database, between.database, theirs * SECONDS),
      database: cost(between.database, after.database, ours.answers),
      program: cost(between.program, after.program, ours.answers),
    });
  }
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, rounds.map((round) => round[key])]));
}

/** Seconds of processor time so far: they say what a form costs also where others use the processors. */
function used(site) {
  const postgres = family(site.child.pid).filter((pid) => pid !== site.child.pid);
  return { program: processorTime([site.child.pid]), database: processorTime(postgres) };
}

/** Everybody of one house comes within a minute, at random: opens the form, fills it in, sends it. */
async function rush(site) {
  const page = `${site.address}/bench-0/registration`;
  const once = async () => {
    const before = performance.now();
    const form = await (await fetch(page)).text();
    const opened = performance.now();
    const body = fields(site.group, form.match(/name="key" value="([^"]+)"/)[1]);
    const headers = { Origin: site.address, "Content-Type": "application/x-www-form-urlencoded" };
    const answer = await fetch(page, { method: "POST", body, headers, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 303) throw new Error(`rush: ${answer.status}`);
    site.received++;
    return { opened: opened - before, sent: performance.now() - opened };
  };
  return Promise.all(
    Array.from({ length: RUSH.people }, async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * RUSH.seconds * 1000));
      return once();
    }),
  );
}

/** A conference of the demonstration, which has pages; the copies that are only registered for have none. */
export const published = (site) => site.database.sql("select slug from conference where created_by <> 'bench' order by id limit 1");

export async function running() {
  const data = join(folder(), "data");
  const { address, child } = await start(["demo", "--data", data, "--port", "0", "--proxy", "127.0.0.1"]);
  const site = { address, child, received: 0, cut: 0, database: database(data) };
  site.database.sql(COPIES);
  site.conference = Number(site.database.sql("select id from conference where slug = 'bench-0'"));
  site.group = Number(site.database.sql(`select id from registration_group where conference = ${site.conference}`));
  const ordered = `select count(*) from conference c join registration_group g on g.conference = c.id where c.slug = 'bench-' || (c.id - ${site.conference}) and g.id - ${site.group} = c.id - ${site.conference}`;
  if (Number(site.database.sql(ordered)) !== CONFERENCES) throw new Error("The copies are not in order");
  return site;
}

/**
 * Each form that was answered is a row, and each row has a letter with an entry for the calendar. What was under way when
 * a round ended may be a row, too.
 */
function kept(site) {
  const ours = "conference in (select id from conference where created_by = 'bench')";
  const count = (what) => Number(site.database.sql(`select count(*) from ${what}`));
  const rows = count(`registration where municipality = 'Silkeborg Kommune' and ${ours}`);
  const letters = count(`outgoing where occasion = 'RECEIPT' and calendar is not null and ${ours}`);
  console.log(`answered ${site.received}, and at most ${site.cut} more under way; on the disk ${rows}, letters with a calendar entry in the outbox ${letters}; fsync ${site.database.sql("show fsync")}`);
  if (rows < site.received || rows > site.received + site.cut || letters !== rows) throw new Error("Something is missing");
}

export default async function registration() {
  needs("psql", "pgbench", "wrk");
  const site = await running();
  try {
    // A program that has run for a while, as it has when registration opens.
    for (let n = 0; n < WARM_UPS; n++) registering(site, n % 2 ? 1 : CONFERENCES, 5);
    console.log("a form through HTTP to the disk, with its letter, beside pgbench's four statements without one");
    const show = (title, many, target) => {
      const { theirs, rate, ratio, p99, theirDatabase, database, program } = beside(site, many);
      console.log(`${title}`);
      console.log(`  pgbench, ${CLIENTS} clients           ${spread(theirs, "/s")}`);
      console.log(`  Tingsted, ${CONNECTIONS} connections      ${spread(rate, "/s")}   p99 ${median(p99).toFixed(0)} ms`);
      const us = (each) => `${median(each).toFixed(0)} µs`;
      console.log(`  processor time a form    pgbench: database ${us(theirDatabase)}; Tingsted: program ${us(program)}, database ${us(database)}`);
      console.log(`  ratio, median of ${ROUNDS} rounds    ${spread(ratio, "", 2)}   target ${target}`);
    };
    show(`${CONFERENCES} conferences`, CONFERENCES, "1.0");
    show("one conference that everybody wants", 1, "5");
    const people = await rush(site);
    const at = (key, part) => share(people.map((one) => one[key]), part).toFixed(0);
    console.log(`rush of ${RUSH.people} people in ${RUSH.seconds} s from one address: form sent, median ${at("sent", 0.5)} ms, p95 ${at("sent", 0.95)} ms (target below 1000), p99 ${at("sent", 0.99)} ms; form opened, p95 ${at("opened", 0.95)} ms`);
    kept(site);
  } finally {
    await stop(site.child);
  }
}
