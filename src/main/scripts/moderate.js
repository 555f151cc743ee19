// The page is whole without this. With it, what the tables write comes by itself, presses do not
// load the page again, and a card that is dragged onto another is laid together with it.
const form = document.getElementById('moderate-form');
const live = () => document.getElementById('moderate-live');
const told = document.getElementById('moderate-told');
let dragged;
let late = false;

// What is ticked, opened or being typed stays as it is.
function show(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fresh = page.getElementById('moderate-live');
  if (!fresh) return;
  const ticked = [...live().querySelectorAll('.moderate-tick:checked')].map(one => one.id);
  const open = [...live().querySelectorAll('[data-card] details[open]')].map(one => one.closest('[data-card]').dataset.card);
  const at = document.activeElement;
  const stood = at?.id ? `#${CSS.escape(at.id)}` : at?.value && live().contains(at) ? `[value="${CSS.escape(at.value)}"]` : undefined;
  live().replaceWith(fresh);
  for (const id of ticked) { const box = document.getElementById(id); if (box) box.checked = true; }
  for (const card of open) live().querySelector(`[data-card="${card}"] details`)?.setAttribute('open', '');
  if (stood && !document.querySelector(stood)?.matches('body')) document.querySelector(stood)?.focus();
  ready();
}

const typing = () => live().contains(document.activeElement) && document.activeElement.matches('input:not([type=checkbox])');

async function again() {
  if (dragged || typing()) { late = true; return; }
  late = false;
  const answer = await fetch(location.pathname);
  if (answer.ok) show(await answer.text());
}

async function press(act) {
  const body = new URLSearchParams(new FormData(form));
  body.set('act', act);
  const answer = await fetch(form.action, { method: 'POST', body });
  const text = await answer.text();
  if (!answer.ok) {
    const why = new DOMParser().parseFromString(text, 'text/html').querySelector('.error-summary p, h1');
    told.textContent = why?.textContent ?? '';
    alarm(told.textContent);
    return;
  }
  for (const box of live().querySelectorAll('.moderate-tick:checked')) box.checked = false;
  document.querySelector('.moderate-alarm')?.remove();
  show(text);
  told.textContent = live().querySelector('.moderate-done li span')?.textContent ?? '';
}

function alarm(words) {
  document.querySelector('.moderate-alarm')?.remove();
  const line = document.createElement('p');
  line.className = 'moderate-alarm';
  line.textContent = words;
  document.querySelector('.moderate-bar').append(line);
}

form.addEventListener('submit', event => {
  if (!event.submitter?.value) return;
  event.preventDefault();
  press(event.submitter.value);
});

function ready() {
  for (const card of live().querySelectorAll('[data-card]')) card.draggable = true;
}

form.addEventListener('dragstart', event => {
  const card = event.target.closest?.('[data-card]');
  if (!card) return;
  dragged = card.dataset.card;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged);
});
const over = event => {
  const card = event.target.closest?.('[data-card]');
  return dragged && card && card.dataset.card !== dragged ? card : undefined;
};
form.addEventListener('dragover', event => {
  const card = over(event);
  for (const one of live().querySelectorAll('.under')) one.classList.remove('under');
  if (!card) return;
  event.preventDefault();
  card.classList.add('under');
});
form.addEventListener('drop', event => {
  const card = over(event);
  if (!card) return;
  event.preventDefault();
  press(`into:${dragged}:${card.dataset.card}`);
});
form.addEventListener('dragend', () => {
  dragged = undefined;
  for (const one of live().querySelectorAll('.under')) one.classList.remove('under');
  if (late) again();
});
form.addEventListener('focusout', () => { if (late) setTimeout(again, 0); });

document.getElementById('drag-hint').hidden = false;
new EventSource(document.getElementById('moderate').dataset.live).addEventListener('board', again);
ready();
