// Registrations per second that are on the disk when they are answered, beside pgbench writing the
// same rows to the same PostgreSQL in the same rounds: hold the conference, keep the form, keep the
// person, keep what happened, each form in a transaction of its own. Then a rush.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { folder, home, median, spread, tingsted, timed } from "./lib.mjs";
import { needs } from "./serving.mjs";

const CONFERENCES = 1000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const CLIENTS = 16;
const CONNECTIONS = 64;
const RUSH = { people: 1000, seconds: 60 };

async function program() {
  timed(tingsted, ["help"]);
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const args = ["--enable-native-access=ALL-UNNAMED", "-cp", join(app, "tingsted.jar"), join(home, "bench/Registering.java"), join(folder(), "data"), String(CONFERENCES)];
  const child = spawn("java", args, { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      if (/^READY \S+\n/m.test(text)) resolve(text);
    });
    child.on("exit", (code) => reject(new Error(`ended with ${code}\n${text}`)));
  });
  const [, url, user, password] = said.match(/^DATABASE (\S+) (\S+) (\S+)/m);
  const [, conference, group] = said.match(/^CONFERENCES (\d+) (\d+)/m).map(Number);
  return { child, url: said.match(/^READY (\S+)/m)[1], database: { url, user, password }, conference, group };
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
  const [, host, port, name] = site.database.url.match(/\/\/([^:/]+):(\d+)\/([^?]+)/);
  const args = ["-n", "-M", "prepared", "-c", CLIENTS, "-j", 2, "-T", SECONDS, "-f", file, "-h", host, "-p", port, "-U", site.database.user, name].map(String);
  const run = spawnSync("pgbench", args, { encoding: "utf8", env: { ...process.env, PGPASSWORD: site.database.password } });
  const rate = run.stdout.match(/^tps = ([\d.]+)/m);
  if (!rate || /number of failed transactions: [1-9]/.test(run.stdout)) throw new Error(run.stdout + run.stderr);
  return Number(rate[1]);
}

function registering(site, many) {
  const word = randomBytes(4).toString("hex");
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "--timeout", "10s", "--latency", "-s", join(home, "bench/registering.lua"), site.url, "--", word, String(many)];
  const out = spawnSync("wrk", args, { encoding: "utf8" }).stdout;
  const bad = out.match(/Non-2xx or 3xx responses: (\d+)|Socket errors: .*/);
  if (bad) throw new Error(bad[0]);
  const p99 = out.match(/99%\s+([\d.]+)(us|ms|s)/);
  return { rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]), p99: Number(p99[1]) * { us: 0.001, ms: 1, s: 1000 }[p99[2]] };
}

function beside(site, many) {
  const file = script(site, many);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const theirs = pgbench(site, file);
    const ours = registering(site, many);
    return { theirs, ...ours, ratio: ours.rate / theirs };
  });
  return Object.fromEntries(["theirs", "rate", "ratio", "p99"].map((key) => [key, rounds.map((round) => round[key])]));
}

/** Everybody comes within a minute, at random; each waits for her own answer alone. */
async function rush(site) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const one = (n) =>
    new Promise((resolve, reject) => {
      const key = crypto.randomUUID();
      const body = `key=${key}&name=Ida&address=rush.${n}.${key}%40oestby.dk&post=x&organisation=y`;
      const before = performance.now();
      const sent = request(`${site.url}/0`, { method: "POST", agent }, (answer) => {
        answer.resume();
        answer.on("end", () => (answer.statusCode === 200 ? resolve(performance.now() - before) : reject(new Error(answer.statusCode))));
      });
      sent.on("error", reject);
      sent.end(body);
    });
  const times = await Promise.all(
    Array.from({ length: RUSH.people }, async (_, n) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * RUSH.seconds * 1000));
      return one(n);
    }),
  );
  return times.sort((a, b) => a - b);
}

export default async function registration() {
  needs("wrk", "pgbench");
  const site = await program();
  try {
    // A program that has run for a while, as it has when registration opens.
    for (let n = 0; n < 4; n++) registering(site, CONFERENCES);
    const show = (title, many, target) => {
      const { theirs, rate, ratio, p99 } = beside(site, many);
      console.log(`${title}`);
      console.log(`  pgbench, ${CLIENTS} clients           ${spread(theirs, "/s")}`);
      console.log(`  Tingsted, ${CONNECTIONS} connections      ${spread(rate, "/s")}   p99 ${median(p99).toFixed(0)} ms`);
      console.log(`  ratio, median of ${ROUNDS} rounds    ${spread(ratio, "", 2)}   target ${target}`);
    };
    show(`${CONFERENCES} conferences`, CONFERENCES, "1.0");
    show("one conference that everybody wants", 1, "5");
    const times = await rush(site);
    const at = (share) => times[Math.floor(times.length * share)].toFixed(0);
    console.log(`rush of ${RUSH.people} people in ${RUSH.seconds} s: median ${at(0.5)} ms, p95 ${at(0.95)} ms (target below 1000), p99 ${at(0.99)} ms`);
  } finally {
    site.child.kill("SIGTERM");
  }
}
