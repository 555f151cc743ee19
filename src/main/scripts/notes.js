// The page is whole without this. With it, what the others write comes by itself, one writes from the
// keyboard alone, and what is typed is kept on the machine until it is safely handed over. Each thing
// done is a small edit with a key, so that what is sent twice is done once; the lists are those that
// the server told last, with the edits that wait laid on top.
import { keepThisPage } from './hall.js';
import { can, laid, placeFor } from './notes-edits.js';
import { drawSaid } from './notes-said.js';
import { speaker } from './live.js';

const page = document.getElementById('notes');
const sheets = document.getElementById('notes-sheets');
const state = document.getElementById('notes-state');
const refusals = document.getElementById('notes-refused');
const address = page.dataset.address;
const by = page.dataset.by;
const name = 'tingsted-notes ' + address + ' ' + by;
const heard = state.textContent;
const PAUSE = 700;

const newKey = () => crypto.randomUUID ? crypto.randomUUID()
  : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

// A browser that keeps nothing (private, full) still sends. Each page keeps for itself, and takes over
// what one that was closed had not sent; what two of them send is done once.
const own = name + ' queue ' + newKey();
let queue = [];
let keeps = true;
function takeOver() {
  const left = Object.keys(localStorage).filter(key => key.startsWith(name + ' queue '));
  const all = left.flatMap(key => JSON.parse(localStorage.getItem(key) ?? '[]'));
  queue = [...new Map(all.map(edit => [edit.key, edit])).values()];
  keep();
  left.forEach(key => localStorage.removeItem(key));
}
function keep() {
  try {
    if (queue.length) localStorage.setItem(own, JSON.stringify(queue)); else localStorage.removeItem(own);
    keeps = true;
  } catch { keeps = false; }
}
try { takeOver(); } catch { keeps = false; }

// What the server told last is kept for three days, for who loads the page again without network.
const lists = new Map();
const KEPT_FOR = 3 * 24 * 3600 * 1000;
const listsName = name + ' lists';
function keepLists() {
  try { localStorage.setItem(listsName, JSON.stringify({ at: Date.now(), lists: [...lists.values()] })); } catch { /* loaded again with the network */ }
}
try {
  const kept = JSON.parse(localStorage.getItem(listsName) ?? 'null');
  if (kept && Date.now() - kept.at < KEPT_FOR) for (const list of kept.lists) lists.set(list.item + '\n' + list.person, list);
  else localStorage.removeItem(listsName);
} catch { /* nothing was kept */ }
const idOf = (item, person) => item + '\n' + person;
const blank = (item, person) => ({ item, person, points: [], gone: [] });
let change = 0;
let saidState = '';
let here = page.dataset.at;

// What was handed over stays on top of the lists until they tell of it.
let handed = [];
function shown(item, person) {
  const id = idOf(item, person);
  return [...handed, ...queue.filter(edit => !edit.why)].filter(edit => idOf(edit.item, edit.person) === id)
    .reduce((list, edit) => laid(list, edit, by), lists.get(id) ?? blank(item, person));
}

/* What is on the page. */

const blankRow = document.getElementById('notes-row').content.firstElementChild;
const blankGone = document.getElementById('notes-away').content.firstElementChild;
const blankOther = blankRow.querySelector('.notes-others > li');
const wordsOf = row => row.querySelector('.notes-words');

function fit(box) {
  if (CSS.supports('field-sizing', 'content')) return;
  box.style.height = 'auto';
  box.style.height = box.scrollHeight + 2 + 'px';
}

// Whoever listens hears that the network is away, and not each edit that waits for it.
const aloud = speaker('notes');
const kind = text => text.replace(/\d+ ændring(er)?/, '');
function say(text, waiting) {
  if (kind(state.textContent) !== kind(text)) aloud(text);
  if (state.textContent !== text) state.textContent = text;
  state.classList.toggle('waiting', waiting);
}

