// Serving: a page of ours beside nginx with the same bytes and headers, in the same rounds.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { folder, installed } from "./lib.mjs";

const CONNECTIONS = 32;

/** Throws where what the load is made with is missing. */
export function needs(...commands) {
  const missing = commands.filter((command) => !installed(command));
  if (missing.length) throw new Error(`${missing.join(", ")} missing: bin/setup installs it`);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * What an address answers, as a page that nginx can serve too: unpacked, as the load asks for it, since the tag of
 * the packed form is another. After a load the connection that was kept is gone.
 */
export async function fetched(url) {
  const ask = () => fetch(url, { headers: { "Accept-Encoding": "identity" } });
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return { bytes: Buffer.from(await response.arrayBuffer()), etag: response.headers.get("etag"), headers: response.headers };
}

/** nginx with one page. */
export async function nginx(page) {
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

/**
 * Answers per second, what all but one in a hundred took, in ms, and how many there were; throws where one was refused.
 *
 * @param more headers to send, how many connections ask, and a Lua script that makes each request
 */
export function load(url, seconds, { headers = [], connections = CONNECTIONS, script } = {}) {
  const how = [...headers.flatMap((h) => ["-H", h]), ...(script ? ["-s", script] : [])];
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--timeout", "10s", "--latency", ...how, url];
  const out = spawnSync("wrk", args, { encoding: "utf8" }).stdout;
  const bad = out.match(/Non-2xx or 3xx responses: (\d+)|Socket errors: .*/);
  if (bad) throw new Error(`${url}: ${bad[0]}`);
  const p99 = out.match(/99%\s+([\d.]+)(us|ms|s)/);
  return {
    rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    p99: Number(p99[1]) * { us: 0.001, ms: 1, s: 1000 }[p99[2]],
    answers: Number(out.match(/(\d+) requests in/)[1]),
  };
}
