// Requests per second of the heaviest published page, beside nginx serving the same bytes with the
// same headers in the same rounds.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { family, folder, home, installed, median, memory, spread, start, stop } from "./lib.mjs";

const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP = 20;
const CONNECTIONS = 32;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

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

async function nginx(page) {
  const port = await freePort();
  const root = folder();
  mkdirSync(join(root, "html"));
  writeFileSync(join(root, "html", "page.html"), page.bytes);
  const same = [...page.headers].filter(([name]) => !/^(content-length|content-type|date|etag|server|connection|keep-alive|content-encoding)$/.test(name));
  writeFileSync(
    join(root, "nginx.conf"),
    `worker_processes auto; pid ${root}/nginx.pid; error_log ${root}/error.log; daemon off;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; types { text/html html; } charset utf-8;
  client_body_temp_path ${root}/b; proxy_temp_path ${root}/p; fastcgi_temp_path ${root}/f; uwsgi_temp_path ${root}/u; scgi_temp_path ${root}/s;
  open_file_cache max=100;
  server { listen 127.0.0.1:${port}; root ${root}/html; location = /page.html {
${same.map(([name, value]) => `    add_header ${name} "${value.replaceAll('"', '\\"')}";`).join("\n")}
  } } }`,
  );
  spawnSync("chmod", ["-R", "a+rX", root]);
  const child = spawn("nginx", ["-c", join(root, "nginx.conf"), "-p", root], { stdio: "inherit" });
  for (let tries = 0; ; tries++) {
    const ok = await fetch(`http://127.0.0.1:${port}/page.html`).then((r) => r.ok, () => false);
    if (ok) break;
    if (tries > 100) throw new Error("nginx did not start");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `http://127.0.0.1:${port}/page.html`, child };
}

function wrk(url, ...headers) {
  return load(url, SECONDS, ...headers);
}

function load(url, seconds, ...headers) {
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--latency", ...headers.flatMap((h) => ["-H", h]), url];
  const out = spawnSync("wrk", args, { encoding: "utf8" }).stdout;
  const bad = out.match(/Non-2xx or 3xx responses: (\d+)|Socket errors: .*/);
  if (bad) throw new Error(`${url}: ${bad[0]}`);
  const p99 = out.match(/99%\s+([\d.]+)(us|ms|s)/);
  return { rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]), p99: Number(p99[1]) * { us: 0.001, ms: 1, s: 1000 }[p99[2]] };
}

export default async function page() {
  for (const command of ["nginx", "wrk"]) {
    if (!installed(command)) throw new Error(`${command} is missing: bin/setup installs it`);
  }
  const program = await start(["demo", "--data", join(folder(), "data"), "--port", "0"]);
  try {
    const kept = await heaviestPage(program.address);
    const zipped = await fetch(program.address + kept.path, { headers: { "accept-encoding": "gzip" } });
    await zipped.arrayBuffer();
    const limit = await nginx(kept);
    const ours = program.address + kept.path;
    // A server that has run for a while, as it has when the letter goes out: the compiler is done.
    load(ours, WARM_UP);
    load(ours, 3, "Accept-Encoding: gzip");
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