let offline = false;
let shut = '';
function tell() {
  const waiting = queue.filter(edit => !edit.why).length;
  if (shut) say(shut + (waiting && keeps ? ' Det, du har skrevet, er gemt på denne maskine.' : ''), true);
  else if (waiting && offline) {
    const many = waiting === 1 ? '1 ændring venter på net.' : waiting + ' ændringer venter på net.';
    say(keeps ? many + ' Du kan skrive videre: det gemmes på denne maskine og sendes af sig selv.'
      : many + ' Luk ikke siden: browseren kan ikke gemme på denne maskine.', true);
  } else if (offline) say('Ingen forbindelse lige nu. Du kan skrive videre: det gemmes på denne maskine.', true);
  else say(heard, false);
}

function drawOther(row, other) {
  const line = blankOther.cloneNode(true);
  line.dataset.key = other.key;
  line.querySelector('.notes-who').textContent = other.by;
  for (const said of line.querySelectorAll('.notes-said')) said.textContent = other.words;
  for (const said of line.querySelectorAll('.sr-only')) said.textContent = ': ' + other.words;
  return line;
}

function same(place, key, parts) {
  const now = JSON.stringify(parts);
  if (place.dataset[key] === now) return true;
  place.dataset[key] = now;
  return false;
}

function drawRow(row, points, n) {
  const point = points[n];
  const box = wordsOf(row);
  const editing = row.base !== undefined;
  row.dataset.level = point.level;
  row.classList.toggle('waiting', !!point.waiting);
  box.setAttribute('aria-label', 'Punkt på niveau ' + point.level);
  box.readOnly = !!point.many;
  if (!editing && box.value !== point.words) {
    const at = box.selectionStart;
    box.value = point.words;
    if (document.activeElement === box) box.setSelectionRange(Math.min(at, box.value.length), Math.min(at, box.value.length));
    fit(box);
  }
  row.version = point.version;
  row.querySelector('.notes-by').textContent = point.by;
  for (const way of ['up', 'down', 'in', 'out']) row.querySelector('button[value=' + way + ']').disabled = !can(points, n, way);
  const others = row.querySelector('.notes-others');
  if (!same(others, 'drawn', point.others)) others.replaceChildren(...point.others.map(other => drawOther(row, other)));
}

function drawGone(sheet, gone) {
  const place = sheet.querySelector('.notes-gone');
  place.hidden = gone.length === 0;
  if (same(place, 'drawn', gone)) return;
  place.querySelector('.notes-gone-many').textContent = gone.length;
  place.querySelector('ul').replaceChildren(...gone.map(point => {
    const line = blankGone.cloneNode(true);
    line.dataset.key = point.key;
    line.querySelector('.notes-said').textContent = point.words;
    line.querySelector('.sr-only').textContent = ': ' + point.words;
    return line;
  }));
}

// Rows that stay keep their place in the document, and with it the caret; the others are moved about
// them. Whoever is writing in a point that another removes writes on: her words bring it back.
function draw(sheet) {
  const place = sheet.querySelector('.notes-points');
  const there = new Map([...place.querySelectorAll(':scope > .notes-point')].map(row => [row.dataset.key, row]));
  const active = document.activeElement;
  const caret = place.contains(active) && active.matches('.notes-words') ? [active.selectionStart, active.selectionEnd] : null;
  const list = listOf(sheet, there);
  const points = list.points;
  const stay = new Set(points.map(point => point.key));
  for (const [key, row] of there) if (!stay.has(key)) leave(sheet, row);
  let next = place.firstElementChild;
  points.forEach((point, n) => {
    const row = there.get(point.key) ?? rowOf(point);
    if (next && next === sheet.gap) next = next.nextElementSibling;
    if (row === next) next = next.nextElementSibling; else place.insertBefore(row, next);
    drawRow(row, points, n);
  });
  setComposer(sheet, points);
  drawGone(sheet, list.gone);
  if (caret && active.isConnected && document.activeElement !== active) {
    active.focus({ preventScroll: true });
    active.setSelectionRange(...caret);
  }
}

