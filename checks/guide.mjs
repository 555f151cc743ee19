// node checks/guide.mjs: takes the pictures of docs/da from the demonstration, so that they show the program as it
// is. Ends with 1 when a page of the guide is not there any more, when the guide has a picture that is not taken here,
// or when one that is taken is not in the guide.
//
//   node checks/guide.mjs          takes them all
//   node checks/guide.mjs styr nu  takes these
//   node checks/guide.mjs --check  takes them all into target, and leaves the guide as it is
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { home, installed, organiser, stop } from "../bench/lib.mjs";

process.env.TINGSTED_CLOCK = "2024-06-18T14:14:00+02:00";
const require = createRequire(join(home, "checks", "package.json"));
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")).href);
const checks = process.argv.includes("--check");
const folder = checks ? join(home, "target", "billeder") : join(home, "docs", "da", "billeder");
const text = readFileSync(join(home, "docs", "da", "sekretariat.md"), "utf8");
const named = new Set([...text.matchAll(/\]\(billeder\/([a-z0-9-]+)\.png\)/g)].map(([, name]) => name));
const WIDE = { width: 1120, height: 760 };
const PHONE = { width: 390, height: 760 };

// What is looked at: the conference by what it shows, the page, and what is to be seen in the middle of the picture.
const desk = (conference, page, from, size) => ({ path: (slugs) => `/organiser/${slugs[conference]}${page}`, from, size });
const open = (conference, page, from, size) => ({ path: (slugs) => `/${slugs[conference]}${page}`, from, size });
const PICTURES = {
  laes: { path: () => "/organiser/import" },
  gennemgang: desk("contradicting", "", "#fund"),
  program: open("past", ""),
  tilmelding: desk("today", "/registration"),
  indbudte: { path: (slugs) => slugs.list },
  deltagere: desk("today", "/participants"),
  links: desk("past", "/passes"),
  workshopper: desk("past", "/workshops"),
  borde: desk("today", "/tables", "main h2"),
  indgang: desk("today", "/door"),
  styr: desk("today", "/day"),
  nu: open("today", "/now", undefined, PHONE),
  vaeg: desk("today", "/discussions/wall"),
  noter: desk("past", "/notes"),
  opsamling: desk("past", "/followup/note"),
  evaluering: desk("past", "/evaluation/results"),
  aftale: { path: (slugs) => slugs.agreement },
  hoering: { path: (slugs) => `${slugs.agreement}/hearing` },
};

const asked = process.argv.slice(2).filter((word) => word !== "--check");
const chosen = Object.entries(PICTURES).filter(([name]) => !asked.length || asked.includes(name));
const browserName = ["chromium", "google-chrome"].find(installed);
if (!browserName) throw new Error("chromium is missing: bin/setup installs it");
const executablePath = spawnSync("which", [browserName], { encoding: "utf8" }).stdout.trim();
const { child, origin, cookie } = await organiser();
const browser = await puppeteer.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });

const get = async (path) => (await fetch(origin + path, { headers: { Cookie: cookie } })).text();

/** The conferences of the demonstration by what they have, and a list of people that is being looked at. */
async function slugs() {
  const all = [...(await get("/organiser")).matchAll(/href="\/organiser\/([a-z0-9-]+)"><?[^<]*<\/a><\/h2>/g)].map(([, slug]) => slug);
  const found = {};
  for (const slug of all) {
    if ((await fetch(`${origin}/${slug}/followup`)).ok) found.past = slug;
    if (/agreement\/\d+/.test(await get(`/organiser/${slug}/agreement`))) found.today = slug;
  }
  found.contradicting = all.find((slug) => slug.includes("2022"));
  found.agreement = (await get(`/organiser/${found.today}/agreement`)).match(/\/organiser\/[a-z0-9-]+\/agreement\/\d+/)[0];
  const list = new URLSearchParams({ name: "Byrådet", text: "Navn\tMail\tKommune\nAnna Prøvesen\tanna.p@example.dk\tAarhus\nBo Prøvesen\tbo.p@example.dk\tAarhus\nClara Eksempelsen\tclara@example\tAarhus\nDavid Testrup\tdavid.t@example.dk\tAarhus" });
  const handed = await fetch(`${origin}/organiser/${found.today}/invitations/new`, { method: "POST", body: list, redirect: "manual", headers: { Origin: origin, Cookie: cookie } });
  found.list = handed.headers.get("location");
  return found;
}

async function take(page, name, { path, from, size }, all) {
  await page.setViewport(size ?? WIDE);
  const answer = await page.goto(origin + path(all), { waitUntil: "load" });
  if (!answer.ok()) throw new Error(`${name}: ${path(all)} answers ${answer.status()}`);
  if (from) await page.evaluate((what) => scrollTo(0, document.querySelector(what).getBoundingClientRect().top + scrollY - 24), from);
  await new Promise((done) => setTimeout(done, 300));
  const bytes = await page.screenshot({ type: "png" });
  writeFileSync(join(folder, `${name}.png`), bytes);
  console.log(`${name.padEnd(14)}${String(Math.round(bytes.length / 1024)).padStart(5)} kB  ${path(all)}`);
}

try {
  mkdirSync(folder, { recursive: true });
  const all = await slugs();
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await page.setCookie(...cookie.split("; ").map((one) => ({ name: one.split("=")[0], value: one.slice(one.indexOf("=") + 1), url: origin })));
  for (const [name, picture] of chosen) await take(page, name, picture, all);
  const wrong = [...[...named].filter((name) => !PICTURES[name]), ...Object.keys(PICTURES).filter((name) => !named.has(name))];
  if (wrong.length) {
    console.log(`guide: not both taken and shown: ${wrong.join(", ")}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await stop(child);
}
