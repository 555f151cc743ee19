// What pitest found, as a figure of row Q1; fails below 85 of 100.
import * as fs from 'node:fs';

const LEAST = 85;
const report = fs.readFileSync('target/pit-reports/mutations.xml', 'utf8');
const found = [...report.matchAll(/<mutation detected='(true|false)' status='(\w+)'/g)];
const killed = found.filter(one => one[1] === 'true').length;
const score = Math.round((1000 * killed) / found.length) / 10;
const classes = new Set([...report.matchAll(/<mutatedClass>([\w.]+)/g)].map(one => one[1]));
console.log(`${killed} of ${found.length} mutations found in ${classes.size} classes: ${score} %`);
for (const [, line] of report.matchAll(/<mutation detected='false'(.*?)<\/mutation>/gs)) {
  const part = name => line.match(new RegExp(`<${name}>([^<]*)`))?.[1] ?? '';
  console.log(`  survives: ${part('mutatedClass')}#${part('mutatedMethod')} line ${part('lineNumber')}: ${part('description')}`);
}
if (score < LEAST) process.exit(1);
fs.mkdirSync('target/reliability', { recursive: true });
fs.writeFileSync('target/reliability/Q1.mutations', `${killed} of ${found.length} mutations found (${score} %) in ${classes.size} classes: ledger of places, access rules, tokens, escaping\n`);
