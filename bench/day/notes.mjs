// Eight note-takers write into the same list through two copies of the program for a minute, over connections that are
// cut before the question is through, before the answer is, or that fall silent. Each asks again with the same key until
// she is answered. Afterwards everything that was acknowledged must be there once, and both copies must tell the same.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { folder, start, stop } from "../lib.mjs";
import { needs } from "../serving.mjs";

const WRITERS = 8;
const SECONDS = Number(process.env.BENCH_NOTES ?? 60);
// Edits of one writer a second: more than anybody types, so that they meet.
const PACE = 5;
const PATIENCE_MS = 1500;
const SECRET = (n) => `bench-secret-of-note-taker-${n}-abcdefgh`;

const TAKERS = `
insert into pass (conference, purpose, person, name, digest, made_at, made_by)
select (select id from conference where slug = :'slug'), 'notes', 'skriver ' || n, 'Skriver ' || n,
    sha256(convert_to('bench-secret-of-note-taker-' || n || '-abcdefgh', 'UTF8')), now(), 'bench'
from generate_series(0, ${WRITERS - 1}) n;
`;

function database(data) {
  const read = (name) => readFileSync(join(data, name), "utf8").trim();
  const env = { ...process.env, PGPASSWORD: read("database.password"), PGHOST: "127.0.0.1", PGPORT: read("database.port"), PGUSER: "tingsted", PGDATABASE: "tingsted" };
  const sql = (text, slug = "") => {
    const done = spawnSync("psql", ["-qtAX", "-v", "ON_ERROR_STOP=1", "-v", `slug=${slug}`], { encoding: "utf8", env, input: text, maxBuffer: 1 << 28 });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };
  const url = `jdbc:postgresql://127.0.0.1:${env.PGPORT}/tingsted?user=tingsted&password=${encodeURIComponent(env.PGPASSWORD)}`;
  return { sql, url };
}

/** A network in front of a copy that is worse than a hall's: no connection lasts for more than some edits. */
function faulty(port) {
  const counts = { connections: 0, cut: 0 };
  const server = createServer((from) => {
    counts.connections++;
    const to = connect(port, "127.0.0.1");
    const end = () => { from.destroy(); to.destroy(); };
    for (const side of [from, to]) side.on("error", end).on("close", end).setNoDelay();
    const how = ["question", "answer", "silent"][Math.floor(Math.random() * 3)];
    const cutAfter = 1 + Math.floor(Math.random() * 16);
    let parts = 0;
    const broken = () => { if (++parts < cutAfter) return false; if (parts === cutAfter) counts.cut++; return true; };
    from.on("data", (part) => {
      if (how !== "question" || !broken()) to.write(part);
      else { to.write(part.subarray(0, part.length / 2)); end(); }
    });
    to.on("data", (part) => {
      if (how === "silent" ? broken() : false) return;
      if (how === "answer" && broken()) return end();
      if (!from.destroyed) from.write(part);
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ port: server.address().port, counts, close: () => server.close() })));
}

/** One who writes, and asks again until she is answered. */
function writer(site, n) {
  const { host, origin } = new URL(site.copies[n % 2]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (port, method, path, body) =>
    new Promise((resolve, reject) => {
      const headers = { Host: host, Origin: origin, Cookie: `tingsted-notes=${SECRET(n)}`, Accept: "application/json" };
      if (body) Object.assign(headers, { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body) });
      const sent = request({ hostname: "127.0.0.1", port, path, method, agent, headers, timeout: PATIENCE_MS }, (answer) => {
        const chunks = [];
        answer.on("data", (chunk) => chunks.push(chunk)).on("error", reject).on("aborted", () => reject(new Error("aborted")));
        answer.on("end", () => resolve({ status: answer.statusCode, body: Buffer.concat(chunks).toString() }));
      });
      sent.on("error", reject).on("timeout", () => sent.destroy(new Error("silent")));
      sent.end(body);
    });
  const edit = async (fields) => {
    const body = new URLSearchParams({ item: site.item, person: site.person, ...fields }).toString();
    for (let tries = 1; ; tries++) {
      const begun = performance.now();
      try {
        const answer = await ask(site.networks[n % 2].port, "POST", `/${site.slug}/notes`, body);
        if (answer.status === 200) return { ...JSON.parse(answer.body), tries, ms: performance.now() - begun };
        if (answer.status !== 503 && answer.status !== 500) throw Object.assign(new Error(`${fields.act}: ${answer.status} ${answer.body}`), { final: true });
      } catch (fault) {
        if (fault.final || tries > 200) throw fault;
      }
    }
  };
  const all = async () => JSON.parse((await ask(Number(new URL(site.copies[n % 2]).port), "GET", `/${site.slug}/notes/changes?after=0`)).body);
  return { edit, all, close: () => agent.destroy() };
}

const any = (list) => list[Math.floor(Math.random() * list.length)];

