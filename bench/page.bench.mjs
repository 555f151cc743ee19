// Requests per second of the heaviest published page, beside nginx serving the same bytes with the
// same headers in the same rounds.
import { join } from "node:path";
import { family, folder, median, memory, spread, start, stop } from "./lib.mjs";
import { load, needs, nginx } from "./serving.mjs";

const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP = 20;

async function heaviestPage(address) {
  const front = await (await fetch(address + "/")).text();
  const paths = [...front.matchAll(/href="(\/[a-z0-9-]+)"/g)].map((match) => match[1]);
  const pages = [];
  for (const path of new Set(paths)) {
    const response = await fetch(address + path);
    if (!response.ok || !response.headers.get("etag")) continue;
    pages.push({ path, bytes: Buffer.from(await response.arrayBuffer()), etag: response.headers.get("etag"), headers: response.headers });
  }
  return pages.sort((a, b) => b.bytes.length - a.bytes.length)[0];
}

const wrk = (url, ...headers) => load(url, SECONDS, { headers });

export default async function page() {
  needs("nginx", "wrk");
  const program = await start(["demo", "--data", join(folder(), "data"), "--port", "0"]);
  try {
    const kept = await heaviestPage(program.address);
    const zipped = await fetch(program.address + kept.path, { headers: { "accept-encoding": "gzip" } });
    await zipped.arrayBuffer();
    const limit = await nginx(kept);
    const ours = program.address + kept.path;
    // A server that has run for a while, as it has when the letter goes out: the compiler is done.
    load(ours, WARM_UP);
    load(ours, 3, { headers: ["Accept-Encoding: gzip"] });
    wrk(limit.url);
    const rounds = { ours: [], nginx: [], ratio: [], gzip: [], unchanged: [], p99: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const n = wrk(limit.url);
      const o = wrk(ours);
      rounds.nginx.push(n.rate);
      rounds.ours.push(o.rate);
      rounds.ratio.push(o.rate / n.rate);
      rounds.p99.push(o.p99);
      rounds.gzip.push(wrk(ours, "Accept-Encoding: gzip").rate);
      rounds.unchanged.push(wrk(ours, `If-None-Match: ${kept.etag}`).rate);
    }
    console.log(`page ${kept.path}: ${kept.bytes.length} bytes, ${zipped.headers.get("content-length")} gzipped`);
    console.log(`nginx, same bytes and headers   ${spread(rounds.nginx, "requests/s")}`);
    console.log(`Tingsted                        ${spread(rounds.ours, "requests/s")}   p99 ${median(rounds.p99).toFixed(1)} ms`);
    console.log(`ratio, median of ${ROUNDS} rounds        ${spread(rounds.ratio, "", 2)}   target 0.65`);
    console.log(`gzipped                         ${spread(rounds.gzip, "requests/s")}`);
    console.log(`not changed (304)               ${spread(rounds.unchanged, "requests/s")}`);
    console.log(`memory after the load, program and PostgreSQL   ${family(program.child.pid).map(memory).reduce((a, b) => a + b).toFixed(0)} MB`);
    limit.child.kill("SIGQUIT");
  } finally {
    await stop(program.child);
  }
}
