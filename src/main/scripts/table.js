// The page is whole without this. With it, what the others at the table write comes by itself, and
// what is written here is kept on the phone until it is safely handed over: also when the network,
// the battery or the page is gone for a while. The key goes along, so that what is sent twice is one.
import { keepAs, keepThisPage } from './hall.js';
import { speaker } from './live.js';

const form = document.getElementById('write');
const live = document.getElementById('live');
const queue = document.getElementById('queue');
const say = speaker('table');
const box = document.getElementById('text');
const place = location.pathname;
const name = 'tingsted-table ' + place;
const draft = name + ' draft';
let sending = false;

// A browser that keeps nothing (private, full) still sends.
let memory = [];
function waiting() {
  try { return JSON.parse(localStorage.getItem(name) ?? '[]'); } catch { return memory; }
}
function keep(points) {
  memory = points;
  try { localStorage.setItem(name, JSON.stringify(points)); } catch { /* kept in memory */ }
  show();
}
function note(text) {
  try { if (text) localStorage.setItem(draft, text); else localStorage.removeItem(draft); } catch { /* typed again */ }
}
const newKey = () => crypto.randomUUID ? crypto.randomUUID()
  : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

function button(words, deed) {
  const one = document.createElement('button');
  one.type = 'button';
  one.className = 'button button-quiet button-small';
  one.textContent = words;
  one.addEventListener('click', deed);
  return one;
}

function show() {
  const points = waiting();
  queue.hidden = points.length === 0;
  queue.replaceChildren(...points.map(point => {
    const line = document.createElement('li');
    const why = document.createElement('span');
    why.className = 'table-why';
    why.textContent = point.refused ? (point.why ? point.why + ' ' : '') + queue.dataset.refused : queue.dataset.waiting;
    const words = document.createElement('span');
    words.className = 'table-words';
    words.textContent = point.text;
    line.append(why, ' ', words);
    if (point.refused) {
      line.append(' ', button(queue.dataset.again, () => { keep(waiting().map(one => one.key === point.key ? { ...one, refused: false } : one)); send(); }),
        ' ', button(queue.dataset.away, () => keep(waiting().filter(one => one.key !== point.key))));
    }
    return line;
  }));
}

async function hand(point) {
  const body = new URLSearchParams({ act: 'write', key: point.key, text: point.text });
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), 15000);
  try {
    const answer = await fetch(place, { method: 'POST', body, signal: stop.signal });
    if (answer.ok) return { taken: true };
    if (answer.status === 429 || answer.status >= 500) return { later: true };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return { why: page.querySelector('.error-summary p')?.textContent ?? page.querySelector('h1')?.textContent ?? '' };
  } catch {
    return { later: true };
  } finally {
    clearTimeout(patience);
  }
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    for (;;) {
      const next = waiting().find(point => !point.refused);
      if (!next) break;
      const answer = await hand(next);
      if (answer.later) break;
      keep(answer.taken ? waiting().filter(one => one.key !== next.key)
        : waiting().map(one => one.key === next.key ? { ...one, refused: true, why: answer.why } : one));
    }
  } finally {
    sending = false;
  }
}

const isNew = form?.elements.namedItem('key');
if (form && isNew) {
  // A page that was kept has a key that may have been used.
  isNew.value = newKey();
  try { if (!box.value) box.value = localStorage.getItem(draft) ?? ''; } catch { /* typed again */ }
  box.addEventListener('input', () => note(box.value));
  form.addEventListener('submit', event => {
    const text = box.value.trim();
    if (!text) return;
    event.preventDefault();
    keep([...waiting(), { key: isNew.value, text }]);
    isNew.value = newKey();
    box.value = '';
    note('');
    box.focus();
    send();
  });
  box.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });
}

let keeping;
let before = live.querySelectorAll('li').length;
const source = new EventSource(live.dataset.live);
source.addEventListener('said', event => {
  const stood = live.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  const wasOpen = live.firstElementChild?.dataset.open;
  live.innerHTML = event.data;
  if (stood) live.querySelector(`a[href="${CSS.escape(stood)}"]`)?.focus();
  // The room to write in comes and goes with the discussion; what is typed is kept in the draft.
  if (wasOpen && wasOpen !== live.firstElementChild?.dataset.open) location.replace(place);
  const list = live.querySelectorAll('li');
  if (list.length > before) say(list[list.length - 1].querySelector('.table-words').textContent);
  before = list.length;
  clearTimeout(keeping);
  keeping = setTimeout(() => keepAs(), 2000 + Math.random() * 3000);
  send();
});
addEventListener('online', send);
setInterval(send, 5000);
show();
send();
keepThisPage();