function listOf(sheet, there) {
  const list = shown(sheet.dataset.item, sheet.dataset.person);
  const lost = [...there.values()].filter(row => row.base !== undefined && wordsOf(row).value.trim() && !list.points.some(one => one.key === row.dataset.key));
  if (lost.length === 0) return list;
  for (const row of lost) {
    queue.push(edits(row, 'reword', { text: wordsOf(row).value.trim(), version: row.base }));
    delete row.base;
  }
  keep();
  setTimeout(send);
  return shown(sheet.dataset.item, sheet.dataset.person);
}

function rowOf(point) {
  const row = blankRow.cloneNode(true);
  row.dataset.key = point.key;
  row.id = 'p-' + point.key;
  row.querySelector('.notes-others').replaceChildren();
  return row;
}

function leave(sheet, row) {
  const stood = row.contains(document.activeElement);
  const beside = [row.nextElementSibling, row.previousElementSibling].find(one => one?.matches('.notes-point'));
  row.remove();
  if (stood) wordsOf(beside ?? sheet.querySelector('.notes-new')).focus();
}

function setComposer(sheet, points) {
  const form = sheet.querySelector('.notes-new');
  const at = sheet.composer ?? { after: null, level: 0 };
  const known = at.after && points.some(one => one.key === at.after);
  const wanted = at.level || (points.length ? points[points.length - 1].level : 1);
  const place = placeFor(points, known ? at.after : null, wanted);
  form.dataset.level = place.level;
  const list = sheet.querySelector('.notes-points');
  const active = document.activeElement;
  if (known) {
    const row = points[place.at] ? document.getElementById('p-' + points[place.at].key) : null;
    sheet.gap ??= Object.assign(document.createElement('li'), { className: 'notes-gap' });
    if (sheet.gap.parentElement !== list || sheet.gap.nextElementSibling !== row) list.insertBefore(sheet.gap, row);
    if (form.parentElement !== sheet.gap) sheet.gap.append(form);
  } else {
    if (form.previousElementSibling !== list) list.after(form);
    sheet.gap?.remove();
  }
  if (active && form.contains(active) && document.activeElement !== active) active.focus({ preventScroll: true });
}

function drawCounts() {
  for (const stop of page.querySelectorAll('.notes-stop')) {
    const kept = page.querySelector(`.notes-kept[data-stop="${CSS.escape(stop.dataset.stop)}"]`);
    const many = [...kept.content.querySelectorAll('.notes-sheet')]
      .reduce((sum, sheet) => sum + shown(sheet.dataset.item, sheet.dataset.person).points.length, 0);
    const count = stop.querySelector('.notes-count');
    if (same(count, 'many', many)) continue;
    count.textContent = many || '';
    if (many) count.append(Object.assign(document.createElement('span'), { className: 'sr-only', textContent: ' punkter' }));
  }
}

function drawAll() {
  for (const sheet of sheets.querySelectorAll('.notes-sheet')) draw(sheet);
  drawCounts();
  drawRefused();
  tell();
}

function drawRefused() {
  const some = queue.filter(edit => edit.why);
  refusals.hidden = some.length === 0;
  if (same(refusals, 'drawn', some)) return;
  refusals.querySelector('ul').replaceChildren(...some.map(edit => {
    const line = document.createElement('li');
    const said = document.createElement('p');
    said.className = 'notes-said';
    said.textContent = (edit.text ?? '').slice(0, 400);
    line.append(edit.why, said,
      button('Hent til feltet', () => { drop(edit); bring(edit); }),
      button('Fjern', () => drop(edit)));
    return line;
  }));
}

function button(words, deed) {
  const one = document.createElement('button');
  one.type = 'button';
  one.className = 'button button-secondary button-small';
  one.textContent = words;
  one.addEventListener('click', deed);
  return one;
}

function drop(edit) {
  queue = queue.filter(one => one.key !== edit.key);
  keep();
  drawAll();
}

function bring(edit) {
  const sheet = sheetOf(edit.item, edit.person) ?? sheets.querySelector('.notes-sheet');
  const box = wordsOf(sheet.querySelector('.notes-new'));
  box.value = edit.text ?? '';
  fit(box);
  box.focus();
}

