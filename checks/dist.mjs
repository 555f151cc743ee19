// What bin/dist makes, used as by somebody who has nothing else: the archive is unpacked in an empty
// folder and run without Maven, Node or the repository; the Debian package is put into a root of its
// own. node checks/dist.mjs, after bin/dist.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const house = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(house, "target", "dist");
const work = mkdtempSync(join(tmpdir(), "tingsted-dist-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const version = readFileSync(join(dist, "tingsted", "VERSION"), "utf8").trim();
const archive = join(dist, `tingsted-${version}.tar.gz`);
const deb = join(dist, `tingsted_${version}_all.deb`);
const java = spawnSync("sh", ["-c", `. ${house}/bin/env && echo $JAVA_HOME`], { encoding: "utf8" }).stdout.trim();
const environment = { PATH: "/usr/bin:/bin", HOME: work, JAVA_HOME: java, TMPDIR: tmpdir() };

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: "utf8", cwd: work, env: environment, ...options });
  return { code: done.status, said: done.stdout + done.stderr };
}

function must(command, args, options) {
  const done = run(command, args, options);
  assert.equal(done.code, 0, `${command} ${args.join(" ")} ended with ${done.code}\n${done.said}`);
  return done.said;
}

async function serve(program, data, more = {}) {
  const before = process.hrtime.bigint();
  const child = spawn(program, ["serve", "--data", data, "--port", "0"], { cwd: work, env: { ...environment, ...more }, stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      if (/^READY \S+\n/m.test(text)) resolve(text);
    });
    child.on("exit", (code) => reject(new Error(`serve ended with ${code}\n${text}`)));
  });
  const address = said.match(/^READY (\S+)/m)[1];
  const page = await fetch(address);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Tingsted/);
  return { child, address, seconds: Number(process.hrtime.bigint() - before) / 1e9 };
}

function stopped(child) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.removeAllListeners("exit");
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  return Promise.race([gone, end]);
}

/** What systemd would hear: the socket's name, and a promise of what is said on it. */
function listener() {
  const socket = join(work, "notify");
  const hear = 'socket(S,AF_UNIX,SOCK_DGRAM,0) or die; bind(S,sockaddr_un($ARGV[0])) or die; alarm 60; recv(S,$said,4096,0); print $said';
  const child = spawn("perl", ["-MSocket", "-e", hear, socket], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  return { socket, heard: new Promise((resolve) => child.on("exit", () => resolve(text))) };
}

function rights(path) {
  return (statSync(path).mode & 0o777).toString(8);
}

async function theArchive() {
  must("tar", ["-xzf", archive]);
  const home = join(work, `tingsted-${version}`);
  const program = join(home, "bin", "tingsted");
  for (const file of ["LICENCE", "CHANGELOG.md", "drift.md", "tingsted.properties", "systemd/tingsted.service"]) {
    assert.ok(existsSync(join(home, file)), file);
  }

  const none = run(program, ["help"], { env: { PATH: "/usr/bin:/bin", HOME: work, TINGSTED_JAVA_HOME: "/nowhere" } });
  if (none.code !== 0) assert.match(none.said, /kræver Java 25/);
  assert.match(must(program, ["help"]), /Brug: tingsted KOMMANDO/);

  const first = await serve(program, join(work, "data"));
  await stopped(first.child);
  assert.equal(rights(join(work, "data")), "700");

  must(program, ["prepare"]);
  assert.ok(existsSync(join(home, "cache", "server.aot")), "the cache of the server");
  const again = must(program, ["prepare"]);
  assert.doesNotMatch(again, /gør klar/);

  const systemd = run("which", ["systemd-notify", "perl"]).code === 0 ? listener() : undefined;
  const later = await serve(program, join(work, "data"), systemd ? { NOTIFY_SOCKET: systemd.socket } : {});
  if (systemd) assert.match(await systemd.heard, /READY=1/);
  must(program, ["backup", join(work, "all.backup"), "--data", join(work, "data")]);
  assert.match(must(program, ["doctor", "--data", join(work, "data")]), /i orden {2}Database/);
  await stopped(later.child);

  must(program, ["restore", join(work, "all.backup"), "--data", join(work, "other")]);
  const restored = await serve(program, join(work, "other"));
  await stopped(restored.child);
  return { first: first.seconds, later: later.seconds };
}

function thePackage() {
  const root = join(work, "root");
  mkdirSync(join(root, "var/lib/dpkg"), { recursive: true });
  writeFileSync(join(root, "var/lib/dpkg/status"), "");
  mkdirSync(join(root, "etc"), { recursive: true });
  const path = { ...environment, PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
  if (process.getuid() === 0) {
    const options = ["--root=" + root, "--force-script-chrootless", "--force-depends"];
    must("dpkg", [...options, "-i", deb], { env: path });
    const users = readFileSync(join(root, "etc/passwd"), "utf8");
    assert.match(users, /^tingsted:.*\/var\/lib\/tingsted:.*nologin$/m);
    const owner = Number(users.match(/^tingsted:[^:]*:(\d+)/m)[1]);
    assert.equal(rights(join(root, "var/lib/tingsted")), "700");
    assert.equal(statSync(join(root, "var/lib/tingsted")).uid, owner);
    assert.equal(statSync(join(root, "var/backups/tingsted")).uid, owner);
    assert.equal(statSync(join(root, "var/cache/tingsted")).uid, 0);
    assert.equal(rights(join(root, "etc/tingsted/tingsted.properties")), "640");
    must("dpkg", [...options, "-P", "tingsted"], { env: path });
    assert.ok(existsSync(join(root, "var/lib/tingsted")), "the data stay after a purge");
    assert.ok(!existsSync(join(root, "usr/share/tingsted/lib")), "the program is gone");
  } else {
    console.log("dist: not root, so the package is only unpacked");
  }
  const unpacked = join(work, "unpacked");
  must("dpkg-deb", ["-x", deb, unpacked]);
  const listed = must("dpkg-deb", ["--contents", deb]);
  assert.doesNotMatch(listed, / (?!root\/root)\S+\/\S+ +\d+ \d{4}-/, "all files belong to root");
  assert.doesNotMatch(listed, /^.{5}w/m, "nothing is for the group to write");
  assert.deepEqual(readdirSync(join(unpacked, "usr/bin")), ["tingsted"]);
  const unit = join(unpacked, "usr/lib/systemd/system/tingsted.service");
  if (run("systemd-analyze", ["--version"]).code === 0) {
    const looked = run("systemd-analyze", ["verify", "--root=" + unpacked, "tingsted.service"]);
    const own = looked.said.split("\n").filter((line) => line.includes("tingsted") && !/Failed to prepare filename|not found/i.test(line));
    assert.deepEqual(own, [], looked.said);
    const secure = run("systemd-analyze", ["security", "--offline=true", "--threshold=30", unit]);
    assert.equal(secure.code, 0, secure.said);
  } else {
    console.log("dist: no systemd-analyze, so the unit is not looked at");
  }
  // What is installed runs, too.
  rmSync(join(unpacked, "usr/share/tingsted/cache"));
  assert.match(must(join(unpacked, "usr/share/tingsted/bin/tingsted"), ["help"]), /Brug: tingsted KOMMANDO/);
}

thePackage();
const seconds = await theArchive();
console.log(`dist: archive and package hold; first start ${seconds.first.toFixed(1)} s, later ${seconds.later.toFixed(1)} s`);
process.exit(0);
