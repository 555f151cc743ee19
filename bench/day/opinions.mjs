// What it takes to find groups and consensus in votes: warm, and as a whole process from JSON.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, home, spread, timed, tingsted } from "../lib.mjs";

const NAMES = {
  "300x60": "300 people x 60 statements, warm",
  "2000x200": "2,000 x 200, warm",
  "10000x200": "10,000 x 200, warm",
};

export default async function opinions() {
  timed(tingsted, ["help"]);
  for (const line of bench().trim().split("\n")) {
    const [name, ...times] = line.split(" ");
    if (NAMES[name]) console.log(`${NAMES[name].padEnd(34)} ${spread(times.map(Number), "ms")}`);
  }
  const votes = join(folder(), "votes.json");
  writeFileSync(votes, bench("json", "10000", "200"));
  const times = [1, 2, 3].map(() => timed(tingsted, ["opinions", votes]));
  console.log(`${"10,000 x 200, whole process".padEnd(34)} ${spread(times, "ms")}`);
}

function bench(...words) {
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const run = spawnSync("java", ["-cp", join(app, "tingsted.jar"), join(home, "bench/Opinions.java"), ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
