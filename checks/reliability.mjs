// Writes docs/reliability.md: the plan of src/test/resources/reliability.tsv, and beside each row what the
// last run that showed it found. A run leaves its figures in target/reliability, a file for each row and
// test ("R5.KillDuringRegistrationTest"); rows that this run did not touch keep what stands there.
//
//   node checks/reliability.mjs          writes the page
//   node checks/reliability.mjs --check  ends with 1 when a row has never been shown
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const house = join(dirname(fileURLToPath(import.meta.url)), "..");
const page = join(house, "docs/reliability.md");
const folder = join(house, "target/reliability");

const plan = readFileSync(join(house, "src/test/resources/reliability.tsv"), "utf8")
  .trim().split("\n").slice(1).map(line => line.split("\t"));

const cells = line => line.slice(2, -2).split(" | ").map(cell => cell.replaceAll("\\|", "|"));
const known = existsSync(page)
  ? readFileSync(page, "utf8").split("\n").filter(line => /^\| [A-Z]\d+ \|/.test(line)).map(cells)
  : [];
const before = new Map(known.map(([row, , , found, by, on]) => [row, { found, by, on }]));

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: house, encoding: "utf8" }).trim();
const today = `${new Date().toISOString().slice(0, 10)}, ${commit}`;
const runs = new Map();
for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
  const [row, test] = file.split(".");
  const found = readFileSync(join(folder, file), "utf8").trim();
  runs.set(row, [...(runs.get(row) ?? []), { test, found }]);
}

const shown = row => {
  const now = runs.get(row);
  if (!now) return before.get(row) ?? { found: "not shown yet", by: "", on: "" };
  return { found: now.map(run => run.found).join("; "), by: now.map(run => run.test).join(", "), on: today };
};

const bar = text => text.replaceAll("|", "\\|");
const rows = plan.map(([row, done, must]) => {
  const { found, by, on } = shown(row);
  return `| ${[row, done, must, found, by, on].map(bar).join(" | ")} |`;
});
const missing = plan.map(([row]) => row).filter(row => !shown(row).by);

writeFileSync(page, `# What was tried, and what was found

Written by \`node checks/reliability.mjs\` from what the tests and checks of \`bin/ci --all\` and \`bin/bench\`
left behind; no figure here is typed. R: reliability, M: letters, S: security, I: input, P: privacy, A:
accessibility, O: operation, Q: quality of the tests. Each row tells on which day and at which commit it was
found; ${plan.length - missing.length} of ${plan.length} rows have been shown.

| row | what is done | what must hold | found | shown by | on |
|---|---|---|---|---|---|
${rows.join("\n")}
`);
console.log(`reliability: ${plan.length - missing.length} of ${plan.length} rows shown${missing.length ? `; never: ${missing.join(", ")}` : ""}`);
if (process.argv.includes("--check") && missing.length) process.exit(1);