const sheetOf = (item, person) => [...sheets.querySelectorAll('.notes-sheet')].find(sheet => sheet.dataset.item === item && sheet.dataset.person === person);

/* Doing something. */

function does(edit) {
  queue.push(edit);
  keep();
  drawAll();
  send();
}

const inSheet = row => row.closest('.notes-sheet');
const edits = (row, act, more) => {
  const sheet = inSheet(row);
  return { key: newKey(), act, item: sheet.dataset.item, person: sheet.dataset.person, point: row.dataset.key, ...more };
};

// What is typed becomes one edit after a pause; while it waits, more words go into the same.
function save(row) {
  clearTimeout(row.pause);
  if (row.base === undefined) return;
  const text = wordsOf(row).value.trim();
  const base = row.base;
  delete row.base;
  if (!text) { wordsOf(row).value = ''; return; }
  const waiting = queue.findLast(edit => edit.point === row.dataset.key && !edit.why);
  if (waiting && !waiting.sent && (waiting.act === 'add' || waiting.act === 'reword')) {
    waiting.text = text;
    keep();
    drawAll();
    send();
    return;
  }
  const sheet = inSheet(row);
  const now = shown(sheet.dataset.item, sheet.dataset.person).points.find(one => one.key === row.dataset.key);
  if (now && now.words === text) return drawAll();
  does(edits(row, 'reword', { text, version: base }));
}

function saveAll() {
  for (const row of sheets.querySelectorAll('.notes-point')) save(row);
}

function compose(sheet) {
  const form = sheet.querySelector('.notes-new');
  const box = wordsOf(form);
  const text = box.value;
  if (!text.trim()) return false;
  if (text.length > 400000 || text.split(/\r\n|\n|\r/).filter(line => line.trim()).length > 200) {
    say('Det er for meget på én gang. Indsæt højst 200 linjer ad gangen.', true);
    return true;
  }
  const points = shown(sheet.dataset.item, sheet.dataset.person).points;
  const at = sheet.composer ?? { after: null, level: 0 };
  const point = newKey();
  const level = Number(form.dataset.level);
  const behind = at.after && points.some(one => one.key === at.after) ? at.after : null;
  box.value = '';
  forget(sheet);
  fit(box);
  // The next goes behind this one.
  sheet.composer = behind ? { after: point, level } : { after: null, level };
  does({ key: point, act: 'add', item: sheet.dataset.item, person: sheet.dataset.person, point, after: behind, level, text });
  return true;
}

// What is half typed is there again when the page is.
const draftName = sheet => name + ' draft ' + idOf(sheet.dataset.item, sheet.dataset.person);
function forget(sheet) { try { localStorage.removeItem(draftName(sheet)); } catch { /* nothing was kept */ } }
function remember(sheet, text) {
  try { if (text) localStorage.setItem(draftName(sheet), text); else localStorage.removeItem(draftName(sheet)); } catch { /* typed again */ }
}

function act(row, way) {
  save(row);
  const sheet = inSheet(row);
  const points = shown(sheet.dataset.item, sheet.dataset.person).points;
  const at = points.findIndex(one => one.key === row.dataset.key);
  if (at < 0 || (way !== 'remove' && !can(points, at, way))) return false;
  does(edits(row, way, {}));
  return true;
}

sheets.addEventListener('input', event => {
  const box = event.target;
  if (!box.matches('.notes-words')) return;
  fit(box);
  const row = box.closest('.notes-point');
  if (!row) { remember(inSheet(box), box.value); return; }
  if (row.base === undefined) row.base = row.version;
  clearTimeout(row.pause);
  // Where another was faster, both are shown when this one is done, and not at every pause.
  if (row.version === row.base) row.pause = setTimeout(() => save(row), PAUSE);
});

sheets.addEventListener('focusout', event => {
  const row = event.target.closest?.('.notes-point');
  if (row && event.target.matches('.notes-words')) setTimeout(() => { if (!row.contains(document.activeElement)) { save(row); drawAll(); } }, 0);
});

