// Everybody in the hall follows: many open lines on one copy of the program, and how long it takes until all of them
// have heard what the konferencier did. The listeners are a process of their own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { organiser, spread, stop, upload } from "../lib.mjs";

const LINES = Number(process.env.BENCH_LINES ?? 10_000);
const EVENTS = 10;
const WAVE = 100;

/** Opens the lines a few at a time, then says when each of them heard each event. */
async function listen(port, path, lines) {
  let heard = [];
  const open = (n) =>
    new Promise((resolve) => {
      // All of 127.0.0.0/8 is this machine: so many lines need more than one address.
      const socket = connect({ host: "127.0.0.1", port, localAddress: `127.0.1.${1 + (n % 200)}` });
      socket.on("connect", () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/event-stream\r\n\r\n`));
      socket.on("data", (chunk) => {
        if (!chunk.includes("event: now")) return;
        resolve();
        heard.push(performance.timeOrigin + performance.now());
        if (heard.length === lines) process.send({ heard });
      });
      socket.on("error", (error) => process.send({ error: String(error) }));
    });
  process.on("message", () => {
    heard = [];
    process.send({ listening: true });
  });
  for (let n = 0; n < lines; n += WAVE) await Promise.all(Array.from({ length: Math.min(WAVE, lines - n) }, (_, m) => open(n + m)));
}

const next = async (child) => {
  const [message] = await once(child, "message");
  if (message.error) throw new Error(message.error);
  return message;
};

/** A conference that lasts all of today, wherever the bench runs. */
async function held(site) {
  const date = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "Europe/Copenhagen" }).format(new Date());
  const text = `Temadag om diger\n${date}\n\n00.01-23.40 Hele dagen om diger\n23.40-23.59 Afslutning\n`;
  const answer = await upload(site, "diger.txt", text);
  const review = answer.headers.get("location").replace(/[?#].*/, "");
  const headers = { Origin: site.origin, Cookie: site.cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const post = (to, body) => fetch(new URL(review + to, site.origin), { method: "POST", headers, body, redirect: "manual" });
  await post("/editions", "status=final");
  return { slug: new URL(review, site.origin).pathname.replace("/organiser/", ""), post, page: () => fetch(new URL(review + "/day", site.origin), { headers }).then((r) => r.text()) };
}

const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** Bytes of heap that live, after a full collection. */
async function heap(pid) {
  const run = spawn("jcmd", [String(pid), "GC.class_histogram"], { stdio: ["ignore", "pipe", "ignore"] });
  let out = "";
  for await (const chunk of run.stdout) out += chunk;
  return Number(out.match(/^Total\s+\d+\s+(\d+)/m)?.[1] ?? NaN);
}

export default async function live() {
  const site = await organiser();
  const { port } = new URL(site.origin);
  const conference = await held(site);
  const before = await heap(site.child.pid);
  const opened = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), port, `/${conference.slug}/now/events`, String(LINES)], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  try {
    await next(child);
    const opening = performance.now() - opened;
    const each = ((await heap(site.child.pid)) - before) / LINES;
    const times = { half: [], p99: [], all: [] };
    for (let n = 0; n < EVENTS; n++) {
      const after = (await conference.page()).match(/name="after" value="(\d+)"/)[1];
      const listening = next(child);
      child.send("again");
      await listening;
      const all = next(child);
      const pressed = performance.timeOrigin + performance.now();
      await conference.post("/day", `act=${n % 2 ? "undo" : "overrun:5"}&after=${after}`);
      const { heard } = await all;
      const waited = heard.map((at) => at - pressed);
      times.half.push(share(waited, 0.5));
      times.p99.push(share(waited, 0.99));
      times.all.push(Math.max(...waited));
    }
    console.log(`${LINES} open lines, from the press to the phone`);
    console.log(`  half of them                 ${spread(times.half, "ms")}`);
    console.log(`  all but one in a hundred     ${spread(times.p99, "ms")}   target 150 ms`);
    console.log(`  the last                     ${spread(times.all, "ms")}`);
    console.log(`  opened in ${(opening / 1000).toFixed(1)} s; heap ${(each / 1024).toFixed(1)} KB each   target 12 KB`);
  } finally {
    child.kill();
    await stop(site.child);
  }
}

if (process.send) await listen(Number(process.argv[2]), process.argv[3], Number(process.argv[4]));
