// Many machines on this one: nginx, two copies of the program, a PostgreSQL with a standby that streams. People
// register, read and follow while copies are killed, the primary is stopped and the standby promoted, and the copies
// are replaced one after the other. Then what everybody was told is held against what the database knows.
//
//   bin/many              ends with 1 when anything that was acknowledged is lost or there twice
//   bin/many --careless   with a primary that does not wait for its standby: what is lost has to be found out
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { upload } from "../bench/lib.mjs";
import { Crowd, pause } from "./many/crowd.mjs";
import { freePort } from "./many/ports.mjs";
import { Postgres, needsPostgres, version } from "./many/postgres.mjs";

const house = join(dirname(fileURLToPath(import.meta.url)), "..");
// The build as it was when this began, whatever somebody edits meanwhile.
const app = readFileSync(join(house, "target/apps/newest"), "utf8").trim();
const careless = process.argv.includes("--careless");
const keep = process.argv.includes("--keep");
const LOAD = { senders: 8, readers: 4, lines: 100 };
const root = mkdtempSync(join(tmpdir(), "tingsted-many-"));
chmodSync(root, 0o755);

async function until(what, seconds, done) {
  const end = Date.now() + seconds * 1000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(50);
  }
}

/** One copy of the program, always on the same port. */
class Copy {
  constructor(name, port, site) {
    Object.assign(this, { name, port, site });
  }

  async start(command = "serve") {
    const args = [command, "--data", join(root, this.name), "--port", String(this.port), "--database-url", this.site.url, "--base-url", this.site.origin, "--proxy", "127.0.0.1"];
    const java = ["-Xmx512m", "-Dspring.aot.enabled=true", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", join(app, "tingsted.jar")];
    const child = spawn("java", [...java, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    this.child = child;
    this.said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (this.said += chunk));
    await until(`${this.name} is ready`, 120, () => {
      if (child.exitCode !== null) throw new Error(`${this.name} ended with ${child.exitCode}\n${this.said.slice(-3000)}`);
      return /^READY /m.test(this.said);
    });
    await until(`${this.name} answers`, 20, () => fetch(`http://127.0.0.1:${this.port}/readyz`, { headers: { Host: new URL(this.site.origin).host } }).then((r) => r.ok, () => false));
  }

  async end(signal) {
    const began = Date.now();
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await gone;
    return Date.now() - began;
  }
}

/** The configuration of the guide, with the ports of this machine and without its certificate. */
class Proxy {
  constructor(port, copies) {
    Object.assign(this, { port, copies, down: new Set() });
    this.file = join(root, "nginx.conf");
  }

  write() {
    const [one, other] = this.copies;
    const here = (copy) => `127.0.0.1:${copy.port}`;
    const marked = (copy) => (this.down.has(copy) ? " down" : "");
    const guide = readFileSync(join(house, "docs/da/nginx.conf"), "utf8")
      .replace("10.0.0.11:8080 max_fails", `${here(one)}${marked(one)} max_fails`)
      .replace("10.0.0.12:8080 max_fails", `${here(other)}${marked(other)} max_fails`)
      .replace("listen 443 ssl http2;", `listen 127.0.0.1:${this.port};`)
      .replace(/^\s*ssl_.*$/gm, "")
      // A crowd that all comes from this machine says itself where it is.
      .replace("X-Forwarded-For $remote_addr", "X-Forwarded-For $http_x_forwarded_for")
      .replace("http {", ["body", "proxy", "fastcgi", "uwsgi", "scgi"].reduce((all, name) => `${all}\n  ${name === "body" ? "client_body" : name}_temp_path ${root}/nginx-${name};`, "http {"));
    writeFileSync(this.file, `pid ${root}/nginx.pid; error_log ${root}/nginx.log;\n${guide}`);
  }

  start() {
    this.write();
    this.child = spawn("nginx", ["-c", this.file, "-p", root, "-g", "daemon off;"], { stdio: "inherit" });
  }

  /** Takes a copy out, or in again, without breaking what is under way. */
  async without(...copies) {
    this.down = new Set(copies);
    this.write();
    this.child.kill("SIGHUP");
    await pause(1500);
  }
}

/** Lets the whole crowd register for a conference, on the terms of one of the demonstration's. */
const OPENED = `
with demo as (select s.* from registration_setup s where opened_at is not null order by conference desc limit 1),
  made as (select id from conference where slug = 'SLUG')
insert into registration_setup (conference, opened_at, opened_by, opens_at, closes_at, changes_until, places,
    offer_seconds, asks_needs, asks_for_list, notice, saved_at, saved_by)
select made.id, now(), 'many', now() - interval '1 day', now() + interval '9 days', now() + interval '9 days', 100000000,
    offer_seconds, asks_needs, asks_for_list, notice, now(), 'many' from made, demo;
insert into registration_group (conference, ordinal, name, places, by_invitation)
select id, 1, 'Alle', 100000000, false from conference where slug = 'SLUG' returning id;
`;

/** A conference that lasts all of today, and the konferencier who gives its first item five minutes more. */
class Day {
  static async of(site, cookie) {
    const date = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "Europe/Copenhagen" }).format(new Date());
    const text = `Temadag om mange maskiner\n${date}\n\n00.01-23.40 Hele dagen om maskiner\n23.40-23.59 Afslutning\n`;
    const answer = await upload({ origin: site.origin, cookie }, "maskiner.txt", text);
    const day = Object.assign(new Day(), { site, cookie, told: 0, review: new URL(answer.headers.get("location"), site.origin).pathname });
    day.slug = day.review.replace("/organiser/", "");
    await day.post("/editions", "status=final");
    return day;
  }

