// The rush for the workshops: everybody chooses among four rooms, first come, first served, in two copies of the program
// on one database. Who is late is told what is free and chooses again; some swap. Then 2,000 press within one second.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { family, folder, processorTime, start, stop } from "../lib.mjs";
import { needs } from "../serving.mjs";

const PEOPLE = 2_000;
const RUSH = { people: 1_000, places: 250, seconds: Number(process.env.BENCH_CHOOSING ?? 30) };
const SECOND = { people: PEOPLE, places: 400 };
const SECRET = (n) => `bench-secret-of-participant-${n}-abcdefgh`;
const WORKSHOPS = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3];

// People for the demo's conference with workshops, whose places it does not limit any more.
const GUESTS = `
update registration_setup set places = null where conference = (select conference from workshop_round);
update registration_group set places = null where conference = (select conference from workshop_round);
with form as (
    insert into application (conference, key, digest, made_at, standings)
    select conference, gen_random_uuid(), sha256('bench'), now(), '[]' from workshop_round returning id, conference),
  people as (
    insert into registration (conference, in_group, application, name, address, language, on_list, made_at, standing, since)
    select form.conference, (select min(id) from registration_group g where g.conference = form.conference), form.id,
        'Ida Prøve ' || n, 'ida.' || n || '@oestby.dk', 'da', false, now(), 'expected', now()
    from form, generate_series(0, ${PEOPLE - 1}) n order by n returning id, address)
insert into registration_link (digest, registration, made_at)
select sha256(convert_to('bench-secret-of-participant-' || split_part(address, '.', 2)::text || '-abcdefgh', 'UTF8')), id, now()
from (select id, split_part(address, '@', 1) as address from people) as each;
analyze registration, registration_link;
`;

const opened = (places) => `
delete from workshop_place; delete from workshop_wish; delete from workshop_draw;
update workshop_round set way = 'first_come', told_at = null, proof = null, told_by = null, input_digest = null, held_back = 0, opens_at = now() - interval '1 minute', closes_at = now() + interval '1 hour';
update workshop_venue set places = ${places};
select pg_notify('tingsted', 'bench workshops ' || conference) from workshop_round;
`;

function database(data) {
  const read = (name) => readFileSync(join(data, name), "utf8").trim();
  const env = { ...process.env, PGPASSWORD: read("database.password"), PGHOST: "127.0.0.1", PGPORT: read("database.port"), PGUSER: "tingsted", PGDATABASE: "tingsted" };
  const sql = (text) => {
    const done = spawnSync("psql", ["-qtAX", "-v", "ON_ERROR_STOP=1"], { encoding: "utf8", env, input: text });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };
  const url = `jdbc:postgresql://127.0.0.1:${env.PGPORT}/tingsted?user=tingsted&password=${encodeURIComponent(env.PGPASSWORD)}`;
  return { sql, url };
}

const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** One who comes, with a connection of her own as a browser has. */
function person(site, n) {
  const { hostname, port, origin } = new URL(site.copies[n % 2]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method, body) =>
    new Promise((resolve, reject) => {
      const headers = { Cookie: `tingsted-mine=${SECRET(n)}`, Origin: origin };
      if (body) Object.assign(headers, { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body) });
      const begun = performance.now();
      const sent = request({ hostname, port, path: site.path, method, agent, headers }, (answer) => {
        const chunks = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode, body: Buffer.concat(chunks).toString(), ms: performance.now() - begun }));
      });
      sent.on("error", reject);
      sent.end(body);
    });
  const registration = site.ids[n];
  const take = (workshop) => ask("POST", `registration=${registration}&block=${site.block}&act=take&workshop=${site.workshops[workshop]}`);
  return { registration, open: () => ask("GET"), take, close: () => agent.destroy() };
}

const wanted = () => WORKSHOPS[Math.floor(Math.random() * WORKSHOPS.length)];

/** The rooms that a refusal says are free. */
const free = (site, body) => [...body.matchAll(/data-free="([^"]+)">(\d+)</g)].filter(([, , left]) => Number(left) > 0).map(([, id]) => site.workshops.indexOf(id));

/** Opens the page, chooses until she has a place, and maybe swaps. */
async function comes(site, n, told, times) {
  const one = person(site, n);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * RUSH.seconds * 1000));
  const page = await one.open();
  times.opened.push(page.ms);
  if (page.status !== 200 || !page.body.includes("Tag pladsen")) throw new Error(`page: ${page.status}`);
  let wish = wanted();
  for (let tries = 0; tries < 20; tries++) {
    const answer = await one.take(wish);
    times.chosen.push(answer.ms);
    if (answer.status === 303) {
      told.set(one.registration, wish);
      break;
    }
    if (answer.status !== 409) throw new Error(`choice: ${answer.status}`);
    times.refused++;
    const left = free(site, answer.body);
    if (!left.length) break;
    wish = left[Math.floor(Math.random() * left.length)];
  }
  if (n % 5 === 0 && told.has(one.registration)) {
    const other = wanted();
    const answer = await one.take(other);
    times.chosen.push(answer.ms);
    if (answer.status === 303) told.set(one.registration, other);
    else if (answer.status !== 409) throw new Error(`swap: ${answer.status}`);
    else times.lost++;
  }
  one.close();
}

