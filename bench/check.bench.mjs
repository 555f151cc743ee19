// The command `check` as a whole process, beside the limit: a Java process that does nothing.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, home, median, spread, timed, tingsted } from "./lib.mjs";

const ROUNDS = 11;

export default async function check() {
  const empty = join(folder(), "Empty.class-dir");
  mkdirSync(empty);
  writeFileSync(join(empty, "Empty.java"), "class Empty { public static void main(String[] a) {} }");
  timed("javac", ["-d", empty, join(empty, "Empty.java")]);
  const documents = join(home, "src/main/resources/demo");
  const files = readdirSync(documents).filter((file) => !/^(opsamling|pointer|rammeaftale)-/.test(file)).sort();
  timed(tingsted, ["check", join(documents, files[0])], [0, 1]);

  const nothing = [];
  const times = new Map(files.map((file) => [file, []]));
  for (let round = 0; round < ROUNDS; round++) {
    nothing.push(timed("java", ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", empty, "Empty"]));
    for (const file of files) times.get(file).push(timed(tingsted, ["check", join(documents, file)], [0, 1]));
  }
  console.log(`a Java process that does nothing   ${spread(nothing, "ms")}`);
  for (const file of files) {
    const ratio = (median(times.get(file)) / median(nothing)).toFixed(1);
    console.log(`check ${file}   ${spread(times.get(file), "ms")}   ${ratio} x nothing`);
  }
}
