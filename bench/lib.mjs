// What the benches share: running, waiting, counting.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const home = join(dirname(fileURLToPath(import.meta.url)), "..");
export const tingsted = join(home, "bin", "tingsted");

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median and range as text, in `unit`. */
export function spread(numbers, unit, digits = 0) {
  const show = (n) => n.toFixed(digits);
  return `${show(median(numbers))} ${unit} [${show(Math.min(...numbers))}-${show(Math.max(...numbers))}]`;
}

process.setMaxListeners(0);

export function folder() {
  const path = mkdtempSync(join(tmpdir(), "tingsted-bench-"));
  process.on("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Milliseconds that a whole process takes; throws unless its exit code is one of `codes`. */
export function timed(command, args, codes = [0]) {
  const before = process.hrtime.bigint();
  const done = spawnSync(command, args, { encoding: "utf8" });
  const ms = Number(process.hrtime.bigint() - before) / 1e6;
  if (!codes.includes(done.status)) {
    throw new Error(`${command} ${args.join(" ")} ended with ${done.status}\n${done.stderr}`);
  }
  return ms;
}

/** Starts the program; resolves when it has said READY, with its address, process and milliseconds. */
export async function start(args) {
  const before = process.hrtime.bigint();
  const child = spawn(tingsted, args, { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const ready = said.match(/^READY (\S+)/m);
      if (ready) resolve(ready[1].replace(/\/$/, ""));
    });
    child.on("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}\n${said}`)));
  });
  const page = await fetch(address + "/");
  await page.arrayBuffer();
  if (!page.ok) throw new Error(`first page: ${page.status}`);
  return { address, child, ms: Number(process.hrtime.bigint() - before) / 1e6 };
}

export async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}

/** Proportional set size of a process in MB: its share of memory, shared pages divided. */
export function memory(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(rollup.match(/^Pss:\s+(\d+) kB/m)[1]) / 1024;
}

/** The processes below `pid`, itself included. */
export function family(pid) {
  const children = spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).stdout.trim().split("\n").filter(Boolean);
  return [pid, ...children.flatMap((child) => family(Number(child)))];
}

/** Of one that has ended since it was named, nothing. */
function stat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}

/** Seconds of processor time that processes and those they waited for have used. */
export function processorTime(pids) {
  return pids
    .map((pid) => stat(pid).replace(/^.*\) /s, "").split(" "))
    .reduce((all, stat) => all + stat.slice(11, 15).reduce((a, b) => a + Number(b), 0) / 100, 0);
}

export function installed(command) {
  return spawnSync("which", [command]).status === 0;
}

/** A demo with an organiser signed in: its process, the address it answers at, and her cookie. */
export async function organiser(data = folder()) {
  const child = spawn(tingsted, ["demo", "--data", data, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  const link = await new Promise((resolve) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const link = said.match(/^ORGANISER (\S+)/m);
      if (link && /^READY/m.test(said)) resolve(link[1]);
    });
  });
  const { origin } = new URL(link);
  const entered = await fetch(link, { method: "POST", headers: { Origin: origin }, redirect: "manual" });
  const cookie = entered.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  return { child, origin, cookie };
}

/** Hands a document over on the import page, as a browser does. */
export function upload({ origin, cookie }, name, bytes) {
  const form = new FormData();
  form.set("key", crypto.randomUUID());
  form.set("document", new Blob([bytes]), name);
  return fetch(`${origin}/organiser/import`, {
    method: "POST",
    body: form,
    headers: { Origin: origin, Cookie: cookie },
    redirect: "manual",
  });
}
