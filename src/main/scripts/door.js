// The page works by its forms without this. With it, the device keeps the list and what is pressed,
// goes on without network, and catches up. Who has come follows from all presses in the order of
// their time, as in Attendance.java, so every door that has heard the same shows the same.
const root = document.getElementById('door');
const { here, walkIns, reader } = root.dataset;
const until = Number(root.dataset.until);
const store = `tingsted-door:${here.split('/')[2]}:`;
const every = 4000;
const patience = 8000;

const list = document.getElementById('door-list');
const line = document.getElementById('door-line');
const told = document.getElementById('door-told');
const search = document.getElementById('door-search');
const field = document.getElementById('door-q');
const group = document.getElementById('door-group');
const missing = document.getElementById('door-missing');
const clock = new Intl.DateTimeFormat('da-DK', { hour: 'numeric', minute: '2-digit', timeZone: root.dataset.zone });

// By the conference's clock, also where that was set. The page that was kept knows none of its own.
const ahead = Number(root.dataset.clock) ? Number(root.dataset.clock) - Date.now() : Number(localStorage.getItem(`${store}ahead`) ?? 0);
const now = () => Date.now() + ahead;

// When the day is over, and for a conference that is past, nothing stays on the device.
const keeps = () => until > 0 && now() < until;
const read = key => { try { return JSON.parse(localStorage.getItem(store + key)); } catch { return null; } };
function write(key, value) { if (keeps()) try { localStorage.setItem(store + key, JSON.stringify(value)); } catch { full = true; } }
function forget() { for (const key of Object.keys(localStorage)) if (key.startsWith(store)) localStorage.removeItem(key); }

let full = false;
let out = false;
let away = false;
let busy = false;
if (!keeps()) forget();
const door = read('door') ?? crypto.randomUUID();
write('door', door);
write('ahead', ahead);
let known = read('known') ?? { people: [], presses: [], upTo: 0, list: '' };
// Each press that has not gone stands under its own key, so that two windows do not overwrite each
// other's.
const waiting = new Map();
for (const key of Object.keys(localStorage)) if (key.startsWith(store + 'press:')) waiting.set(key.slice(store.length + 6), read(key.slice(store.length)));

function attendance() {
  const all = new Map([...known.presses, ...waiting.values()].map(press => [press.key, press]));
  const come = new Map();
  for (const press of [...all.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
    if (press.what === 'undone') come.delete(press.comer);
    else if (!come.has(press.comer)) come.set(press.comer, press);
  }
  return come;
}

// As Sought.java.
const words = text => text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('aa', 'a').replaceAll('ß', 'ss')
  .normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
function distance(one, other) {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= one.length; i++) for (let j = 1; j <= other.length; j++) {
    rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
  }
  return rows[one.length][other.length];
}
const within = (word, all) => all.some(one => one.includes(word));
const nearly = (word, all) => within(word, all) || (word.length >= 4 && all.some(one => [-1, 0, 1].some(more => distance(word, one.slice(0, word.length + more)) <= 1)));

// The list as it is drawn: a line is made once, and hidden or changed after that.
let lines = [];
function draw() {
  const parts = new Map();
  const people = known.people.map(([comer, name, from, of]) => ({ comer, name, from, of }));
  const strangers = [...attendance().values()].filter(one => one.name && !/^\d+$/.test(one.comer)).map(one => ({ comer: one.comer, name: one.name, from: '', of: walkIns }));
  for (const of of [...new Set(people.map(one => one.of))].sort()) parts.set(of, part(of));
  if (strangers.length) parts.set(walkIns, part(walkIns));
  lines = [...people, ...strangers].map(one => {
    const row = document.createElement('li');
    const who = append(row, 'span', 'who');
    append(who, 'strong').textContent = one.name;
    who.append(' ');
    append(who, 'span').textContent = one.from;
    const at = append(row, 'span', 'at');
    const button = append(row, 'button', 'button button-small');
    button.type = 'button';
    button.addEventListener('click', () => press(one.comer, row.classList.contains('here') ? 'undone' : 'arrived', ''));
    parts.get(one.of).lastChild.append(row);
    return { ...one, row, at, button, words: words(`${one.name} ${one.from}`) };
  });
  list.replaceChildren(...parts.values());
  const groups = [...parts.keys()];
  const chosen = group.value;
  group.replaceChildren(new Option('Alle', ''), ...groups.map(of => new Option(of, of)));
  group.value = groups.includes(chosen) ? chosen : '';
  show();
}
function append(to, tag, className) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  to.append(made);
  return made;
}
function part(name) {
  const made = document.createElement('section');
  made.className = 'door-part';
  append(made, 'h2').textContent = name;
  append(made, 'ul', 'no-max-width');
  return made;
}

