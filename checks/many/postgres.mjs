// A PostgreSQL of Debian's as an IT department runs it: a primary, and a standby that has everything that was
// acknowledged. PostgreSQL refuses to run as root; root starts it as the user `nobody`.
import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NOBODY = 65534;
const root = process.getuid() === 0;

const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").sort((a, b) => b - a) : [];
export const version = versions[0];

export function needsPostgres() {
  if (!version) throw new Error("no PostgreSQL under /usr/lib/postgresql: bin/setup --all installs it");
}

function run(program, args, { input, allowed = [0] } = {}) {
  const file = join("/usr/lib/postgresql", version, "bin", program);
  const words = root ? ["setpriv", `--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups", file, ...args] : [file, ...args];
  const done = spawnSync(words[0], words.slice(1), { encoding: "utf8", input, env: { ...process.env, PGPASSWORD: "hemmelig" } });
  if (!allowed.includes(done.status)) throw new Error(`${program} ${args.join(" ")}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

function folderFor(path) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o700);
  if (root) spawnSync("chown", ["-R", `${NOBODY}:${NOBODY}`, path]);
  return path;
}

/** One server: its folder and port. */
export class Postgres {
  constructor(folder, port) {
    this.folder = folder;
    this.port = port;
  }

  /** Empty, with a user and a database for the program, and one for the standby. */
  static make(folder, port, settings) {
    const made = new Postgres(folderFor(folder), port);
    run("initdb", ["-D", folder, "-U", "owner", "--auth=trust", "--data-checksums", "-E", "UTF8", "--locale=C.UTF-8"]);
    made.set({ ...made.#own(), wal_level: "replica", wal_keep_size: "256MB", autovacuum_naptime: "5s", random_page_cost: "1.1", ...settings });
    made.start();
    made.sql("create role tingsted login password 'hemmelig'; create role kopi login replication password 'hemmelig';", "postgres");
    made.sql("create database tingsted owner tingsted", "postgres");
    return made;
  }

  /** A copy that follows, and that the primary waits for. */
  standby(folder, port) {
    run("pg_basebackup", ["-D", folderFor(folder), "-d", `host=127.0.0.1 port=${this.port} user=kopi application_name=standby`, "-R", "-X", "stream", "-c", "fast"]);
    const made = new Postgres(folder, port);
    // Promoted it is alone: it waits for nobody until a new standby is there.
    made.set({ ...made.#own(), synchronous_standby_names: "", recovery_min_apply_delay: "0" });
    made.start();
    return made;
  }

  #own() {
    return { port: this.port, listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "100", cluster_name: "standby", fsync: "on" };
  }

  set(settings) {
    const lines = Object.entries(settings).map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`);
    appendFileSync(join(this.folder, "postgresql.conf"), lines.join("\n") + "\n");
  }

  start() {
    run("pg_ctl", ["-D", this.folder, "-l", join(this.folder, "log"), "-w", "-t", "60", "start"]);
  }

  /** As the power would. */
  stopNow() {
    run("pg_ctl", ["-D", this.folder, "-m", "immediate", "-w", "stop"], { allowed: [0, 1] });
  }

  promote() {
    run("pg_ctl", ["-D", this.folder, "-w", "-t", "60", "promote"]);
  }

  /** Says so and does not wait until it is done. */
  promoteSoon() {
    run("pg_ctl", ["-D", this.folder, "-W", "promote"]);
  }

  sql(text, database = "tingsted") {
    return run("psql", ["-qtAX", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", String(this.port), "-U", "owner", "-d", database], { input: text }).trim();
  }

  basebackup(folder) {
    run("pg_basebackup", ["-D", folderFor(folder), "-d", `host=127.0.0.1 port=${this.port} user=kopi`, "-X", "stream", "-c", "fast"]);
    return folder;
  }

  /** The process that takes in what the primary writes. */
  receiver() {
    const parent = readFileSync(join(this.folder, "postmaster.pid"), "utf8").split("\n")[0];
    const found = spawnSync("pgrep", ["-P", parent, "-f", "walreceiver"], { encoding: "utf8" }).stdout.trim();
    return found ? Number(found.split("\n")[0]) : undefined;
  }

  log() {
    return readFileSync(join(this.folder, "log"), "utf8");
  }
}
