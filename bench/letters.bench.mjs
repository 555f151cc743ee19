// A run of letters through a mail server that fails and a program that is killed: each arrives, and
// none more often than the faults explain.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, home, stop, tingsted, timed } from "./lib.mjs";
import { found } from "../checks/found.mjs";
import { sink } from "./sink.mjs";

const LETTERS = Number(process.env.BENCH_LETTERS ?? 2000);
const LONGEST = Number(process.env.BENCH_SECONDS ?? 420) * 1000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function program(data, port, letters, database) {
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const url = `smtp://127.0.0.1:${port}?tls=none&from=konference@example.dk&rate=60000&timeout=3`;
  const args = ["--enable-native-access=ALL-UNNAMED", "-cp", join(app, "tingsted.jar"), join(home, "bench/Letters.java"), data, url, String(letters)];
  const child = spawn("java", database ? [...args, database] : args, { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      if (/^READY \S+\n/m.test(text)) resolve(text);
    });
    child.on("exit", (code, signal) => reject(new Error(`ended with ${code ?? signal}\n${text}`)));
  });
  const [, address, user, password] = said.match(/^DATABASE (\S+) (\S+) (\S+)/m);
  return { child, posted: said.match(/^POSTED (\d+)/m)?.[1], database: `${address}${address.includes("?") ? "&" : "?"}user=${user}&password=${password}` };
}

async function killed(one) {
  const gone = new Promise((resolve) => one.child.once("exit", resolve));
  one.child.kill("SIGKILL");
  await gone;
}

const distinct = (got) => new Set(got.map((letter) => letter.id)).size;

async function arrived(server) {
  const end = Date.now() + LONGEST;
  while (distinct(server.got) < LETTERS && Date.now() < end) await pause(200);
  await pause(2000);
}

function tell(name, server, began, more) {
  const extra = server.got.length - distinct(server.got);
  const seconds = ((server.got.at(-1)?.at ?? began) - began) / 1000;
  console.log(`${name.padEnd(46)} ${distinct(server.got)} of ${LETTERS} arrived, ${extra} more than once${more}, ${seconds.toFixed(0)} s`);
}

async function undisturbed() {
  const server = await sink();
  const one = await program(join(folder(), "data"), server.port, LETTERS);
  const began = Date.now();
  await arrived(server);
  tell(`a quiet run (posted in ${one.posted} ms)`, server, began, "");
  await stop(one.child);
  server.close();
}

async function killedAgainAndAgain(kills) {
  const server = await sink();
  const data = join(folder(), "data");
  let one = await program(data, server.port, LETTERS);
  const began = Date.now();
  for (let n = 0; n < kills; n++) {
    const before = server.got.length;
    while (server.got.length < before + LETTERS / (kills + 2)) await pause(10);
    await killed(one);
    one = await program(data, server.port, 0);
  }
  await arrived(server);
  tell(`kill -9, ${kills} times`, server, began, ` (allowed: ${kills})`);
  await stop(one.child);
  server.close();
}

async function faults() {
  let n = 0;
  const made = { busy: 0, hangup: 0, stall: 0 };
  const server = await sink(() => {
    n++;
    const fault = n % 50 === 0 ? "busy" : n % 211 === 0 ? "hangup" : n % 701 === 0 ? "stall" : "";
    if (fault) made[fault]++;
    return fault;
  });
  const one = await program(join(folder(), "data"), server.port, LETTERS);
  const began = Date.now();
  await arrived(server);
  tell("451, hang-ups after the letter, silence", server, began, ` (taken without an answer: ${made.hangup + made.stall})`);
  await stop(one.child);
  server.close();
}

/** One of two copies is stopped for 40 seconds in the middle of sending. */
async function stopped() {
  const server = await sink();
  const one = await program(join(folder(), "data"), server.port, 0);
  const other = await program(join(folder(), "data"), server.port, LETTERS, one.database);
  const began = Date.now();
  while (server.got.length < LETTERS / 4) await pause(5);
  other.child.kill("SIGSTOP");
  const stoppedAt = Date.now();
  await pause(40_000);
  const taken = server.got.filter((letter) => letter.at <= stoppedAt + 30_000).length;
  other.child.kill("SIGCONT");
  await arrived(server);
  tell("two copies, one stopped for 40 s", server, began, ` (${taken} within 30 s of the stop)`);
  const each = new Set(server.got.map((letter) => letter.id));
  if (taken === LETTERS && each.size === LETTERS && server.got.length === LETTERS) {
    found("R11", "letters", `${LETTERS} letters, a copy stopped for 40 s: ${taken} gone within 30 s, none twice`);
  }
  await stop(other.child);
  await stop(one.child);
  server.close();
}

export default async function letters() {
  timed(tingsted, ["help"]);
  const phases = { quiet: undisturbed, kills: () => killedAgainAndAgain(5), faults, stopped };
  const wanted = process.env.BENCH_PHASES?.split(",") ?? Object.keys(phases);
  for (const phase of wanted) await phases[phase]();
}
