// Those who use the site while machines fall over: people who register and try again until they are answered, people
// who read, and phones that follow the day.
const HEADERS = { "Content-Type": "application/x-www-form-urlencoded" };

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Each has an address of her own: limits that are for machines do not count the whole crowd as one. */
const somewhere = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250)).join(".")}`;

export class Crowd {
  acknowledged = new Map();
  errors = [];
  reads = 0;
  retries = 0;
  reopened = 0;
  reconnects = 0;
  answeredAt = 0;
  longest = 0;
  over = false;

  constructor(origin, slug, group) {
    Object.assign(this, { origin, slug, group });
    this.lines = [];
  }

  begin({ senders, readers, lines }) {
    this.all = [
      ...Array.from({ length: senders }, (_, n) => this.#sends(n)),
      ...Array.from({ length: readers }, (_, n) => this.#reads(n)),
      ...Array.from({ length: lines }, () => this.#follows()),
    ];
  }

  async end() {
    this.over = true;
    for (const line of this.lines) line.abort.abort();
    await Promise.all(this.all);
  }

  /** How many 5xx were seen since `from`, and how many connections broke. */
  since(from) {
    const some = this.errors.filter((one) => one.at >= from);
    return { bad: some.filter((one) => one.status >= 500).length, broken: some.filter((one) => !one.status).length, reads: some.filter((one) => one.reading).length };
  }

  async #asks(path, init, reading) {
    try {
      const ask = () => fetch(this.origin + path, { ...init, redirect: "manual", signal: AbortSignal.timeout(15_000) });
      const answer = await this.#onAnother(ask);
      const text = await answer.text();
      if (answer.status >= 500) this.errors.push({ at: Date.now(), status: answer.status, path, reading });
      return { status: answer.status, text };
    } catch (error) {
      if (!this.over) this.errors.push({ at: Date.now(), status: 0, path, reading, why: String(error.cause ?? error) });
      return { status: 0, text: "" };
    }
  }

  /** A connection that was kept may have been closed meanwhile: browsers then ask again on another. */
  async #onAnother(ask) {
    for (let kept = 8; ; kept--) {
      try {
        return await ask();
      } catch (error) {
        if (!kept || !["UND_ERR_SOCKET", "ECONNRESET"].includes(error.cause?.code)) throw error;
        this.reopened++;
      }
    }
  }

  /** The same form with the same key until it is answered. */
  async #sends(sender) {
    for (let n = 0; !this.over; n++) {
      const key = crypto.randomUUID();
      const name = `s${sender}n${n}`;
      const body = new URLSearchParams({ act: "send", key, person: "0", "p0-name": name, "p0-address": `${name}@oestby.dk`, "p0-group": String(this.group) }).toString();
      const began = Date.now();
      for (let tries = 0; !this.over; tries++) {
        const { status } = await this.#asks(`/${this.slug}/registration`, { method: "POST", body, headers: { ...HEADERS, Origin: this.origin, "X-Forwarded-For": somewhere() } }, false);
        if (status === 303) {
          this.acknowledged.set(name, Date.now());
          this.answeredAt = Date.now();
          this.longest = Math.max(this.longest, Date.now() - began);
          break;
        }
        if (status === 429) throw new Error("throttled");
        this.retries++;
        await pause(100);
      }
      await pause(20);
    }
  }

  async #reads(reader) {
    const pages = ["/", `/${this.slug}`, `/${this.slug}/registration`, `/${this.slug}/now`];
    for (let n = reader; !this.over; n++) {
      const { status } = await this.#asks(pages[n % pages.length], {}, true);
      if (status === 200) this.reads++;
      await pause(status === 200 ? 30 : 100);
    }
  }

  /** A phone in the hall; it comes back when its line breaks, as browsers do. */
  async #follows() {
    const line = { heard: "", abort: new AbortController() };
    this.lines.push(line);
    while (!this.over) {
      try {
        const answer = await fetch(`${this.origin}/${this.slug}/now/events`, { headers: { Accept: "text/event-stream" }, signal: line.abort.signal });
        if (answer.status >= 500) this.errors.push({ at: Date.now(), status: answer.status, path: "events", reading: true });
        if (answer.ok) {
          line.open = true;
          for await (const chunk of answer.body) {
            const told = Buffer.from(chunk).toString("utf8").match(/^id: ?(.*)$/m);
            if (told) line.heard = told[1];
          }
        }
      } catch {
        // Broken off; it asks again.
      }
      line.open = false;
      if (!this.over) {
        this.reconnects++;
        await pause(500 + Math.random() * 1000);
      }
    }
  }
}
