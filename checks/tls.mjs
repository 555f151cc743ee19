// The nginx of the guide (docs/da/nginx.conf), with a certificate made here: which versions of TLS and which
// weak ciphers it speaks. A careless nginx beside it shows that the question can be answered otherwise.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { home } from "../bench/lib.mjs";
import { found } from "./found.mjs";

const folder = mkdtempSync(join(tmpdir(), "tingsted-tls-"));
const VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
const WEAK = ["aNULL", "eNULL", "RC4", "3DES", "EXPORT", "MD5"];

execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=konference.example.dk",
  "-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")], { stdio: "ignore" });

const free = () => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

async function nginx(name, change) {
  const port = await free();
  const file = join(folder, `${name}.conf`);
  const guide = readFileSync(join(home, "docs/da/nginx.conf"), "utf8")
    .replace("listen 443 ssl http2;", `listen 127.0.0.1:${port} ssl http2;`)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${join(folder, "cert.pem")};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${join(folder, "key.pem")};`);
  writeFileSync(file, change(guide));
  const child = spawn("nginx", ["-c", file, "-e", join(folder, `${name}.log`), "-g", `pid ${join(folder, name)}.pid; daemon off;`], { stdio: "ignore" });
  for (let n = 0; n < 50 && !(await speaks(port, {})); n++) await new Promise((resolve) => setTimeout(resolve, 100));
  return { port, stop: () => child.kill() };
}

const speaks = (port, how) => new Promise((resolve) => {
  const line = connect({ host: "127.0.0.1", port, rejectUnauthorized: false, ...how }, () => resolve(line.end() && true));
  line.on("error", () => resolve(false));
});

async function spoken({ port }) {
  const all = [];
  for (const version of VERSIONS) {
    if (await speaks(port, { minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" })) all.push(version);
  }
  for (const weak of WEAK) {
    try {
      if (await speaks(port, { maxVersion: "TLSv1.2", ciphers: `${weak}@SECLEVEL=0` })) all.push(weak);
    } catch {
      // This machine has no such cipher to offer.
    }
  }
  return all.join(" ");
}

const ours = await nginx("guide", (text) => text);
const careless = await nginx("careless", (text) =>
  text.replace(/ssl_protocols .*;/, "ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3; ssl_ciphers ALL:@SECLEVEL=0;"));
const told = await spoken(ours);
const control = await spoken(careless);
ours.stop();
careless.stop();
rmSync(folder, { recursive: true, force: true });
console.log(`tls: the guide's nginx speaks ${told}; a careless one ${control}`);
if (told !== "TLSv1.2 TLSv1.3" || !control.startsWith("TLSv1 TLSv1.1")) process.exit(1);
found("S16", "tls", `nginx as in the guide speaks ${told} and none of ${WEAK.join(", ")}; a careless one beside it ${control}`);