// The buttons of a point come when it is gone to, but not between press and release: what is pressed
// would move away from under the finger. Where a new point is typed goes back to the end.
let pressed = false;
function mark() {
  const row = document.activeElement?.closest('.notes-point');
  for (const one of sheets.querySelectorAll('.notes-point.chosen')) if (one !== row) one.classList.remove('chosen');
  row?.classList.add('chosen');
  for (const sheet of sheets.querySelectorAll('.notes-sheet')) {
    const form = sheet.querySelector('.notes-new');
    if (!sheet.composer || form.contains(document.activeElement) || wordsOf(form).value) continue;
    sheet.composer = null;
    setComposer(sheet, shown(sheet.dataset.item, sheet.dataset.person).points);
  }
}
addEventListener('pointerdown', () => { pressed = true; }, true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(() => { pressed = false; mark(); }), true);
sheets.addEventListener('focusin', () => { if (!pressed) mark(); });

let freeTab = false;
sheets.addEventListener('keydown', event => {
  const box = event.target;
  if (!box.matches('.notes-words') || event.isComposing) return;
  const row = box.closest('.notes-point');
  const sheet = inSheet(box);
  if (event.key === 'Escape') { freeTab = true; if (!row) { sheet.composer = null; setComposer(sheet, shown(sheet.dataset.item, sheet.dataset.person).points); box.focus(); } return; }
  const done = deed(event, box, row, sheet);
  if (done) event.preventDefault();
  if (!['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) freeTab = false;
});

function deed(event, box, row, sheet) {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && row) return split(box, row, sheet);
  if (event.key === 'Enter' && !event.shiftKey) return compose(sheet) || true;
  if (event.key === 'Tab' && !freeTab && !ctrl && !event.altKey) {
    return row ? act(row, event.shiftKey ? 'out' : 'in') : shift(sheet, event.shiftKey ? -1 : 1);
  }
  if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && !event.shiftKey && !event.altKey) {
    const up = event.key === 'ArrowUp';
    if (ctrl) { if (row) act(row, up ? 'up' : 'down'); return true; }
    const lines = box.selectionStart === box.selectionEnd && (up ? box.selectionStart === 0 : box.selectionEnd === box.value.length);
    return lines && go(sheet, row, up);
  }
  if (event.key === 'Backspace' && row && box.value === '') { go(sheet, row, true); act(row, 'remove'); return true; }
  return false;
}

// Enter in the middle: what stands behind the caret is the next point's.
function split(box, row, sheet) {
  const rest = box.value.slice(box.selectionEnd).trim();
  if (rest && box.selectionStart > 0) {
    if (row.base === undefined) row.base = row.version;
    box.value = box.value.slice(0, box.selectionStart).trimEnd();
    fit(box);
  }
  save(row);
  sheet.composer = { after: row.dataset.key, level: Number(row.dataset.level) };
  setComposer(sheet, shown(sheet.dataset.item, sheet.dataset.person).points);
  const next = wordsOf(sheet.querySelector('.notes-new'));
  if (rest && box.selectionStart > 0) { next.value = rest; remember(sheet, rest); fit(next); next.setSelectionRange(0, 0); }
  next.focus();
  return true;
}

function shift(sheet, by) {
  const form = sheet.querySelector('.notes-new');
  const before = Number(form.dataset.level);
  const points = shown(sheet.dataset.item, sheet.dataset.person).points;
  sheet.composer = { after: sheet.composer?.after ?? null, level: Math.max(1, before + by) };
  setComposer(sheet, points);
  return Number(form.dataset.level) !== before;
}

function go(sheet, row, up) {
  const boxes = [...sheets.querySelectorAll('.notes-words')];
  const from = boxes.indexOf(row ? wordsOf(row) : wordsOf(sheet.querySelector('.notes-new')));
  const to = boxes[from + (up ? -1 : 1)];
  if (!to) return false;
  to.focus();
  to.setSelectionRange(to.value.length, to.value.length);
  return true;
}

