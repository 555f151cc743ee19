// What readers get of a published conference beside nginx with the same bytes: the page, the answer
// that nothing has changed, the page of a programme of 300 items, and a page that is rendered anew.
import { organiser, spread, stop, upload } from "./lib.mjs";
import { fetched, load, needs, nginx } from "./serving.mjs";

const ROUNDS = 9;
const SECONDS = 2;
const WARM_UP = 20;
// A form passes through ten times as much code as a kept page: the compiler is done with it later.
const WARM_UP_OF_FORMS = 60;
const FORUM = "/social-og-sundhedspolitisk-forum-2022";
const ITEMS = 300;

/** A programme of three days that nobody has held. */
function long() {
  const days = ["Mandag den 5. maj 2031", "Tirsdag den 6. maj 2031", "Onsdag den 7. maj 2031"];
  const each = ITEMS / days.length;
  const time = (n) => `${String(8 + Math.floor(n / 10)).padStart(2, "0")}.${String((n % 10) * 6).padStart(2, "0")}`;
  const item = (day, n) => `${time(n)} Oplæg ${day * each + n + 1} om haver, veje og huse i Østby\nVed Ida Prøve, gartner, Østby Kommune\n`;
  const listed = days.map((name, day) => `${name}\n\n${Array.from({ length: each }, (_, n) => item(day, n)).join("")}\n`);
  return `Konference om lokale haver 2031\nSted: Østby Rådhus, Torvet 1, 9999 Østby\n\n${listed.join("")}`;
}

/** Hands it over and publishes it, as an organiser does. */
async function published(site) {
  const answer = await upload(site, "haver.txt", long());
  const review = answer.headers.get("location").replace(/[?#].*/, "");
  const headers = { Origin: site.origin, Cookie: site.cookie, "Content-Type": "application/x-www-form-urlencoded" };
  await fetch(new URL(review + "/editions", site.origin), { method: "POST", headers, body: "status=final", redirect: "manual" });
  return new URL(review, site.origin).pathname.replace("/organiser", "");
}

async function beside(url, { unchanged = false, warmUp = WARM_UP } = {}) {
  const page = await fetched(url);
  const limit = await nginx(page);
  const theirs = await fetched(limit.url);
  const asks = (etag) => ({ headers: unchanged ? [`If-None-Match: ${etag}`] : [] });
  load(url, warmUp, asks(page.etag));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const nginxs = load(limit.url, SECONDS, asks(theirs.etag)).rate;
    return load(url, SECONDS, asks(page.etag)).rate / nginxs;
  });
  limit.child.kill("SIGQUIT");
  return { rounds, bytes: page.bytes.length };
}

/** The empty form of registration has a key of its own for each reader. Of those there are, the longest. */
async function renderedAnew(site) {
  const front = (await fetched(site.origin + "/")).bytes.toString();
  const forms = [...front.matchAll(/href="(\/[a-z0-9-]+)"/g)].map(([, path]) => `${site.origin}${path}/registration`);
  const answers = await Promise.all(forms.map((form) => fetch(form)));
  const found = await Promise.all(forms.map(async (url, n) => ({ url, bytes: answers[n].ok ? (await answers[n].text()).length : 0 })));
  const longest = found.reduce((one, other) => (one.bytes >= other.bytes ? one : other));
  if (!longest.bytes) throw new Error("No conference can be registered for");
  return longest.url;
}

export async function served() {
  needs("nginx", "wrk");
  const site = await organiser();
  const show = (title, { rounds, bytes }, target) => console.log(`${title.padEnd(34)}${spread(rounds, "of nginx", 2)}   target ${target}; ${bytes} bytes`);
  try {
    const garden = await published(site);
    show("page", await beside(site.origin + FORUM), 0.7);
    show("not changed (304)", await beside(site.origin + FORUM, { unchanged: true }), 0.8);
    show(`page of ${ITEMS} items`, await beside(site.origin + garden), 0.7);
    show("page rendered anew", await beside(await renderedAnew(site), { warmUp: WARM_UP_OF_FORMS }), 0.2);
  } finally {
    await stop(site.child);
  }
}