/** Everybody has what she was told last, and no workshop more than its places. */
function check(site, told, places) {
  const rows = site.database.sql("select registration, workshop from workshop_place").split("\n").filter(Boolean).map((row) => row.split("|"));
  const wrong = rows.filter(([who, workshop]) => site.workshops[told.get(Number(who))] !== workshop);
  const loads = site.workshops.map((id) => rows.filter(([, workshop]) => workshop === id).length);
  if (wrong.length || rows.length !== told.size || loads.some((load) => load > places)) throw new Error(`told ${told.size}, on the disk ${rows.length}, ${wrong.length} otherwise; loads ${loads}`);
  return loads;
}

async function rush(site) {
  site.database.sql(opened(RUSH.places));
  const told = new Map();
  const times = { opened: [], chosen: [], refused: 0, lost: 0 };
  await Promise.all(Array.from({ length: RUSH.people }, (_, n) => comes(site, n, told, times)));
  const loads = check(site, told, RUSH.places);
  const at = (part) => share(times.chosen, part).toFixed(0);
  console.log(`${RUSH.people} people among 4 x ${RUSH.places} places within ${RUSH.seconds} s, two copies`);
  console.log(`  a choice, median ${at(0.5)} ms, p95 ${at(0.95)} ms (target below 1000), p99 ${at(0.99)} ms; page opened, p95 ${share(times.opened, 0.95).toFixed(0)} ms`);
  console.log(`  places taken ${loads.join(" + ")}; ${times.refused} choices came too late and chose again, ${times.lost} swaps came too late and kept what they had`);
}

/** All have the page open, as they have when a time is announced, and press within one second. */
async function second(site) {
  site.database.sql(opened(SECOND.places));
  const people = Array.from({ length: SECOND.people }, (_, n) => person(site, n));
  for (let n = 0; n < people.length; n += 50) await Promise.all(people.slice(n, n + 50).map((one) => one.open()));
  const told = new Map();
  const before = processorTime(family(site.pid));
  const own = process.cpuUsage();
  const answers = await Promise.all(
    people.map(async (one) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000));
      const wish = Math.floor(Math.random() * 4);
      const answer = await one.take(wish);
      if (answer.status === 303) told.set(one.registration, wish);
      return answer;
    }),
  );
  // What it costs says more than the clock where others use the processors, too.
  const { user, system } = process.cpuUsage(own);
  const used = { first: processorTime(family(site.pid)) - before, bench: (user + system) / 1e6 };
  people.forEach((one) => one.close());
  const loads = check(site, told, SECOND.places);
  const lost = answers.filter(({ status }) => status !== 303 && status !== 409).length;
  const ms = answers.map((answer) => answer.ms);
  console.log(`${SECOND.people} people choose within one second among 4 x ${SECOND.places} places`);
  console.log(`  answered, median ${share(ms, 0.5).toFixed(0)} ms, p99 ${share(ms, 0.99).toFixed(0)} ms, the last ${Math.max(...ms).toFixed(0)} ms (target 2000); lost ${lost} (target 0)`);
  console.log(`  places taken ${loads.join(" + ")}; processor time: one copy with the database ${used.first.toFixed(1)} s, this bench ${used.bench.toFixed(1)} s`);
  if (lost) throw new Error(`${lost} choices were not answered`);
}

export default async function choosing() {
  needs("psql");
  const data = join(folder(), "data");
  const one = await start(["demo", "--data", data, "--port", "0"]);
  const site = { database: database(data), copies: [one.address], pid: one.child.pid };
  let other;
  try {
    other = await start(["serve", "--data", join(folder(), "other"), "--port", "0", "--database-url", site.database.url]);
    site.copies.push(other.address);
    site.database.sql(GUESTS);
    site.path = `/${site.database.sql("select slug from conference where id = (select conference from workshop_round)")}/registration/mine/workshops`;
    site.block = site.database.sql("select block from workshop_round");
    site.workshops = site.database.sql("select workshop from workshop_venue order by workshop").split("\n");
    site.ids = site.database.sql("select id from registration where address like 'ida.%@oestby.dk' order by split_part(split_part(address, '@', 1), '.', 2)::int").split("\n").map(Number);
    // A program that has run for a while, as it has on the day.
    site.database.sql(opened(PEOPLE));
    for (let n = 0; n < PEOPLE; n += 40) {
      await Promise.all(
        Array.from({ length: 40 }, async (_, m) => {
          const guest = person(site, n + m);
          await guest.open();
          for (let tries = 0; tries < 3; tries++) await guest.take((n + tries) % 4);
          guest.close();
        }),
      );
    }
    await rush(site);
    await second(site);
  } finally {
    if (other) await stop(other.child);
    await stop(one.child);
  }
}
