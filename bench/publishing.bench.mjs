// What a warm program takes to write a programme for its readers: PDF, Word, every format.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home, spread, timed, tingsted } from "./lib.mjs";
import { served } from "./served.mjs";

const DOCUMENT = join(home, "src/main/resources/demo/social-og-sundhedspolitisk-forum-2022.txt");
const NAMES = { pdf: "pdf warm", wall: "pdf for the wall warm", docx: "docx warm", all: "all formats warm" };

export default async function publishing() {
  timed(tingsted, ["help"]);
  const app = readFileSync(join(home, "target/apps/newest"), "utf8").trim();
  const run = spawnSync(
    "java",
    ["-Djava.awt.headless=true", "-cp", join(app, "tingsted.jar"), join(home, "bench/Publishing.java"), DOCUMENT],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  for (const line of run.stdout.trim().split("\n")) {
    const [name, ...times] = line.split(" ");
    if (NAMES[name]) console.log(`${NAMES[name].padEnd(24)} ${spread(times.map(Number), "ms")}`);
  }
  await served();
}
