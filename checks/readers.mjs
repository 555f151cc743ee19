// node checks/readers.mjs: the calendar and the schedules of the demo's conferences, and of programmes that
// are hard on readers, through the programs that people read them with. Prints a line for each; ends with 1
// when one finds a fault, or reads another table of times, titles and places than the others.
//
// Debian: khal calcurse libical-dev gcc libc6-dev python3-icalendar confy confclerk xvfb xdotool sqlite3
// libxml2-utils. What is not there is named, and then the end is 1 too.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { home, tingsted } from "../bench/lib.mjs";
import { confclerk } from "./confclerk.mjs";
import { typed } from "./jsonld.mjs";

const here = join(home, "checks");
const out = join(home, "target", "readers");
const demo = join(home, "src", "main", "resources", "demo");
const schemas = join(home, "src", "test", "resources", "contract");
const require = createRequire(join(here, "package.json"));

const HARD = {
  folds: `Temadag om ænder, øer og åer\nTorsdag den 8. maj 2031\nSted: Østby Rådhus, Torvet 1, 9999 Østby\n\n${Array.from({ length: 9 }, (_, n) => `${9 + n}.00 ${"x".repeat(52 + n)}æøåæøåæøå; med komma, semikolon og \\ skråstreg\n`).join("")}18.00 Afslutning\n`,
  midnight: "Sommerfest\nFredag den 13. juni 2031\nSted: Østby Hal, Gaden 2, 9999 Østby\n\n18.00-20.00 Middag\n22.00-01.30 Fest i salen\n",
  spring: "Nattevagt\nLørdag den 29. marts 2031\n\n20.00-21.00 Velkomst\n21.00 Vagten begynder\n23.00-23.30 Kaffe\nSøndag den 30. marts 2031\n\n00.30-01.30 Runde\n03.30-04.30 Afløsning\n",
  autumn: "Nattevagt\nSøndag den 26. oktober 2031\n\n00.30-01.30 Runde\n03.30-04.30 Afløsning\n05.00 Slut\n",
  markup: "Temadag\nTorsdag den 8. maj 2031\n\n10.00 </script><b>Tegn</b> & ]]> \"citat\"\n11.00 Linje\u2028skift og \u202eretning\n12.00 Slut\n",
  many: `Temauge\nTorsdag den 8. maj 2031\n\n${Array.from({ length: 300 }, (_, n) => `${String(8 + Math.floor(n / 30)).padStart(2, "0")}.${String((n % 30) * 2).padStart(2, "0")} Oplæg nummer ${n + 1} om haver\n`).join("")}19.00 Slut\n`,
};

function install() {
  const installed = join(here, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, "package-lock.json")).mtimeMs) return;
  execFileSync("npm", ["ci", "--prefer-offline", "--loglevel=error"], { cwd: here, stdio: ["ignore", 2, 2] });
}

function published() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "texts"), { recursive: true });
  Object.entries(HARD).forEach(([name, text]) => writeFileSync(join(out, "texts", name + ".txt"), text));
  const real = readdirSync(demo).filter((name) => !/^(opsamling|pointer|rammeaftale)-/.test(name));
  const files = [...real.map((name) => join(demo, name)), ...Object.keys(HARD).map((name) => join(out, "texts", name + ".txt"))];
  return files.map((file) => {
    const to = join(out, parse(file).name);
    execFileSync(tingsted, ["publish", file, "--out", to, "--formats", "ics,xml,json,jsonld,site"], { stdio: "ignore" });
    return to;
  });
}

const minute = (date) => date.toISOString().slice(0, 16) + ":00Z";
const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26, ...options });
  if (done.error || done.status !== 0) throw new Error(done.error?.message ?? done.stderr.trim().split("\n").at(-1));
  return done.stdout;
};

async function icaljs(file) {
  const ICAL = (await import(pathToFileURL(require.resolve("ical.js")).href)).default;
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")));
  return calendar.getAllSubcomponents("vevent").map((each) => {
    const event = new ICAL.Event(each);
    return [event.uid, minute(event.startDate.toJSDate()), minute(event.endDate.toJSDate()), event.summary, event.location];
  });
}

function nodeIcal(file) {
  const all = Object.values(require("node-ical").sync.parseICS(readFileSync(file, "utf8")));
  return all.filter((each) => each.type === "VEVENT").map((each) => [each.uid, minute(each.start), minute(each.end), each.summary, each.location]);
}

const python = (which) => (file) => JSON.parse(run("/usr/bin/python3", [join(here, "readers.py"), which, file]).trim().split("\n").at(-1));

function libical(file) {
  const program = join(out, "libical");
  if (!existsSync(program)) run("cc", [join(here, "readers.c"), "-lical", "-o", program]);
  const [errors, ...lines] = run(program, [file]).trimEnd().split("\n");
  if (errors !== "errors\t0") throw new Error(errors.replace("\t", " "));
  return lines.map((line) => line.split("\t"));
}

/** What it lists from the first day to the last, as it stood after two imports of the same file. */
function khal(file) {
  const root = mkdtempSync(join(tmpdir(), "khal-"));
  const config = join(root, "config");
  writeFileSync(config, `[calendars]\n[[programme]]\npath = ${root}/calendar\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${root}/khal.db\n`);
  mkdirSync(join(root, "calendar"));
  const days = [...readFileSync(file, "utf8").matchAll(/DTSTART[^:]*:(\d{4})(\d\d)(\d\d)/g)].map(([, y, m, d]) => `${y}-${m}-${d}`).sort();
  const last = new Date(Date.parse(days.at(-1)) + 2 * 86_400_000).toISOString().slice(0, 10);
  for (let twice = 0; twice < 2; twice++) run("khal", ["-c", config, "import", "--batch", file]);
  const text = run("khal", ["-c", config, "list", "--once", "--day-format", "", "--format", "{uid}\t{start}\t{end}\t{title}\t{location}", days[0], last]);
  rmSync(root, { recursive: true });
  return text.split("\n").filter((line) => line.includes("\t")).map((line) => {
    const [uid, start, end, title, place] = line.split("\t");
    return [uid, start.replace(" ", "T") + ":00Z", end.replace(" ", "T") + ":00Z", title, place];
  });
}

