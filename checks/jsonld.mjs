// What search engines are told, against the types of schema.org in TypeScript (schema-dts), and what Google
// asks of an event: https://developers.google.com/search/docs/appearance/structured-data/event
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { home } from "../bench/lib.mjs";

const here = join(home, "checks");
const ts = createRequire(join(here, "package.json"))("typescript");

const SCRIPT = /<script type="application\/ld\+json">([^<]*)<\/script>/g;
/** A series is asked for what each of its days is. */
const events = (told) => (told.subEvent ? [told, ...told.subEvent] : [told]);

/** All that a folder tells: its file, and what stands in its pages. */
function told(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html"));
  const within = pages.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(SCRIPT)].map(([, json]) => json));
  return [readFileSync(join(folder, "event.jsonld"), "utf8"), ...within];
}

/** A programme that is published as files has no address on the web yet, so neither has a meeting on the web. */
function lacks(event) {
  const place = [event.location].flat()[0];
  const where = place && (place["@type"] === "VirtualLocation" ? (place.url ?? !event.url) : place.address);
  return [!event.name && "name", !event.startDate && "startDate", !where && "location"].filter(Boolean);
}

function compiled(file) {
  const program = ts.createProgram([file], { noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext });
  return ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, " ").slice(0, 300));
}

/** Throws where a type is not as schema.org has it, or something is missing that Google asks for. */
export function typed(folder) {
  const all = [...new Set(told(folder))];
  if (all.length < 2) throw new Error("the pages tell nothing");
  const file = join(here, "node_modules", "jsonld-check.ts");
  const lines = all.map((json, number) => `export const told${number}: WithContext<Event> = ${json};`);
  writeFileSync(file, `import type { Event, WithContext } from "schema-dts";\n${lines.join("\n")}\n`);
  const wrong = compiled(file);
  if (wrong.length) throw new Error(`${wrong.length} faults: ${wrong[0]}`);
  const missing = all.flatMap((json) => events(JSON.parse(json)).flatMap(lacks));
  if (missing.length) throw new Error(`without ${[...new Set(missing)].join(", ")}`);
}
