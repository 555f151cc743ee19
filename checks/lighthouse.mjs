// node checks/lighthouse.mjs: what Lighthouse gives the demo's public pages for accessibility, of 100. Ends with 1
// when a page has less than all.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { home, installed, start, stop } from "../bench/lib.mjs";
import { found } from "./found.mjs";

const require = createRequire(join(home, "checks", "package.json"));
const module = async (name) => import(pathToFileURL(require.resolve(name)).href);
const CONFERENCE = "/social-og-sundhedspolitisk-forum-2022";
const FORM = "/debat-om-udviklingen-af-det-specialiserede/registration";
const PAGES = ["/", CONFERENCE, `${CONFERENCE}/people`, `${CONFERENCE}/practical`, `${CONFERENCE}/now`, `${CONFERENCE}/en`, FORM, "/search?q=kommune", "/was", "/help", "/help?lang=en"];

const { default: lighthouse } = await module("lighthouse");
const { launch } = await module("chrome-launcher");
const browser = ["chromium", "google-chrome"].find(installed);
if (!browser) throw new Error("chromium is missing: bin/setup installs it");
const chromePath = spawnSync("which", [browser], { encoding: "utf8" }).stdout.trim();
const program = await start(["demo", "--port", "0"]);
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
try {
  for (const path of PAGES) {
    const { lhr } = await lighthouse(program.address + path, { port: chrome.port, onlyCategories: ["accessibility"], logLevel: "error" });
    const score = lhr.categories.accessibility.score;
    console.log(`${path.padEnd(64)}${Math.round(score * 100)}`);
    const faults = Object.values(lhr.audits).filter((one) => one.score !== null && one.score < 1 && one.scoreDisplayMode === "binary");
    if (score < 1) process.exitCode = 1;
    if (score < 1) faults.forEach((one) => console.log(`  ${one.id}: ${one.title}`));
  }
  if (!process.exitCode) found("A2", "lighthouse", `${PAGES.length} public pages, 100 of 100 each for accessibility`);
} finally {
  await chrome.kill();
  await stop(program.child);
}
