import { readdirSync } from "node:fs";
import { join } from "node:path";
import { home } from "./lib.mjs";

const all = readdirSync(join(home, "bench"))
  .filter((file) => file.endsWith(".bench.mjs"))
  .map((file) => file.replace(".bench.mjs", ""));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`No bench called ${unknown.join(", ")}. There are: ${all.join(", ")}`);
  process.exit(2);
}
for (const name of wanted.length ? wanted : all) {
  console.log(`\n== ${name}`);
  await (await import(`./${name}.bench.mjs`)).default();
}
process.exit(0);
