// node checks/html.mjs: every public page of the demo as the server sends it, and every page of its four
// conferences as files, through the Nu Html Checker and html-validate (recommended and a11y). Prints what
// they say; ends with 1 when they say anything, and when they pass over a page that is wrong.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { home, start, stop, tingsted } from "../bench/lib.mjs";
import { found } from "./found.mjs";

const here = join(home, "checks");
const out = join(home, "target", "validity");
const demo = join(home, "src", "main", "resources", "demo");
const ASKED = ["/search?q=kommune", "/search?q=&lang=en", "/findes-ikke", "/login"];
// What a conference has on its day, which no link leads to before it.
const ON_THE_DAY = ["now", "now/still", "screen", "wall", "wall/tables", "vote", "opinions", "questions", "award", "registration", "registration/mine"];

function install() {
  const installed = join(here, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, "package-lock.json")).mtimeMs) return;
  execFileSync("npm", ["ci", "--prefer-offline", "--loglevel=error"], { cwd: here, stdio: ["ignore", 2, 2] });
}

function keep(name, text) {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The pages that a reader comes to from the front page, and some that one asks for. */
async function served() {
  const { address, child } = await start(["demo", "--port", "0"]);
  try {
    const left = ["/", ...ASKED];
    const known = new Set(left);
    while (left.length) {
      const path = left.shift();
      const answer = await fetch(address + path);
      if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
      const html = await answer.text();
      keep(`served/${path.replace(/[^a-z0-9]+/gi, "_") || "_"}.html`, html);
      const day = answer.ok && /^\/[a-z0-9-]+$/.test(path) ? ["", "/en"].flatMap((tongue) => ON_THE_DAY.map((page) => `${path}${tongue}/${page}`)) : [];
      const next = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, link]) => link.replace(/&amp;/g, "&"));
      const embedded = [...html.matchAll(/iframe src="https?:\/\/[^/]+(\/[^"&]*)|iframe src=&#34;https?:\/\/[^/]+(\/[^&]*)/g)].map(([, a, b]) => a ?? b);
      for (const link of [...next, ...embedded, ...day].filter((one) => !known.has(one))) {
        known.add(link);
        left.push(link);
      }
    }
  } finally {
    await stop(child);
  }
}

function written() {
  for (const file of readdirSync(demo).filter((name) => !/^(opsamling|pointer|rammeaftale)-/.test(name))) {
    execFileSync(tingsted, ["publish", join(demo, file), "--out", join(out, "files", file), "--formats", "site,ics"], { stdio: ["ignore", 2, "ignore"] });
  }
}

// What is made at each request, such as answers to a search, is not tidied of spaces at the ends of lines.
const bin = (name) => join(here, "node_modules", name);
const checkers = {
  "Nu Html Checker": (folder) => spawnSync("java", ["-Xss4m", "-jar", bin("vnu-jar/build/dist/vnu.jar"), "--skip-non-html", "--format", "gnu", folder], { encoding: "utf8", maxBuffer: 1 << 28 }),
  "html-validate": (folder) => spawnSync("node", [bin("html-validate/bin/html-validate.mjs"), "--config", join(here, folder.endsWith("served") ? "served.json" : "html.json"), "--formatter", "text", `${folder}/**/*.html`], { encoding: "utf8", maxBuffer: 1 << 28 }),
};

function said(check, folder) {
  const { stdout, stderr, status } = check(folder);
  return { status, lines: `${stdout}${stderr}`.split("\n").filter((line) => line.includes(".html")) };
}

install();
rmSync(out, { recursive: true, force: true });
keep("wrong/page.html", "<!DOCTYPE html><title>x</title><img src=x><p><div></p>");
written();
await served();
let faults = 0;
const looked = {};
for (const [name, check] of Object.entries(checkers)) {
  for (const part of ["files", "served"]) {
    const { status, lines } = said(check, join(out, part));
    const pages = execFileSync("find", [join(out, part), "-name", "*.html"], { encoding: "utf8" }).trim().split("\n").length;
    console.log(`${name}, ${part}: ${pages} pages, ${lines.length} messages`);
    lines.slice(0, 20).forEach((line) => console.log(`  ${line}`));
    looked[part] = pages;
    if (status !== 0 || lines.length || pages < 50) faults++;
  }
  if (said(check, join(out, "wrong")).status === 0) {
    console.log(`${name} finds nothing in a page that is wrong`);
    faults++;
  }
}
if (!faults) found("A3", "html", `${looked.served} pages as served and ${looked.files} as files in both checkers: no message`);
process.exitCode = faults ? 1 : 0;
