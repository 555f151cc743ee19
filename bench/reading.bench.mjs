// How well and how fast programmes are read and checked: those with a reading made by hand, the defects
// that a careful person listed, and the time of whole processes.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { extname, join, parse } from "node:path";
import { FIGURES, added, figure, score } from "./score.mjs";
import { folder, home, organiser, spread, stop, timed, tingsted, upload } from "./lib.mjs";

const ROUNDS = 7;
const MANY = 500;
const WARM = 60;
const resources = join(home, "src/test/resources");

const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Every document of a set, copied under the name of its folder. */
function gathered(set) {
  const to = folder();
  const slugs = readdirSync(join(resources, set)).filter((slug) => existsSync(join(resources, set, slug, "gold.json")));
  for (const slug of slugs.sort()) {
    const file = readdirSync(join(resources, set, slug)).find((each) => /^input\.(txt|md|html)$/.test(each));
    copyFileSync(join(resources, set, slug, file), join(to, slug + extname(file)));
  }
  return { to, slugs };
}

function row(title, counts) {
  const cells = FIGURES.map((key) => {
    const value = figure(counts[key]);
    return (value === null ? "-" : value.toFixed(3)).padStart(7);
  });
  console.log(title.padEnd(34) + cells.join(""));
}

function quality(set) {
  const { to, slugs } = gathered(set);
  const out = folder();
  timed(tingsted, ["read", to, "--out", out]);
  const all = slugs.map((slug) => {
    const read = join(out, slug + ".json");
    const nothing = { items: [], days: [], problems: [] };
    return score(json(join(resources, set, slug, "gold.json")), existsSync(read) ? json(read) : nothing);
  });
  console.log(`\n${set}`.padEnd(35) + FIGURES.map((key) => key.padStart(7)).join(""));
  slugs.forEach((slug, at) => row(slug, all[at]));
  row("overall", added(all));
}