  post(to, body) {
    const headers = { Origin: this.site.origin, Cookie: this.cookie, "Content-Type": "application/x-www-form-urlencoded" };
    return fetch(this.site.origin + this.review + to, { method: "POST", headers, body, redirect: "manual" });
  }

  /** Told by whichever copy answers; all lines on all copies have to hear it. */
  async tell(crowd) {
    const page = await fetch(`${this.site.origin}${this.review}/day`, { headers: { Cookie: this.cookie } }).then((r) => r.text());
    const after = page.match(/name="after" value="(\d+)"/)[1];
    const before = new Set(crowd.lines.map((line) => line.heard));
    const began = Date.now();
    const answer = await this.post("/day", `act=${this.told++ % 2 ? "undo" : "overrun:5"}&after=${after}`);
    if (answer.status !== 303) throw new Error(`the konferencier got ${answer.status}`);
    await until("all lines hear the konferencier", 15, () => crowd.lines.every((line) => line.open && line.heard && !before.has(line.heard)));
    return Date.now() - began;
  }
}

const figures = {};
const say = (name, text) => console.log(`${name.padEnd(44)} ${text}`);

/** What a fault did to those who use the site: 5xx and broken lines, and how long until somebody was registered again. */
async function fault(name, crowd, act) {
  const began = Date.now();
  const retries = crowd.retries;
  const note = (await act()) ?? "";
  const from = Math.max(began, note.at ?? 0);
  await until(`registered after: ${name}`, 60, () => crowd.answeredAt > from);
  const first = Math.min(...[...crowd.acknowledged.values()].filter((at) => at > from));
  const { bad, broken, reads } = crowd.since(began);
  figures[name] = { bad, broken, reads, back: first - from };
  say(name, `5xx ${bad} (reading ${reads}), no answer ${broken}, tried again ${crowd.retries - retries}, registered again after ${first - from} ms${note.text ? `; ${note.text}` : ""}`);
}

