// An hour at a third of full load: forms and pages as fast as they are answered for a third of the time, beside phones
// that follow and an organiser who reads her lists. What the program holds on to would show: the heap after a
// collection, and open files.
//
//   bin/soak                60 minutes
//   bin/soak --minutes 3    for a try
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { sending } from "./forms.mjs";
import { home, median, memory, stop } from "./lib.mjs";
import { CONFERENCES, published, running } from "./registration.bench.mjs";
import { load, needs } from "./serving.mjs";

const given = process.argv.indexOf("--minutes");
const MINUTES = given < 0 ? 60 : Number(process.argv[given + 1]);
const FORMS = 1;
const PAGES = 3;
const REST = 8;
const LINES = 300;
const MOST_GROWTH = 0.1;

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Bytes of heap that live, after a full collection. */
function heap(pid) {
  const out = spawnSync("jcmd", [String(pid), "GC.class_histogram"], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
  return Number(out.match(/^Total\s+\d+\s+(\d+)/m)[1]);
}

const files = (pid) => readdirSync(`/proc/${pid}/fd`).length;

/** Phones that stay on the line, and come back when it breaks. */
function follow(port, path, lines) {
  const state = { open: 0, broken: 0 };
  const one = (n) => {
    const socket = connect({ host: "127.0.0.1", port, localAddress: `127.0.1.${1 + (n % 200)}` });
    socket.on("connect", () => {
      state.open++;
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/event-stream\r\n\r\n`);
    });
    socket.on("data", () => {});
    socket.on("error", () => {});
    socket.on("close", () => {
      state.open--;
      state.broken++;
      if (!state.over) setTimeout(one, 1000, n);
    });
    state.sockets.push(socket);
  };
  state.sockets = [];
  for (let n = 0; n < lines; n++) one(n);
  return state;
}

function sample(site) {
  return { heap: heap(site.child.pid) / 1e6, files: files(site.child.pid), memory: memory(site.child.pid) };
}

needs("psql", "wrk", "jcmd");
const site = await running();
let answers = 0;
let errors = 0;
try {
  const port = new URL(site.address).port;
  const slug = published(site);
  const lines = follow(port, `/${slug}/now/events`, LINES);
  const cycle = async (n) => {
    try {
      answers += sending(site.address, 32, FORMS, (c) => `/bench-${c}/registration`, site.group, CONFERENCES).answers;
      answers += load(`${site.address}/${slug}`, PAGES).answers;
      answers += load(`${site.address}/bench-${n % CONFERENCES}/registration`, 1, { connections: 4 }).answers;
    } catch (error) {
      errors++;
      console.error(String(error));
    }
    await pause(REST);
  };
  // Until all is compiled and every page was made once.
  const warm = Date.now() + Math.min(5, MINUTES / 3) * 60_000;
  for (let n = 0; Date.now() < warm; n++) await cycle(n);
  const samples = [sample(site)];
  const tell = (one) => console.log(`heap after a collection ${one.heap.toFixed(1)} MB, files ${one.files}, memory ${one.memory.toFixed(0)} MB, lines ${lines.open}, answers ${answers}, errors ${errors}`);
  tell(samples[0]);
  const end = Date.now() + MINUTES * 60_000;
  let next = Date.now() + 60_000;
  for (let n = 0; Date.now() < end; n++) {
    await cycle(n);
    if (Date.now() >= next) {
      samples.push(sample(site));
      tell(samples.at(-1));
      next += 60_000;
    }
  }
  const third = Math.max(1, Math.floor(samples.length / 3));
  const of = (some, key) => median(some.map((one) => one[key]));
  const growth = (key) => of(samples.slice(-third), key) / of(samples.slice(0, third), key) - 1;
  lines.over = true;
  for (const socket of lines.sockets) socket.destroy();
  const text = `${MINUTES} min, ${answers} answers, ${LINES} lines: heap after a collection ${of(samples.slice(0, third), "heap").toFixed(1)} MB, then ${of(samples.slice(-third), "heap").toFixed(1)} MB (${(growth("heap") * 100).toFixed(1)} %); files ${of(samples.slice(0, third), "files")}, then ${of(samples.slice(-third), "files")}; errors ${errors}`;
  console.log(text);
  const good = growth("heap") < MOST_GROWTH && growth("files") < MOST_GROWTH && errors === 0;
  if (good) {
    mkdirSync(join(home, "target/reliability"), { recursive: true });
    writeFileSync(join(home, "target/reliability/O8.soak"), text + "\n");
  }
  process.exitCode = good ? 0 : 1;
} finally {
  await stop(site.child);
}
process.exit();
