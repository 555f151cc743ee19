// From the command to the first page: on an empty data folder, and on a filled one.
import { join } from "node:path";
import { family, folder, memory, spread, start, stop } from "./lib.mjs";

const ROUNDS = 5;

export default async function startUp() {
  const empty = [];
  const filled = [];
  const demo = [];
  const used = [];
  await buildFirst();
  for (let round = 0; round < ROUNDS; round++) {
    const data = join(folder(), "data");
    const first = await start(["serve", "--data", data, "--port", "0"]);
    empty.push(first.ms / 1000);
    await stop(first.child);

    const shown = join(folder(), "data");
    const full = await start(["demo", "--data", shown, "--port", "0"]);
    demo.push(full.ms / 1000);
    await stop(full.child);
    const again = await start(["serve", "--data", shown, "--port", "0"]);
    filled.push(again.ms / 1000);
    used.push(family(again.child.pid).map(memory).reduce((a, b) => a + b));
    await stop(again.child);
  }
  console.log(`serve, empty data folder, to first page    ${spread(empty, "s", 1)}   target 10 s`);
  console.log(`serve, filled data folder, to first page   ${spread(filled, "s", 1)}   target 3 s`);
  console.log(`demo, empty data folder, to first page     ${spread(demo, "s", 1)}   target 15 s`);
  console.log(`memory after the first page, program and PostgreSQL   ${spread(used, "MB")}   target 450 MB`);
}

/** The first start after a change builds the program and trains its cache; that is not a start. */
async function buildFirst() {
  await stop((await start(["serve", "--data", join(folder(), "data"), "--port", "0"])).child);
}
