// Sends the form of registration over and over, as browsers do, and waits for each answer.
import { connect } from "node:net";

const WORDS = [
  "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "Accept-Language: da,en-US;q=0.7,en;q=0.3",
  "Accept-Encoding: gzip, deflate",
  "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  "Sec-Fetch-Dest: document",
  "Sec-Fetch-Mode: navigate",
  "Sec-Fetch-Site: same-origin",
  "Sec-Fetch-User: ?1",
  "Upgrade-Insecure-Requests: 1",
  "Content-Type: application/x-www-form-urlencoded",
].join("\r\n");

const SURNAMES = ["Prøve", "Eksempel", "Afprøvning", "Skitse", "Udkast"];
let sent = 0;

/** The fields of the form, filled in by somebody who has not been here before. */
export function fields(group, key = crypto.randomUUID()) {
  const n = ++sent;
  return new URLSearchParams({
    act: "send",
    key,
    person: "0",
    "p0-name": `Ida ${SURNAMES[n % SURNAMES.length]} ${n}`,
    "p0-address": `ida.${n}.${key.slice(0, 8)}@oestby.dk`,
    "p0-group": String(group),
    "p0-post": "Byrådsmedlem",
    "p0-municipality": "Silkeborg Kommune",
    "p0-organisation": "",
    "p0-diet": "",
    "p0-accessibility": "",
    "p0-list": "yes",
    filler: "",
  }).toString();
}

function request(origin, path, body) {
  return `POST ${path} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nReferer: ${origin}${path}\r\n${WORDS}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

let address = 0;

/** Each connection comes from an address of its own, as people do: all of 127.0.0.0/8 is this machine. */
function fresh() {
  address++;
  return `127.${16 + (address >> 14)}.${(address >> 7) & 127}.${1 + (address & 127)}`;
}

/** Resolves with the milliseconds that each form took, or throws at the first that was not received. */
function one(origin, until, next, times) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: Number(new URL(origin).port), localAddress: fresh(), noDelay: true });
    let before = 0;
    let answer = "";
    const send = () => {
      const { path, body } = next();
      before = performance.now();
      socket.write(request(origin, path, body));
    };
    socket.setEncoding("latin1");
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`hung up after ${answer}`)));
    socket.on("data", (chunk) => {
      answer += chunk;
      if (!answer.includes("\r\n\r\n")) return;
      if (!answer.startsWith("HTTP/1.1 303") || !answer.includes("/registration/received/")) {
        socket.destroy();
        reject(new Error(answer.slice(0, 2000)));
        return;
      }
      answer = "";
      times.push(performance.now() - before);
      if (before < until) send();
      else {
        socket.removeAllListeners("close");
        socket.end();
        resolve();
      }
    });
  });
}

/**
 * Forms a second that are received, and what all but one in a hundred took, in ms.
 *
 * @param next makes the next form: its path and its body
 */
export async function sending(origin, connections, seconds, next) {
  const times = [];
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => one(origin, began + seconds * 1000, next, times)));
  const rate = (times.length / (performance.now() - began)) * 1000;
  return { rate, p99: share(times, 0.99), received: times.length };
}

/** What all but the slowest took. */
export function share(times, part) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)];
}
