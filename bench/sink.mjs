// A mail server that keeps count of what it gets, and fails as often as it is told to.
import { createServer } from "node:net";

/** `fault()` says for each letter what to do with it: "", "busy", "hangup" or "stall". */
export function sink(fault = () => "") {
  const got = [];
  const server = createServer((socket) => talk(socket, got, fault));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ got, port: server.address().port, close: () => server.close() }));
  });
}

function talk(socket, got, fault) {
  let rest = "";
  let letter = null;
  let doing = "";
  const say = (line) => socket.writable && socket.write(line + "\r\n");
  socket.on("error", () => {});
  socket.setEncoding("latin1");
  say("220 sink");
  socket.on("data", (chunk) => {
    rest += chunk;
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (letter !== null) {
        if (line !== ".") letter.push(line);
        else finish();
      } else answer(line);
    }
  });

  function answer(line) {
    if (/^RCPT/i.test(line)) {
      doing = fault();
      say(doing === "busy" ? "451 try later" : "250 ok");
    } else if (/^DATA/i.test(line)) {
      letter = [];
      say("354 go on");
    } else if (/^QUIT/i.test(line)) {
      say("221 bye");
      socket.end();
    } else say("250 ok");
  }

  function finish() {
    const id = letter.find((line) => /^Message-ID:/i.test(line))?.slice(12) ?? "none";
    letter = null;
    got.push({ id, at: Date.now(), doing });
    if (doing === "hangup") socket.destroy();
    else if (doing !== "stall") say("250 ok");
  }
}
