// What ConfClerk, a conference app, has in its own tables after it was given the address of a schedule, as one
// does with a mouse: it has no other entrance. It shows itself on a screen that nobody sees.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE = 20_000;
const TRIES = 3;
/** Where its buttons are on a screen of this size. */
const SCREEN = "900x700x24";
const CONFERENCES = [50, 11];
const ADD = [177, 108];
const ADDRESS = [430, 165];
const OPEN = [333, 197];

const EVENTS = `
  select event.id, strftime('%Y-%m-%dT%H:%M', event.start, 'unixepoch') as start, duration, title,
    (select group_concat(name, ', ') from event_room join room on room.id = xid_room where xid_event = event.id) as rooms,
    (select group_concat(name, ', ') from (select name from event_person join person on person.id = xid_person
      where xid_event = event.id order by name)) as people
  from event`;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what, check) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(300)) {
    const found = check();
    if (found) return found;
  }
  throw new Error(`${what} within ${PATIENCE / 1000} s`);
}

function needed(command) {
  if (spawnSync("which", [command]).status !== 0) throw new Error(`${command} is missing`);
}

async function screen() {
  const child = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", SCREEN], { stdio: ["ignore", "pipe", "ignore"] });
  const number = await new Promise((resolve) => child.stdout.once("data", (text) => resolve(String(text).trim())));
  return { child, display: `:${number}` };
}

async function serving(file) {
  const server = createServer((_, answer) => answer.end(readFileSync(file)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}/schedule.xml` };
}

/** Events as [number, wall time, seconds, title, room and people]. Now and then a screen or the app does not start. */
export async function confclerk(file) {
  for (let tries = 1; ; tries++) {
    try {
      return await given(file);
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

async function given(file) {
  ["confclerk", "Xvfb", "xdotool", "sqlite3"].forEach(needed);
  const root = mkdtempSync(join(tmpdir(), "confclerk-"));
  const { child, display } = await screen();
  const { server, url } = await serving(file);
  const env = { ...process.env, DISPLAY: display, HOME: root, XDG_DATA_HOME: join(root, "data"), XDG_CONFIG_HOME: join(root, "config"), XDG_RUNTIME_DIR: root };
  const mouse = (...words) => spawnSync("xdotool", words.map(String), { env, encoding: "utf8" });
  const table = (query) => {
    const done = spawnSync("sqlite3", ["-json", join(root, "data", "Toastfreeware", "ConfClerk", "ConfClerk.sqlite"), query], { encoding: "utf8", maxBuffer: 1 << 26 });
    return done.status === 0 && done.stdout.trim() ? JSON.parse(done.stdout) : [];
  };
  const click = async (at) => {
    mouse("mousemove", ...at, "click", 1);
    await sleep(700);
  };
  const app = spawn("confclerk", { env, stdio: "ignore" });
  try {
    await until("ConfClerk did not show itself", () => mouse("search", "--onlyvisible", "--name", "ConfClerk").stdout.trim());
    await sleep(1500);
    await click(CONFERENCES);
    await click(ADD);
    await click(ADDRESS);
    mouse("type", "--delay", 5, url);
    await sleep(700);
    await click(OPEN);
    let before = -1;
    await until("ConfClerk took nothing", () => {
      const now = table("select id from event").length;
      const settled = now > 0 && now === before;
      before = now;
      return settled;
    });
    return table(EVENTS).map((row) => [row.id, row.start, row.duration, row.title, `${row.rooms}: ${row.people ?? ""}`]);
  } finally {
    app.kill();
    child.kill();
    server.close();
    await sleep(300);
    rmSync(root, { recursive: true, force: true });
  }
}