// A paste of many lines becomes many points, behind the one it is pasted in.
sheets.addEventListener('paste', event => {
  const box = event.target;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!box.matches('.notes-words') || !/\S[\s\S]*[\r\n]+[\s\S]*\S/.test(text)) return;
  event.preventDefault();
  const row = box.closest('.notes-point');
  const sheet = inSheet(box);
  const form = sheet.querySelector('.notes-new');
  if (row) {
    save(row);
    sheet.composer = { after: row.dataset.key, level: Number(row.dataset.level) };
    setComposer(sheet, shown(sheet.dataset.item, sheet.dataset.person).points);
  }
  const next = wordsOf(form);
  next.value = (next.value.trim() ? next.value + '\n' : '') + text;
  if (!compose(sheet)) next.value = '';
  next.focus();
});

page.addEventListener('submit', event => {
  const form = event.target;
  const way = event.submitter?.value;
  const sheet = form.closest('.notes-sheet');
  if (!sheet || !way) return;
  event.preventDefault();
  const row = form.closest('.notes-point');
  if (way === 'add') compose(sheet);
  else if (way === 'reword') save(row);
  else if (way === 'restore') does({ key: newKey(), act: 'restore', item: sheet.dataset.item, person: sheet.dataset.person, point: form.closest('li').dataset.key });
  else if (way === 'take' || way === 'discard') does(edits(row, way, { other: form.closest('[data-key]').dataset.key }));
  else {
    const stood = event.submitter;
    act(row, way);
    // A button that cannot be pressed any more gives the words the focus.
    if (row.isConnected) (stood.disabled ? wordsOf(row) : stood).focus();
  }
});

page.querySelector('.notes-stops').addEventListener('click', event => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  choose(link.closest('.notes-stop').dataset.stop);
  history.pushState({ at: here }, '', link.href);
});
addEventListener('popstate', event => choose(event.state?.at ?? page.dataset.at));

// Also without network: all lists are here.
function choose(stop) {
  saveAll();
  const kept = page.querySelector(`.notes-kept[data-stop="${CSS.escape(stop)}"]`);
  if (!kept) return;
  here = stop;
  sheets.replaceChildren(kept.content.cloneNode(true));
  const heading = document.getElementById('notes-item');
  heading.querySelector('.notes-title').textContent = kept.dataset.title;
  const hours = heading.querySelector('.notes-hours');
  if (hours) hours.textContent = kept.dataset.hours;
  for (const link of page.querySelectorAll('.notes-stop a')) {
    if (link.closest('.notes-stop').dataset.stop === stop) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
  }
  begin();
  drawAll();
  const first = sheets.querySelector('.notes-new .notes-words');
  if (matchMedia('(min-width: 52em)').matches && first) first.focus({ preventScroll: true }); else heading.focus();
}

function begin() {
  for (const sheet of sheets.querySelectorAll('.notes-sheet')) {
    const box = wordsOf(sheet.querySelector('.notes-new'));
    try { if (!box.value) box.value = localStorage.getItem(draftName(sheet)) ?? ''; } catch { /* typed again */ }
  }
  for (const box of sheets.querySelectorAll('.notes-words')) fit(box);
}

/* To the server and from it. */

async function ask(path, options) {
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), 15000);
  try {
    return await fetch(path, { ...options, headers: { Accept: 'application/json' }, signal: stop.signal });
  } finally {
    clearTimeout(patience);
  }
}

async function hand(edit) {
  const body = new URLSearchParams();
  for (const field of ['act', 'key', 'item', 'person', 'point', 'after', 'other', 'level', 'version', 'text']) {
    if (edit[field] !== undefined && edit[field] !== null) body.set(field, edit[field]);
  }
  try {
    const answer = await ask(address, { method: 'POST', body });
    if (answer.ok) return answer.redirected || !isJson(answer) ? closed() : { taken: await answer.json() };
    if (answer.status === 429 || answer.status >= 500) return { later: true };
    if (!isJson(answer)) return answer.status === 401 || answer.status === 403 || answer.status === 404 ? closed() : { why: 'Det kunne ikke gemmes.' };
    return { why: (await answer.json()).why };
  } catch {
    return { later: true };
  }
}

