// Sends the form of registration over and over, as browsers do, and waits for each answer. wrk does it: a sender in
// JavaScript would take as much of the processors as the program that it asks.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./lib.mjs";
import { load } from "./serving.mjs";

const HEADERS = {
  Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "Accept-Language": "da,en-US;q=0.7,en;q=0.3",
  "Accept-Encoding": "gzip, deflate",
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  "Sec-Fetch-Dest": "document",
  "Sec-Fetch-Mode": "navigate",
  "Sec-Fetch-Site": "same-origin",
  "Sec-Fetch-User": "?1",
  "Upgrade-Insecure-Requests": "1",
  "Content-Type": "application/x-www-form-urlencoded",
};

const SURNAMES = ["Prøve", "Eksempel", "Afprøvning", "Skitse", "Udkast"];
let sent = 0;

/** The fields of the form, filled in by somebody who has not been here before. */
export function fields(group, key = crypto.randomUUID()) {
  const n = ++sent;
  return new URLSearchParams({
    act: "send",
    key,
    person: "0",
    "p0-name": `Ida ${SURNAMES[n % SURNAMES.length]} ${n}`,
    "p0-address": `ida.${n}.${key.slice(0, 8)}@oestby.dk`,
    "p0-group": String(group),
    "p0-post": "Byrådsmedlem",
    "p0-municipality": "Silkeborg Kommune",
    "p0-organisation": "",
    "p0-diet": "",
    "p0-accessibility": "",
    "p0-list": "yes",
    filler: "",
  }).toString();
}

/**
 * What wrk does for each form: somebody who has not been here before, from an address of her own, as a proxy tells it.
 * The fields are encoded beforehand, with marks where the forms differ.
 */
function script(origin, path, groups, many) {
  const marked = fields("GROUP", "KEY").replace(/Ida\+\S+?\+\d+&/, "Ida+NAME+COUNT&").replace(/ida\.\d+\.KEY/, "ida.COUNT.KEY");
  const parts = marked.split(/(GROUP|KEY|NAME|COUNT)/).map((part) => ({ GROUP: "group", KEY: "key", NAME: "name", COUNT: "count" })[part] ?? JSON.stringify(part));
  const headers = Object.entries({ ...HEADERS, Host: new URL(origin).host, Origin: origin, Referer: origin + path(0) });
  const lines = headers.map(([name, value]) => `  [${JSON.stringify(name)}] = ${JSON.stringify(value)},`).join("\n");
  return `math.randomseed(${Math.floor(Math.random() * 2 ** 31)})
local names = { ${SURNAMES.map((name) => JSON.stringify(encodeURIComponent(name))).join(", ")} }
local headers = {
${lines}
}
local random, format = math.random, string.format
local count = 0
function request()
  count = count + 1
  local n = random(0, ${many - 1})
  local group = ${groups} + n
  local name = names[count % #names + 1]
  local key = format("%08x-%04x-4%03x-8%03x-%06x%06x", random(0, 4294967295), random(0, 65535), random(0, 4095), random(0, 4095), random(0, 16777215), random(0, 16777215))
  headers["X-Forwarded-For"] = format("10.%d.%d.%d", random(0, 255), random(0, 255), random(1, 254))
  return wrk.format("POST", ${path("@").split("@").map((part) => JSON.stringify(part)).join(" .. n .. ")}, headers, ${parts.join(" .. ")})
end
`;
}

/**
 * Forms a second that are received, what all but one in a hundred took, in ms, and how many answers came. A form that
 * is under way when the time is up may be received all the same.
 *
 * @param path of the form of the conference with this number
 * @param groups the number of the group of the first conference; each has its own, in order
 * @param many over how many conferences they spread
 */
export function sending(origin, connections, seconds, path, groups, many) {
  const file = join(folder(), "forms.lua");
  writeFileSync(file, script(origin, path, groups, many));
  return load(origin, seconds, { connections, script: file });
}

/** What all but the slowest took. */
export function share(times, part) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)];
}