/** Mostly new points, behind her own or another's; now and then other words, or a move. */
async function writes(site, n, told) {
  const one = writer(site, n);
  const until = performance.now() + SECONDS * 1000;
  let last = "";
  for (let count = 0; performance.now() < until; count++) {
    const pause = performance.now() + (1000 / PACE) * (0.5 + Math.random());
    const key = randomUUID();
    const dice = Math.random();
    const point = dice < 0.75 ? null : any(told.points);
    const words = `skriver ${n} punkt ${count}`;
    if (!point) {
      const answer = await one.edit({ act: "add", key, level: 1 + Math.floor(Math.random() * 3), text: words, after: dice < 0.5 ? last : (any(told.points)?.key ?? "") });
      told.points.push({ key, words, version: answer.version });
      last = key;
      told.answers.push(answer);
    } else if (dice < 0.9) {
      // Half of them from a page that has not heard of the latest words.
      const version = Math.random() < 0.5 ? 1 : point.version;
      const answer = await one.edit({ act: "reword", key, point: point.key, version, text: words });
      told.reworded.push({ key, point: point.key, words, version: answer.version });
      if (answer.version) point.version = Math.max(point.version, answer.version);
      told.answers.push(answer);
    } else {
      told.answers.push(await one.edit({ act: any(["up", "down", "in", "out"]), key, point: point.key }));
      told.moved.push(key);
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, pause - performance.now())));
  }
  one.close();
}

/** All that was acknowledged is there, once, and in the same order for everybody. */
async function check(site, told) {
  const rows = (text) => site.database.sql(text, site.slug).split("\n").filter(Boolean).map((row) => row.split("|"));
  const mine = "where conference = (select id from conference where slug = :'slug')";
  const points = rows(`select key, words, removed_at from note_point ${mine} and written_by like 'Skriver%'`);
  const there = new Map(points.map(([key, words]) => [key, words]));
  const faults = told.points.filter(({ key }) => !there.has(key)).map(({ key }) => `lost ${key}`);
  if (there.size !== points.length) faults.push("a key is there twice");
  if (points.length !== told.points.length) faults.push(`${told.points.length} acknowledged, ${points.length} there`);
  const others = new Map(rows(`select key, words from note_other ${mine}`));
  const done = new Map(rows(`select key, words, version from note_edit ${mine} and kind = 'reword'`).map(([key, words, version]) => [key, { words, version: Number(version) }]));
  for (const { key, words, version } of told.reworded) {
    if (done.get(key)?.words !== words || done.get(key).version !== version) faults.push(`words not kept: ${words}`);
    if (version === 0 && others.get(key) !== words) faults.push(`not beside: ${words}`);
  }
  const moves = rows(`select count(*) from note_edit ${mine} and kind = 'move' and by like 'Skriver%'`)[0][0];
  if (Number(moves) !== told.moved.length) faults.push(`${told.moved.length} moves acknowledged, ${moves} done`);
  const [one, other] = [writer(site, 0), writer(site, 1)];
  const lists = await Promise.all([one.all(), other.all()]);
  one.close();
  other.close();
  if (!isDeepStrictEqual(lists[0].lists, lists[1].lists)) faults.push("the copies tell different lists");
  const list = lists[0].lists.find(({ item, person }) => item === site.item && person === site.person);
  const known = new Set(list.points.map(({ key }) => key));
  if (told.points.some(({ key }) => !known.has(key))) faults.push("a page is not told all points");
  const levels = list.points.map(({ level }) => level);
  if (levels.some((level, n) => level > (n ? levels[n - 1] : 0) + 1 || level > 3)) faults.push("a point stands too deep");
  if (faults.length) throw new Error(faults.slice(0, 10).join("\n"));
  return { beside: told.reworded.filter(({ version }) => version === 0).length };
}

const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

export default async function notes() {
  needs("psql");
  const data = join(folder(), "data");
  const one = await start(["demo", "--data", data, "--port", "0"]);
  const site = { database: database(data), copies: [one.address], networks: [] };
  let other;
  try {
    other = await start(["serve", "--data", join(folder(), "other"), "--port", "0", "--database-url", site.database.url]);
    site.copies.push(other.address);
    site.networks = await Promise.all(site.copies.map((copy) => faulty(Number(new URL(copy).port))));
    [site.slug, site.item, site.person] = site.database.sql("select slug, item, person from note_point p join conference c on c.id = p.conference order by p.conference, place limit 1").split("|");
    site.database.sql(TAKERS, site.slug);
    const told = { points: [], reworded: [], moved: [], answers: [] };
    await Promise.all(Array.from({ length: WRITERS }, (_, n) => writes(site, n, told)));
    const { beside } = await check(site, told);
    const ms = told.answers.filter(({ tries }) => tries === 1).map((answer) => answer.ms);
    const again = told.answers.reduce((sum, { tries }) => sum + tries - 1, 0);
    const cut = site.networks.reduce((sum, { counts }) => sum + counts.cut, 0);
    const connections = site.networks.reduce((sum, { counts }) => sum + counts.connections, 0);
    console.log(`${WRITERS} note-takers in one list for ${SECONDS} s, two copies, ${cut} of ${connections} connections cut or fallen silent`);
    console.log(`  ${told.points.length} points acknowledged, each there once (target: all); ${told.reworded.length} reworded, ${beside} of them kept beside another's words; ${told.moved.length} moved; ${again} sent again`);
    console.log(`  an edit that came through, median ${share(ms, 0.5).toFixed(0)} ms, p95 ${share(ms, 0.95).toFixed(0)} ms`);
  } finally {
    site.networks.forEach((network) => network.close());
    if (other) await stop(other.child);
    await stop(one.child);
  }
}