const isJson = answer => (answer.headers.get('Content-Type') ?? '').startsWith('application/json');
function closed() {
  try { localStorage.removeItem(listsName); } catch { /* nothing was kept */ }
  shut = 'Siden er lukket for dig: log ind igen, eller åbn dit link igen.';
  return { later: true, quiet: true };
}

let sending = false;
async function send() {
  if (sending) return;
  sending = true;
  try {
    for (;;) {
      const next = queue.find(edit => !edit.why);
      if (!next) break;
      next.sent = true;
      keep();
      const answer = await hand(next);
      if (answer.later) { offline = !answer.quiet; break; }
      offline = false;
      shut = '';
      if (answer.taken) taken(next, answer.taken); else next.why = answer.why;
      keep();
    }
  } finally {
    sending = false;
    await catchUp();
    drawAll();
  }
}

function taken(edit, answer) {
  edit.told = answer.change;
  edit.result = answer.version;
  handed.push(edit);
  queue = queue.filter(one => one !== edit);
  if (edit.act !== 'reword' || answer.version === 0) return;
  for (const one of queue) if (one.point === edit.point && one.act === 'reword' && !one.sent) one.version = answer.version;
  const row = document.getElementById('p-' + edit.point);
  if (row?.base !== undefined) row.base = answer.version;
}

let catching = null;
let wanted = 0;
async function catchUp() {
  if (catching) return catching;
  catching = (async () => {
    try {
      const answer = await ask(address + '/changes?after=' + change);
      if (!answer.ok || answer.redirected || !isJson(answer)) { if (answer.status === 404 || answer.status === 403 || answer.status === 401 || answer.redirected) closed(); return; }
      const news = await answer.json();
      shut = '';
      for (const list of news.lists) lists.set(idOf(list.item, list.person), list);
      keepLists();
      change = Math.max(change, news.change);
      handed = handed.filter(edit => edit.told > change);
      if (!queue.some(edit => !edit.why)) offline = false;
    } catch {
      offline = true;
    } finally {
      catching = null;
    }
  })();
  return catching;
}

async function follow() {
  await catchUp();
  drawAll();
  if (wanted > change && !offline) setTimeout(follow, 300);
}

const source = new EventSource(page.dataset.line);
source.addEventListener('noted', event => {
  const [last, on, said] = event.data.split(' ');
  wanted = Number(last);
  hear(said);
  goesOn(on ? on.split(',') : []);
  if (wanted > change) follow();
  if (queue.some(edit => !edit.why)) send();
});
source.addEventListener('error', () => { offline = true; tell(); });
source.addEventListener('open', () => { offline = false; send(); });

// The programme moves on: what is on is marked, and whoever writes goes there when she is ready.
function goesOn(on) {
  for (const stop of page.querySelectorAll('.notes-stop')) {
    const is = on.includes(stop.dataset.stop);
    if (stop.classList.contains('now') === is) continue;
    stop.classList.toggle('now', is);
    stop.querySelector('.notes-is-now').textContent = is ? 'Nu' : '';
  }
}

// What the tables write is not on the line either: it is asked for.
async function hear(state) {
  if (!state || state === saidState) return;
  try {
    const answer = await ask(address + '/said');
    if (!answer.ok || !isJson(answer)) return;
    drawSaid(page, here, (await answer.json()).stops);
    saidState = state;
  } catch { /* with the next that is written */ }
}

addEventListener('online', send);
addEventListener('offline', () => { offline = true; tell(); });
addEventListener('pagehide', saveAll);
setInterval(() => { if (queue.some(edit => !edit.why) || shut) send(); }, 3000);
page.classList.add('live');
keepThisPage();
begin();
const asked = new URLSearchParams(location.search).get('at');
catchUp().then(() => {
  // A page that was kept may have been kept at another item.
  if (asked && asked.replace(/^-$/, '') !== here) choose(asked.replace(/^-$/, ''));
  drawAll();
  send();
});
