// What it takes to seat people at tables, warm, and how many plans reach the bounds of V and P.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home, spread, timed, tingsted } from "../lib.mjs";

export default async function seat() {
  timed(tingsted, ["help"]);
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const run = spawnSync("java", ["-cp", join(app, "tingsted.jar"), join(home, "bench/Seat.java")], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  for (const line of run.stdout.trim().split("\n")) {
    const [size, reached, worst, ...times] = line.split(" ");
    const [people, tables, rounds] = size.split("x");
    const name = `${people} people, ${tables} tables, ${rounds} rounds`;
    const bounds = `${reached} of ${times.length} reach the bounds, the worst ${worst} above`;
    console.log(`${name.padEnd(34)} ${spread(times.map(Number), "ms")}; ${bounds}`);
  }
}
