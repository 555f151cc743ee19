// What the day asks of the program: everybody follows on a phone, and what is divided and placed is reckoned at once.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { home } from "./lib.mjs";

export default async function day() {
  for (const file of readdirSync(join(home, "bench/day")).sort()) {
    await (await import(`./day/${file}`)).default();
  }
}
