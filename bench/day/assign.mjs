// What a warm program takes to divide people among workshops by their wishes, lottery and proof included.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home, spread, timed, tingsted } from "../lib.mjs";

export default async function assign() {
  timed(tingsted, ["help"]);
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const run = spawnSync("java", ["-Xmx1g", "-cp", join(app, "tingsted.jar"), join(home, "bench/Assign.java")], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  for (const line of run.stdout.trim().split("\n")) {
    const [name, ...times] = line.split(" ");
    console.log(`${name.replaceAll("_", " ").padEnd(40)} ${spread(times.map(Number), "ms")}`);
  }
}