async function main() {
  needsPostgres();
  const waits = careless ? { synchronous_commit: "local", synchronous_standby_names: "" } : { synchronous_commit: "on" };
  const primary = Postgres.make(join(root, "primary"), await freePort(), waits);
  const standby = primary.standby(join(root, "standby"), await freePort());
  servers.push(primary, standby);
  if (!careless) primary.set({ synchronous_standby_names: "FIRST 1 (standby)" });
  primary.sql("select pg_reload_conf()", "postgres");
  await until("the standby streams", 20, () => primary.sql("select count(*) from pg_stat_replication where state = 'streaming'", "postgres") === "1");
  if (!careless) await until("the primary waits for it", 20, () => primary.sql("select sync_state from pg_stat_replication", "postgres") === "sync");
  say("PostgreSQL", `${version}, primary and standby, ${careless ? "not waited for" : primary.sql("select 'sync_state ' || sync_state from pg_stat_replication", "postgres")}`);

  const site = { origin: `http://localhost:${await freePort()}` };
  site.url = `jdbc:postgresql://127.0.0.1:${primary.port},127.0.0.1:${standby.port}/tingsted?user=tingsted&password=hemmelig&targetServerType=primary&hostRecheckSeconds=2`;
  const one = new Copy("one", await freePort(), site);
  const other = new Copy("other", await freePort(), site);
  copies.push(one, other);
  await one.start("demo");
  const link = one.said.match(/^ORGANISER (\S+)/m)[1];
  await other.start();
  const proxy = new Proxy(Number(new URL(site.origin).port), [one, other]);
  proxy.start();
  nginx.push(proxy.child);
  await until("nginx answers", 10, () => fetch(site.origin + "/").then((r) => r.ok, () => false));

  // Somebody signs in once; she is to be signed in after all that follows.
  const entered = await fetch(site.origin + new URL(link).pathname, { method: "POST", headers: { Origin: site.origin }, redirect: "manual" });
  const cookie = entered.headers.getSetCookie().map((each) => each.split(";")[0]).join("; ");
  const signedIn = async () => (await fetch(`${site.origin}/organiser`, { headers: { Cookie: cookie }, redirect: "manual" })).status;
  if ((await signedIn()) !== 200) throw new Error("not signed in");

  const day = await Day.of(site, cookie);
  const group = primary.sql(OPENED.replaceAll("SLUG", day.slug));
  const crowd = new Crowd(site.origin, day.slug, group);
  crowd.begin(LOAD);
  await pause(8000);
  const quiet = crowd.acknowledged.size / 8;
  say("quiet", `${quiet.toFixed(0)} registrations/s, ${crowd.lines.filter((line) => line.open).length} of ${LOAD.lines} lines open, ${crowd.errors.length} errors`);

  say("the konferencier's word on all lines", `after ${await day.tell(crowd)} ms`);

  for (const copy of careless ? [] : [one, other]) {
    await fault(`kill -9 of the copy ${copy.name}`, crowd, async () => {
      const at = Date.now();
      await copy.end("SIGKILL");
      await pause(2500);
      return { at };
    });
    await copy.start();
    await pause(1000);
  }

  await fault("the primary stopped, the standby promoted", crowd, async () => {
    // The network between the two is the first to go: from here on nothing may be acknowledged that only one has.
    const receiver = standby.receiver();
    process.kill(receiver, "SIGSTOP");
    const before = crowd.acknowledged.size;
    await pause(1500);
    const alone = crowd.acknowledged.size - before;
    primary.stopNow();
    const at = Date.now();
    // What was on its way when the network went must not arrive after all.
    standby.promoteSoon();
    await pause(300);
    process.kill(receiver, "SIGCONT");
    await until("the standby is promoted", 60, () => standby.sql("select pg_is_in_recovery()", "postgres") === "f");
    return { at, text: `promoted in ${Date.now() - at} ms; acknowledged while the standby heard nothing ${alone}` };
  });
  await pause(6000);
  say("the konferencier's word on all lines", `after ${await day.tell(crowd)} ms`);

  for (const copy of careless ? [] : [one, other]) {
    await fault(`the copy ${copy.name} replaced`, crowd, async () => {
      await proxy.without(copy);
      const ended = await copy.end("SIGTERM");
      await copy.start();
      await proxy.without();
      return { at: Date.now(), text: `ended in ${ended} ms` };
    });
  }
  await pause(2000);
  say("the konferencier's word on all lines", `after ${await day.tell(crowd)} ms`);

  const ids = new Set(crowd.lines.map((line) => line.heard));
  const open = crowd.lines.filter((line) => line.open).length;
  const still = await signedIn();
  await crowd.end();
  judge(crowd, standby, day.slug, { quiet, open, ids, still });
}