function show() {
  const come = attendance();
  const sought = words(field.value);
  const exact = lines.some(one => sought.every(word => within(word, one.words)));
  for (const one of lines) {
    const arrived = come.get(one.comer);
    one.row.hidden = (group.value && group.value !== one.of) || (missing.checked && arrived !== undefined)
      || !sought.every(word => (exact ? within : nearly)(word, one.words));
    if (one.row.classList.contains('here') !== (arrived !== undefined) || !one.button.textContent) {
      one.row.classList.toggle('here', arrived !== undefined);
      one.button.className = `button button-small ${arrived ? 'button-quiet' : 'button-primary'}`;
      one.button.textContent = arrived ? 'Fortryd' : 'Ankommet';
      append(one.button, 'span', 'sr-only').textContent = `: ${one.name}`;
    }
    one.at.textContent = arrived ? `kl. ${clock.format(arrived.at)}` : '';
  }
  for (const section of list.children) section.hidden = ![...section.lastChild.children].some(row => !row.hidden);
  document.getElementById('door-here').textContent = come.size;
  document.getElementById('door-expected').textContent = known.people.length;
  const left = waiting.size;
  line.hidden = false;
  line.classList.toggle('away', away || out || full);
  line.textContent = full ? 'Enheden kan ikke huske mere: bliv på siden, til nettet er tilbage'
    : out ? `Du er logget ud${left ? `; ${left} venter på at blive sendt` : ''}`
    : away ? `Uden net${left ? `: ${left} venter på at blive sendt` : ''}` : left ? 'Sender …' : 'Forbundet';
  if (out && !line.querySelector('a')) { const link = append(line, 'a'); link.href = '/login'; link.textContent = ' Log ind igen'; }
}

function say(sentence, isFault) {
  told.classList.toggle('fault', Boolean(isFault));
  told.replaceChildren();
  append(told, 'p').textContent = sentence;
}

const named = comer => known.people.find(one => one[0] === comer)?.[1] ?? attendance().get(comer)?.name ?? '';
function press(comer, what, name) {
  const before = attendance().get(comer);
  const who = name || named(comer);
  if (what === 'arrived' && before) return say(`${who} kom allerede kl. ${clock.format(before.at)}.`, true);
  const one = { key: crypto.randomUUID(), comer, what, name, at: now() };
  waiting.set(one.key, one);
  write(`press:${one.key}`, one);
  say(what === 'arrived' ? `${who} er registreret kl. ${clock.format(one.at)}.` : `${who || 'Ankomsten'} er fortrudt.`);
  if (/^\d+$/.test(comer)) show(); else draw();
  send();
}

// Tells the server what it has not heard, and hears the rest. What is sent twice counts once there.
async function send() {
  if (busy) return;
  busy = true;
  const sent = [...waiting.values()].slice(0, 1000);
  try {
    const answer = await fetch(`${here}/sync`, {
      method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(patience), headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ door, sentAt: now(), since: known.upTo, list: known.list, presses: sent.map(one => ({ ...one, at: Math.round(one.at) })) }),
    });
    out = answer.type === 'opaqueredirect' || answer.status === 403;
    away = !out && !answer.ok;
    if (answer.ok) hear(await answer.json(), sent);
  } catch {
    away = true;
  }
  busy = false;
  show();
  if (!away && !out && [...waiting.keys()].some(key => !sent.some(one => one.key === key))) send();
}

