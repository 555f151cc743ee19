// Three hundred people through two doors, one of which has no network for ten minutes; of those ten minutes only what
// comes of them is lived through: the door has queued what was pressed, each with its time, and sends it when it is back.
// One in ten shows herself at both doors, one in twenty is let in by mistake and undone first, and one answer in three is
// lost on its way, so that the door sends the same again.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, organiser, spread, stop } from "../lib.mjs";

const PEOPLE = 300;
const AWAY = 10 * 60_000;

const COPY = `
with made as (
    insert into conference (slug, created_at, created_by) values ('bench-door', now(), 'bench') returning id),
  demo as (select * from registration_setup where opened_at is not null order by conference limit 1),
  setup as (
    insert into registration_setup (conference, opened_at, opened_by, opens_at, closes_at, changes_until,
        offer_seconds, asks_needs, asks_for_list, notice, saved_at, saved_by)
    select made.id, now(), 'bench', now() - interval '1 day', now() + interval '9 days', now() + interval '9 days',
        offer_seconds, asks_needs, asks_for_list, notice, now(), 'bench' from made, demo returning conference)
insert into registration_group (conference, ordinal, name, by_invitation) select conference, 1, 'Alle', false from setup;
insert into application (conference, key, digest, made_at, standings)
select id, gen_random_uuid(), sha256('x'), now(), '[]' from conference where slug = 'bench-door';
insert into registration (conference, in_group, application, name, address, municipality, language, on_list, made_at, standing, since)
select c.id, g.id, a.id, 'Ida Prøve ' || n, 'ida' || n || '@example.dk', 'Silkeborg Kommune', 'da', false, now(), 'expected', now()
from conference c join registration_group g on g.conference = c.id join application a on a.conference = c.id, generate_series(1, ${PEOPLE}) n
where c.slug = 'bench-door';
select r.id from registration r join conference c on c.id = r.conference where c.slug = 'bench-door' order by r.id;
`;

function sql(data, text) {
  const read = (name) => readFileSync(join(data, name), "utf8").trim();
  const env = { ...process.env, PGPASSWORD: read("database.password"), PGHOST: "127.0.0.1", PGPORT: read("database.port"), PGUSER: "tingsted", PGDATABASE: "tingsted" };
  const done = spawnSync("psql", ["-qtAX", "-v", "ON_ERROR_STOP=1"], { encoding: "utf8", env, input: text });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout.trim().split("\n");
}

/** A device at a door: what it has heard, and what it has not sent. */
class Door {
  constructor(site) {
    Object.assign(this, { site, door: crypto.randomUUID(), known: new Map(), waiting: new Map(), upTo: 0, list: "", took: [], syncs: 0 });
  }

  press(comer, what, at) {
    const key = crypto.randomUUID();
    this.waiting.set(key, { key, comer, what, name: "", at });
  }

  /** @param lost whether the answer is lost on its way */
  async sync(lost = false) {
    const sent = [...this.waiting.values()];
    const before = performance.now();
    const answer = await fetch(`${this.site.origin}/organiser/bench-door/door/sync`, {
      method: "POST",
      headers: { Origin: this.site.origin, Cookie: this.site.cookie, "Content-Type": "application/json" },
      body: JSON.stringify({ door: this.door, sentAt: Date.now(), since: this.upTo, list: this.list, presses: sent }),
    });
    if (!answer.ok) throw new Error(`sync: ${answer.status}`);
    const news = await answer.json();
    this.took.push(performance.now() - before);
    this.syncs++;
    if (lost) return;
    for (const press of news.presses) this.known.set(press.key, press);
    for (const press of sent) this.waiting.delete(press.key);
    this.upTo = news.upTo;
    this.list = news.list;
  }

  /** Who has come, in the order of the first press that nothing took back. */
  come() {
    const come = new Map();
    for (const press of [...this.known.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
      if (press.what === "undone") come.delete(press.comer);
      else if (!come.has(press.comer)) come.set(press.comer, press.at);
    }
    return [...come].sort((a, b) => a[1] - b[1]).map(([comer]) => comer);
  }
}

export default async function arrival() {
  const data = folder();
  const site = await organiser(data);
  try {
    const people = sql(data, COPY);
    const [north, south] = [new Door(site), new Door(site)];
    const began = Date.now() - AWAY;
    let pressed = 0;
    let lost = 0;
    for (const [n, person] of people.entries()) {
      const at = began + Math.floor((n * AWAY) / PEOPLE);
      const [one, other] = n % 2 ? [north, south] : [south, north];
      if (n % 20 === 7) {
        one.press(person, "arrived", at - 900);
        one.press(person, "undone", at - 500);
        pressed += 2;
      }
      one.press(person, "arrived", at);
      pressed++;
      if (n % 10 === 3) {
        other.press(person, "arrived", at + 1500);
        pressed++;
      }
      // Only one of the doors has network meanwhile.
      if (n % 5 === 0) {
        const loses = n % 3 === 0;
        lost += loses;
        await north.sync(loses);
      }
    }
    await south.sync(true);
    lost++;
    const back = performance.now();
    await south.sync();
    await north.sync();
    const caughtUp = performance.now() - back;
    const fresh = new Door(site);
    await fresh.sync();
    const [a, b, c] = [north, south, fresh].map((door) => door.come());
    const same = a.join() === b.join() && b.join() === c.join();
    console.log(`${PEOPLE} people, two doors, one without network for ${AWAY / 60_000} minutes: ${pressed} presses, ${lost} answers lost`);
    console.log(`  arrived                      ${c.length}, each once: ${new Set(c).size === people.length && c.length === people.length}   target ${PEOPLE}, true`);
    console.log(`  in the order they came       ${c.join() === people.join()}   target true`);
    console.log(`  both doors and a third agree ${same}   target true`);
    console.log(`  presses kept                 ${fresh.known.size} of ${pressed}`);
    console.log(`  a door tells and hears in    ${spread([...north.took, ...south.took], "ms")}`);
    console.log(`  both have caught up after    ${caughtUp.toFixed(0)} ms`);
  } finally {
    await stop(site.child);
  }
}