/** Codes that mean one thing: who speaks is not known; one time, seen from both its neighbours. */
const SAME = readFileSync(join(resources, "corpus/same-codes.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

function defects() {
  const { to, slugs } = gathered("corpus");
  const files = readdirSync(to).map((file) => join(to, file));
  const listed = readFileSync(join(resources, "corpus/defects.tsv"), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
  const wanted = new Set(listed.map(([slug]) => slug));
  const told = spawnSync(tingsted, ["check", "--json", ...files.filter((file) => wanted.has(slugs.find((slug) => file.includes(slug))))], { encoding: "utf8", maxBuffer: 1 << 26 });
  const findings = JSON.parse(told.stdout);
  const same = (a, b) => a === b || SAME.some((all) => all.includes(a) && all.includes(b));
  const found = ([slug, lines, code]) =>
    findings.some((one) => one.file.includes(slug) && same(code, one.code) && lines.split(" ").some((line) => one.lines.includes(Number(line))));
  console.log("\ndefects that a careful person listed in four programmes");
  for (const severity of ["error", "warning"]) {
    const these = listed.filter((defect) => defect[3] === severity);
    console.log(`${severity.padEnd(34)}${String(these.filter(found).length).padStart(7)} of ${these.length}`);
  }
}

/** How much of what the checks say a reader of the documents judged to be noise. */
function noise() {
  const rows = readFileSync(join(resources, "corpus/findings.tsv"), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
  const verdicts = new Map(rows.map(([set, document, line, code, verdict]) => [[set, document, line, code].join(" "), verdict]));
  console.log("\nwhat the checks say, judged line by line");
  for (const set of ["corpus", "strangers"]) {
    const { to } = gathered(set);
    const told = spawnSync(tingsted, ["check", "--json", to], { encoding: "utf8", maxBuffer: 1 << 26 });
    const findings = JSON.parse(told.stdout).map((one) => [set, parse(one.file).name, one.lines[0], one.code].join(" "));
    const count = (verdict) => findings.filter((one) => verdicts.get(one) === verdict).length;
    const share = ((100 * count("noise")) / findings.length).toFixed(1);
    console.log(`${set.padEnd(34)}${String(count("noise")).padStart(7)} of ${findings.length} noise (${share} %); unjudged ${count(undefined)}`);
    findings.filter((one) => !verdicts.has(one)).forEach((one) => console.log(`  unjudged: ${one}`));
  }
}

/** The test of what only looks wrong, run by Maven: how many of its rows failed. */
function traps() {
  const run = spawnSync("mvn", ["-o", "-B", "-ntp", "-q", "-Pquick", "test", "-Dtest=TrapsTest"], { cwd: home, encoding: "utf8" });
  const report = join(home, "target/surefire-reports/TEST-dk.tingsted.programme.checking.TrapsTest.xml");
  if (run.error || !existsSync(report)) throw new Error(`TrapsTest did not run\n${run.stdout}`);
  const suite = readFileSync(report, "utf8").match(/<testsuite [^>]*>/)[0];
  const number = (name) => Number(suite.match(new RegExp(` ${name}="(\\d+)"`))[1]);
  console.log(`\ntraps: ${number("failures") + number("errors")} of ${number("tests")} sprung`);
}

/** Milliseconds and the most memory, in MB, of a whole process. */
function watched(args) {
  return new Promise((resolve) => {
    const before = process.hrtime.bigint();
    const child = spawn(tingsted, args, { stdio: "ignore" });
    let most = 0;
    const look = setInterval(() => {
      try {
        most = Math.max(most, Number(readFileSync(`/proc/${child.pid}/status`, "utf8").match(/^VmHWM:\s+(\d+)/m)[1]) / 1024);
      } catch {
        // It has ended.
      }
    }, 20);
    child.on("exit", () => {
      clearInterval(look);
      resolve({ ms: Number(process.hrtime.bigint() - before) / 1e6, mb: most });
    });
  });
}

async function speed() {
  console.log("\ncheck as a whole process");
  const documents = [
    ["text", join(home, "src/main/resources/demo/social-og-sundhedspolitisk-forum-2022.txt"), 600],
    ...["docx", "pdf", "odt"].map((ending) => {
      const twins = readdirSync(join(resources, "twins"), { recursive: true }).filter((file) => file.endsWith("." + ending)).sort();
      return [ending, twins.length ? join(resources, "twins", twins.at(-1)) : null, 1500];
    }),
  ];
  for (const [kind, file, limit] of documents.filter(([, path]) => path)) {
    timed(tingsted, ["check", file], [0, 1]);
    const times = Array.from({ length: ROUNDS }, () => timed(tingsted, ["check", file], [0, 1]));
    console.log(`${kind.padEnd(34)}${spread(times, "ms")}   target ${limit} ms`);
  }
  const many = folder();
  const { to } = gathered("corpus");
  const files = readdirSync(to);
  mkdirSync(join(many, "in"));
  for (let n = 0; n < MANY; n++) copyFileSync(join(to, files[n % files.length]), join(many, "in", `${n}-${files[n % files.length]}`));
  const { ms, mb } = await watched(["read", join(many, "in"), "--out", join(many, "out")]);
  console.log(`${`${MANY} documents in one call`.padEnd(34)}${(ms / 1000).toFixed(1)} s   target 60 s; ${mb.toFixed(0)} MB, target 256 MB`);
}

/** The server, warm: handing the longest programme over as text, and its review page with all checks. */
async function warm() {
  const slug = "social-og-sundhedspolitisk-forum-2022";
  const text = readFileSync(join(home, "src/main/resources/demo", slug + ".txt"));
  const printed = readFileSync(join(resources, "twins/04.pdf"), "latin1");
  const pages = printed.match(/\/Type *\/Page[^s]/g).length;
  const site = await organiser();
  const times = [];
  for (let n = 0; n < WARM + ROUNDS; n++) {
    const before = process.hrtime.bigint();
    const answer = await upload(site, slug + ".txt", text);
    if (answer.status !== 303) throw new Error(`import: ${answer.status}`);
    const review = await fetch(new URL(answer.headers.get("location"), site.origin), { headers: { Cookie: site.cookie } });
    await review.arrayBuffer();
    if (!review.ok) throw new Error(`review: ${review.status}`);
    if (n >= WARM) times.push(Number(process.hrtime.bigint() - before) / 1e6 / pages);
  }
  await stop(site.child);
  console.log(`${`import and review, warm, ${pages} pages`.padEnd(34)}${spread(times, "ms per page", 1)}   target 30 ms`);
}

export default async function reading() {
  quality("corpus");
  quality("strangers");
  defects();
  noise();
  traps();
  await speed();
  await warm();
}
