// What a check found about a row of src/test/resources/reliability.tsv; checks/reliability.mjs writes it into the page.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../bench/lib.mjs";

/** To be called only when the row holds; `figures` are from the run. */
export function found(row, name, figures) {
  const folder = join(home, "target", "reliability");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${row}.${name}`), `${figures.replace(/\s+/g, " ").trim()}\n`);
}
