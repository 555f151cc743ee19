// Back to a moment: a PostgreSQL of Debian's writes a row every few milliseconds and hands its log over to an archive;
// somebody then deletes them all. From the backup and the archive another one is taken back to a moment before that,
// and what it holds is compared with what was written until then.
//
//   node checks/pitr.mjs     ends with 1 when it is more than a second off
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pause } from "./many/crowd.mjs";
import { freePort } from "./many/ports.mjs";
import { Postgres, needsPostgres, version } from "./many/postgres.mjs";

const house = join(dirname(fileURLToPath(import.meta.url)), "..");
const ROUNDS = 2;
needsPostgres();

const root = mkdtempSync(join(tmpdir(), "tingsted-pitr-"));
chmodSync(root, 0o755);
const archive = join(root, "archive");
mkdirSync(archive);
chmodSync(archive, 0o777);

const primary = Postgres.make(join(root, "primary"), await freePort(), {
  archive_mode: "on",
  archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/%f`,
});
const servers = [primary];
try {
  primary.sql("create table written (n bigserial, at timestamptz default clock_timestamp())");
  const backup = primary.basebackup(join(root, "backup"));
  const off = [];
  for (let round = 0; round < ROUNDS; round++) {
    primary.sql("do $$ begin for n in 1..200 loop insert into written default values; commit; perform pg_sleep(0.005); end loop; end $$");
    const wanted = primary.sql("select clock_timestamp()");
    primary.sql("do $$ begin for n in 1..100 loop insert into written default values; commit; perform pg_sleep(0.005); end loop; end $$");
    const expected = primary.sql(`select count(*) || ' ' || max(at) from written where at <= '${wanted}'`);
    const [, last] = expected.split(/ (.*)/);
    primary.sql("delete from written; select pg_switch_wal()");
    await pause(1000);

    // What the guide says, in its order.
    const folder = join(root, `restored-${round}`);
    spawnSync("cp", ["-a", backup, folder]);
    const restored = new Postgres(folder, await freePort());
    servers.push(restored);
    restored.set({ port: restored.port, archive_mode: "off", restore_command: `cp ${archive}/%f %p`, recovery_target_time: wanted, recovery_target_action: "promote" });
    writeFileSync(join(folder, "recovery.signal"), "");
    const began = Date.now();
    restored.start();
    while (restored.sql("select pg_is_in_recovery()") !== "f") await pause(100);
    const took = Date.now() - began;
    const found = restored.sql("select count(*) || ' ' || max(at) from written");
    const seconds = Math.abs(Number(restored.sql(`select extract(epoch from max(at) - '${last}'::timestamptz) from written`)));
    console.log(`round ${round + 1}: wanted ${wanted}; ${expected.split(" ")[0]} rows until then, restored ${found.split(" ")[0]}, ${seconds.toFixed(3)} s off, in ${took} ms`);
    off.push(seconds);
    // Written again, for the next round.
    primary.sql("insert into written select from generate_series(1, 50)");
  }
  const worst = Math.max(...off);
  process.exitCode = off.length === ROUNDS && worst <= 1 ? 0 : 1;
  if (!process.exitCode) {
    mkdirSync(join(house, "target/reliability"), { recursive: true });
    writeFileSync(join(house, "target/reliability/O2.pitr"), `PostgreSQL ${version}, ${ROUNDS} moments from one base backup and the archive: at most ${worst.toFixed(3)} s off\n`);
  }
} finally {
  for (const server of servers) server.stopNow();
  rmSync(root, { recursive: true, force: true });
}