function hear(news, sent) {
  const heard = new Set(known.presses.map(one => one.key));
  const before = known.list;
  const strangers = known.presses.length;
  known = {
    people: news.people ?? known.people, list: news.list, upTo: news.upTo,
    presses: [...known.presses, ...news.presses.filter(one => !heard.has(one.key))],
  };
  write('known', known);
  for (const one of sent) { waiting.delete(one.key); localStorage.removeItem(`${store}press:${one.key}`); }
  if (news.list !== before || known.presses.slice(strangers).some(one => !/^\d+$/.test(one.comer))) draw();
}

// A code is an address of ours that ends in the code.
let scanned = { code: '', at: 0 };
function scan(text) {
  const code = text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/)?.[0] ?? text;
  if (scanned.code === code && Date.now() - scanned.at < 5000) { scanned.at = Date.now(); return; }
  scanned = { code, at: Date.now() };
  navigator.vibrate?.(60);
  const guest = known.people.find(one => one[4] && one[4] === code);
  if (guest) press(guest[0], 'arrived', '');
  else say('Koden hører ikke til en, der har plads på denne konference. Søg på navnet.', true);
}

async function eye() {
  if (globalThis.BarcodeDetector && (await BarcodeDetector.getSupportedFormats().catch(() => [])).includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async video => (await detector.detect(video))[0]?.rawValue;
  }
  const { decodeQR } = await import(reader);
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return async video => {
    const scale = Math.min(1, 640 / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    paper.drawImage(video, 0, 0, canvas.width, canvas.height);
    try { return decodeQR(paper.getImageData(0, 0, canvas.width, canvas.height)); } catch { return undefined; }
  };
}

const button = document.getElementById('door-scan');
const camera = document.getElementById('door-camera');
const video = document.getElementById('door-video');
async function look() {
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    await video.play();
  } catch {
    return say('Kameraet kan ikke bruges. Giv siden lov til det i browseren, eller søg på navnet.', true);
  }
  camera.hidden = false;
  button.textContent = 'Luk kameraet';
  const see = await eye();
  while (video.srcObject) {
    const text = video.readyState >= 2 ? await see(video).catch(() => undefined) : undefined;
    if (text) scan(text);
    await new Promise(resolve => { setTimeout(resolve, 120); });
  }
}
function close() {
  video.srcObject?.getTracks().forEach(track => track.stop());
  video.srcObject = null;
  camera.hidden = true;
  button.textContent = 'Skan koder';
}
if (navigator.mediaDevices?.getUserMedia) {
  button.hidden = false;
  button.addEventListener('click', () => (video.srcObject ? close() : look()));
}

search.querySelector('button[type="submit"]').hidden = true;
search.addEventListener('submit', event => event.preventDefault());
for (const one of [field, group, missing]) one.addEventListener('input', show);
document.getElementById('door-walk-in').addEventListener('submit', event => {
  event.preventDefault();
  const name = document.getElementById('door-name');
  if (!name.value.trim()) return say('Skriv navnet på den, der kommer uden tilmelding.', true);
  press(crypto.randomUUID(), 'arrived', name.value.trim().slice(0, 200));
  name.value = '';
});

// Whoever signs out leaves nothing on the device, and nothing unsent.
document.querySelector('form.sign-out')?.addEventListener('submit', async event => {
  event.preventDefault();
  await send();
  if (waiting.size && !confirm(`${waiting.size} registreringer er ikke sendt endnu og går tabt, hvis du logger ud nu. Log ud alligevel?`)) return;
  forget();
  await caches?.delete('tingsted-door').catch(() => false);
  event.target.submit();
});

window.addEventListener('online', send);
document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
setInterval(() => { if (until && !keeps()) forget(); send(); }, every);
if (known.people.length) draw();
await send();
const shown = new URLSearchParams(location.search).get('code');
const found = shown && lines.find(one => known.people.find(guest => guest[0] === one.comer)?.[4] === shown);
if (found) { found.row.classList.add('found'); found.row.scrollIntoView({ block: 'center' }); found.button.focus(); }
if (keeps()) navigator.serviceWorker?.register(`${here}/worker.js`, { scope: here }).catch(() => undefined);
