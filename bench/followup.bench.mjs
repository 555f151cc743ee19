// What a warm program takes to compose the note after a conference and to write it for its readers.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home, spread, timed, tingsted } from "./lib.mjs";

const DEMO = join(home, "src/main/resources/demo");
const FILES = ["kkr-konference-2021.txt", "opsamling-kkr-konference-2021.txt"].map((name) => join(DEMO, name));
const NAMES = { compose: "note composed", docx: "note as docx", pdf: "note as pdf", both: "note as both" };

export default async function followup() {
  timed(tingsted, ["help"]);
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const run = spawnSync(
    "java",
    ["-Djava.awt.headless=true", "-cp", join(app, "tingsted.jar"), join(home, "bench/FollowUp.java"), ...FILES],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  for (const line of run.stdout.trim().split("\n")) {
    const [name, ...times] = line.split(" ");
    if (NAMES[name]) console.log(`${NAMES[name].padEnd(24)} ${spread(times.map(Number), "ms")}`);
  }
}