/** What went wrong for those who use the site, the most frequent first. */
function groups(errors) {
  const all = new Map();
  for (const one of errors) {
    const what = `${one.status || one.why} ${one.path}`;
    all.set(what, (all.get(what) ?? 0) + 1);
  }
  return [...all].sort((a, b) => b[1] - a[1]).slice(0, 12);
}

function judge(crowd, database, slug, { quiet, open, ids, still }) {
  const names = database.sql(`select name from registration r join conference c on c.id = r.conference where c.slug = '${slug}'`).split("\n");
  const letters = Number(database.sql(`select count(*) from outgoing o join conference c on c.id = o.conference where c.slug = '${slug}'`));
  const kept = new Set(names);
  const lost = [...crowd.acknowledged.keys()].filter((name) => !kept.has(name)).length;
  const doubled = names.length - kept.size;
  const rolling = Object.entries(figures).filter(([name]) => name.endsWith("replaced")).map(([, one]) => one.bad + one.broken);
  const rolled = rolling.reduce((a, b) => a + b, 0);
  const promoted = figures["the primary stopped, the standby promoted"];
  say("connections that a reload of nginx closed", `${crowd.reopened}, asked again as browsers do`);
  const killed = Object.entries(figures).filter(([name]) => name.startsWith("kill")).map(([, one]) => one.back);
  const all = crowd.since(0);
  console.log();
  say("acknowledged", String(crowd.acknowledged.size));
  say("lost", `${lost} (must be 0)`);
  say("doubled", `${doubled} (must be 0)`);
  say("letters", `${letters} for ${names.length} registrations (must be the same)`);
  say("5xx in all, and while copies were replaced", `${all.bad}, ${rolled} (must be 0)`);
  say("longest that anybody waited to be registered", `${crowd.longest} ms`);
  say("lines", `${open} of ${LOAD.lines} open, ${crowd.reconnects} times opened again, last heard ${ids.size === 1 ? "the same" : `${ids.size} different things`}`);
  say("still signed in", still === 200 ? "yes" : `no, ${still}`);
  for (const [what, many] of groups(crowd.errors)) console.log(`  ${many} x ${what}`);
  const good = lost === 0 && doubled === 0 && letters === names.length && rolled === 0 && still === 200 && ids.size === 1 && open === LOAD.lines;
  if (good && !careless) {
    const folder = join(house, "target/reliability");
    mkdirSync(folder, { recursive: true });
    const text = `2 copies, nginx, PostgreSQL ${version} with standby: ${crowd.acknowledged.size} acknowledged at ${quiet.toFixed(0)}/s, lost ${lost}, doubled ${doubled}; registered again ${Math.max(...killed)} ms after kill -9, ${promoted.back} ms after the primary stopped; copies replaced with ${rolled} errors`;
    writeFileSync(join(folder, "R21.many"), text + "\n");
  }
  if (careless) {
    process.exitCode = lost > 0 ? 0 : 1;
    console.log(lost > 0 ? "\nfound out" : "\nNOT FOUND OUT");
    return;
  }
  process.exitCode = good ? 0 : 1;
  console.log(good ? "\nholds" : "\nDOES NOT HOLD");
}

const servers = [];
const copies = [];
const nginx = [];
try {
  await main();
} catch (error) {
  console.error(error);
  for (const copy of copies) console.error(`--- ${copy.name}\n${(copy.said ?? "").slice(-1500)}`);
  process.exitCode = 1;
} finally {
  for (const copy of copies) copy.child?.kill("SIGKILL");
  for (const child of nginx) child.kill("SIGTERM");
  await pause(500);
  for (const server of servers) server.stopNow();
  if (process.exitCode || keep) console.error(readFileSync(join(root, "nginx.log"), "utf8").split("\n").slice(-60).join("\n"));
  if (keep) console.log(root);
  else {
    spawnSync("sleep", ["1"]);
    rmSync(root, { recursive: true, force: true });
  }
  process.exit();
}
