// node bench/hostile.mjs FOLDER [WORD]: what `read`, `check` and the import page say of each file in a
// folder, with how long it took and what the server's memory did. Ends with 1 when a file took more
// than twenty seconds, a command did not end with 0, 1 or 2, or the server grew by more than 150 MB.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { family, organiser, stop, tingsted, upload } from "./lib.mjs";

const SECONDS = 20;
const AT_ONCE = 4;
const GROWTH = 150;

const [documents, word = ""] = process.argv.slice(2);
const files = readdirSync(documents).filter((file) => file.includes(word)).sort();
const rows = new Map(files.map((file) => [file, {}]));

function run(args) {
  const began = Date.now();
  const child = spawn(tingsted, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += chunk));
  child.stderr.on("data", (chunk) => (said.err += chunk));
  return new Promise((resolve) =>
    child.on("exit", (code) => resolve({ code, ...said, seconds: (Date.now() - began) / 1000 })),
  );
}

async function commands(file) {
  const path = join(documents, file);
  const row = rows.get(file);
  row.read = await run(["read", path]);
  row.check = await run(["check", "--json", path]);
  JSON.parse(row.check.out);
}

/** Resident megabytes of the server's own process, without PostgreSQL and the readers. */
function resident(pid) {
  const java = family(pid).find((one) => readFileSync(`/proc/${one}/comm`, "utf8").trim() === "java");
  return Number(readFileSync(`/proc/${java}/status`, "utf8").match(/^VmRSS:\s+(\d+)/m)[1]) / 1024;
}

const plain = (html) => html.replace(/<[^>]+>/g, " ").replace(/&#?\w+;/g, "'").replace(/\s+/g, " ").trim();

async function hand(site, file) {
  const began = Date.now();
  const answer = await upload(site, file, readFileSync(join(documents, file)));
  const page = await answer.text();
  const error = page.match(/id="document-error"[^>]*>([\s\S]*?)<\/(?:p|div)>/);
  rows.get(file).web = { status: answer.status, said: error ? plain(error[1]) : "", seconds: (Date.now() - began) / 1000 };
}

for (const file of files) await commands(file);
const site = await organiser();
const before = resident(site.child.pid);
const queue = [...files];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let file = queue.shift(); file; file = queue.shift()) await hand(site, file);
  }),
);
const alive = (await fetch(`${site.origin}/livez`)).status;
const after = resident(site.child.pid);
await stop(site.child);

let failures = 0;
for (const [file, { read, check, web }] of rows) {
  const slow = Math.max(read.seconds, check.seconds, web.seconds) > SECONDS;
  const broken = [read, check].some(({ code, err }) => ![0, 1, 2].includes(code) || /\tat |Exception/.test(err)) || web.status >= 500;
  failures += slow || broken ? 1 : 0;
  const said = read.err.trim().replace(join(documents, file) + ": ", "") || "læst";
  const time = [read, check, web].map(({ seconds }) => seconds.toFixed(1)).join("/");
  console.log(`${slow || broken ? "NEJ" : "ok "} ${file.padEnd(32)} ${read.code} ${check.code} ${web.status} ${time.padEnd(14)} ${said}`);
  if (web.status === 422 && !web.said.includes(said.split(". ")[0])) console.log(`      siden: ${web.said}`);
}
console.log(`${files.length} filer, ${failures} fejl. Serveren: ${before.toFixed(0)} MB før, ${after.toFixed(0)} MB efter, svarer ${alive}.`);
process.exit(failures || after - before > GROWTH || alive !== 200 ? 1 : 0);