/** It keeps no times of its own kind, so its answer is how many appointments it took. */
function calcurse(file) {
  const root = mkdtempSync(join(tmpdir(), "calcurse-"));
  const said = run("calcurse", ["-q", "-D", root, "-i", file], { env: { ...process.env, TZ: "Europe/Copenhagen" } });
  const taken = readFileSync(join(root, "apts"), "utf8").trim().split("\n").filter(Boolean);
  rmSync(root, { recursive: true });
  if (/[1-9]\d* (?:items? )?skipped/.test(said)) throw new Error(said.trim());
  return taken.length;
}

function xsd(folder) {
  run("xmllint", ["--noout", "--schema", join(schemas, "schedule.xml.xsd"), join(folder, "schedule.xml")]);
}

function json(folder) {
  const Ajv = require("ajv").default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  require("ajv-formats").default(ajv);
  ajv.addFormat("color", /^#[0-9a-fA-F]{6}$/);
  ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  for (const [schema, file] of [["schedule-1.schema.json", "schedule.json"], ["schedule-2.schema.json", "schedule-v2.json"]]) {
    const valid = ajv.compile(JSON.parse(readFileSync(join(schemas, schema))));
    if (!valid(JSON.parse(readFileSync(join(folder, file))))) throw new Error(`${file}: ${ajv.errorsText(valid.errors)}`);
  }
}

/** A schedule cuts what passes midnight in two; the second part says that it goes on. */
function joined(table) {
  const later = table.filter(([, , , title]) => title.endsWith(" (fortsat)"));
  return table
    .filter((row) => !later.includes(row))
    .map(([uid, start, end, title, place]) => {
      const rest = later.find((row) => row[3] === `${title} (fortsat)` && row[1] === end);
      return [uid, start, rest ? rest[2] : end, title, place];
    });
}

/** The schedule as it was written: number, wall time, seconds, title, and its room with who speaks. */
function listed(folder) {
  const { days } = JSON.parse(readFileSync(join(folder, "schedule.json"))).schedule.conference;
  return days.flatMap((day) => Object.values(day.rooms).flat()).map((event) => {
    const [hours, minutes] = event.duration.split(":").map(Number);
    const people = event.persons.map((person) => person.name).sort().join(", ");
    return [event.id, event.date.slice(0, 16), (hours * 60 + minutes) * 60, event.title, `${event.room}: ${people}`];
  });
}

const same = (one, other, columns) => {
  const text = (table) => JSON.stringify(table.map((row) => columns.map((at) => String(row[at]).replace(/\s+/g, " ").trim())).sort());
  return text(one) === text(other);
};

install();
const folders = published();
const ics = (folder) => join(folder, "programme.ics");
const faults = new Map();
const ask = async (reader, folder, check) => {
  const told = faults.get(reader) ?? [];
  faults.set(reader, told);
  try {
    await check();
  } catch (error) {
    told.push(`${folder.replace(/.*\//, "")}: ${error.message}`);
  }
};
const agree = (table, wanted, columns = [0, 1, 2, 3, 4]) => {
  if (same(table, wanted, columns)) return;
  const row = table.findIndex((each) => !wanted.some((other) => same([each], [other], columns)));
  throw new Error(`another table; ${table.length} of ${wanted.length} events; ${JSON.stringify(table[row])}`);
};

for (const folder of folders) {
  const wanted = await icaljs(ics(folder));
  await ask("ical.js", folder, () => {
    if (!wanted.length) throw new Error("no events");
  });
  await ask("node-ical", folder, () => agree(nodeIcal(ics(folder)), wanted));
  await ask("icalendar (Python)", folder, () => agree(python("icalendar")(ics(folder)), wanted));
  await ask("libical, with restrictions", folder, () => agree(libical(ics(folder)), wanted));
  await ask("khal, imported twice", folder, () => agree(khal(ics(folder)), wanted));
  await ask("calcurse", folder, () => {
    const taken = calcurse(ics(folder));
    if (taken !== wanted.length) throw new Error(`${taken} of ${wanted.length} events`);
  });
  await ask("Confy, calendar", folder, () => agree(python("confy")(ics(folder)), wanted, [1, 2, 3, 4]));
  await ask("Confy, schedule.xml", folder, () => agree(joined(python("confy")(join(folder, "schedule.xml"))), wanted, [1, 2, 3]));
  await ask("ConfClerk, schedule.xml", folder, async () => agree(await confclerk(join(folder, "schedule.xml")), listed(folder)));
  await ask("schema-dts, JSON-LD", folder, () => typed(folder));
  await ask("xmllint, schedule.xml", folder, () => xsd(folder));
  await ask("Ajv, schedule.json v1 and v2", folder, () => json(folder));
}
for (const [reader, told] of faults) {
  console.log(`${reader.padEnd(32)}${folders.length - told.length} of ${folders.length} programmes`);
  told.forEach((fault) => console.log(`  ${fault}`));
}
process.exitCode = [...faults.values()].some((told) => told.length) ? 1 : 0;
