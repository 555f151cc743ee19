// The desk of the note is whole without this: each block is a form. With it, a block is saved when
// one leaves it, Enter makes a new point, Tab moves it in and out, and what colleagues do comes
// along with every answer. What is typed and not saved is never replaced.
const LONGEST = 100000;
const desk = document.querySelector('.followup-desk');
const blocks = document.getElementById('followup-blocks');
let sending = Promise.resolve();

if (blocks && blocks.querySelector('.block-tools')) begin();

function begin() {
  desk.classList.add('followup-live');
  document.getElementById('followup-keys').hidden = false;
  blocks.addEventListener('submit', event => {
    event.preventDefault();
    const way = event.submitter?.value;
    if (way === 'up' || way === 'down') move(event.target, way);
    else send(event.target, event.submitter);
  });
  blocks.addEventListener('focusout', event => {
    const form = event.target.closest('.block');
    if (form && !form.contains(event.relatedTarget) && isDirty(form)) send(form);
  });
  blocks.addEventListener('change', event => {
    if (event.target.matches('select')) send(event.target.closest('.block'));
  });
  blocks.addEventListener('input', event => grow(event.target));
  blocks.addEventListener('keydown', press);
  for (const one of ['dragstart', 'dragover', 'dragleave', 'dragend', 'drop']) blocks.addEventListener(one, drag);
  window.addEventListener('beforeunload', event => {
    if ([...blocks.querySelectorAll('.block')].some(isDirty)) event.preventDefault();
  });
  blocks.querySelectorAll('textarea').forEach(grow);
}

const text = form => form.querySelector('textarea');
const isDirty = form => text(form).value !== text(form).defaultValue;

function grow(area) {
  if (area.matches?.('textarea') && !CSS.supports('field-sizing', 'content')) {
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + 'px';
  }
}

const LEVELS = ['point', 'under', 'deepest'];
let released = false;

function press(event) {
  const area = event.target;
  if (!area.matches('.block-text') || event.isComposing) return;
  if (event.key === 'Escape') released = true;
  if ((event.ctrlKey || event.metaKey) && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    move(area.closest('.block'), event.key === 'ArrowUp' ? 'up' : 'down');
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    split(area);
  } else if (event.key === 'Tab' && !released) {
    indent(event, area.closest('.block'), event.shiftKey ? -1 : 1);
  }
  if (event.key !== 'Escape') released = false;
}

function indent(event, form, step) {
  const choice = form.querySelector('select');
  const next = LEVELS[LEVELS.indexOf(choice.value) + step];
  if (!LEVELS.includes(choice.value) || !next) return;
  event.preventDefault();
  choice.value = next;
  send(form);
}

// What stands after the caret becomes the next block; at the end of one an empty one is begun,
// which is nothing to the server before something is written in it.
function split(area) {
  const form = area.closest('.block');
  const rest = area.value.slice(area.selectionEnd);
  if (rest.trim()) {
    area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
    send(form, null, 'next');
  } else if (area.value.trim()) {
    begun(form);
  }
}

function begun(after) {
  const fresh = after.cloneNode(true);
  const kind = after.querySelector('select').value;
  fresh.id = 'fresh' + Date.now();
  fresh.dataset.fresh = 'yes';
  fresh.className = 'block block-' + (kind === 'person' ? 'point' : kind === 'title' || kind === 'heading' ? 'paragraph' : kind);
  fresh.querySelectorAll('.block-told, .block-theirs, .form-error-message').forEach(one => one.remove());
  fresh.querySelectorAll('button').forEach(one => one.value === 'say' || one.remove());
  fresh.querySelector('select').value = fresh.className.replace('block block-', '');
  text(fresh).value = text(fresh).defaultValue = '';
  text(fresh).rows = 1;
  for (const one of fresh.querySelectorAll('[id]')) {
    fresh.querySelector(`label[for="${one.id}"]`)?.setAttribute('for', fresh.id + one.id);
    one.id = fresh.id + one.id;
  }
  after.after(fresh);
  text(fresh).focus();
}

// Pulled by its handle: above or below the block that is pointed at.
let pulled = null;
function drag(event) {
  const over = event.target.closest?.('.block');
  if (event.type === 'dragstart') {
    if (!event.target.matches('.block-drag') || over.dataset.fresh) return;
    pulled = over;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', text(over).value);
    event.dataTransfer.setDragImage(over, 0, 0);
    return;
  }
  if (!pulled) return;
  unmark();
  if (event.type === 'dragend') pulled = null;
  if (!over || event.type === 'dragleave' || event.type === 'dragend') return;
  event.preventDefault();
  const box = over.getBoundingClientRect();
  const below = event.clientY > box.top + box.height / 2;
  if (event.type === 'dragover') over.classList.add(below ? 'drop-below' : 'drop-above');
  else move(pulled, 'place', below && !over.dataset.fresh ? over.id.slice(1) : last(over));
}

function unmark() {
  for (const one of blocks.querySelectorAll('.drop-above, .drop-below')) one.classList.remove('drop-above', 'drop-below');
}

// What is typed in it is saved first.
function move(form, way, after) {
  if (form.dataset.fresh) return;
  if (isDirty(form)) send(form);
  sending = sending.then(() => moved(document.getElementById(form.id), way, after))
    .catch(() => fault(document.getElementById(form.id) ?? form, 'Der er ikke forbindelse. Prøv at flytte igen om lidt.'));
}

async function moved(form, way, after) {
  if (!form) return;
  const body = new FormData();
  body.set('act', way);
  if (after !== undefined) body.set('after', after);
  const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' } });
  if (![200, 409, 422].includes(answer.status)) throw new Error(String(answer.status));
  renew(new DOMParser().parseFromString(await answer.text(), 'text/html'), form, null);
}

// One after the other, so that each is sent with the version that the one before it made.
function send(form, button, then) {
  sending = sending.then(() => sent(form, button, then)).catch(() => fault(form, 'Der er ikke forbindelse. Det, du skrev, står her stadig; gem igen om lidt.'));
}

async function sent(form, button, then) {
  if (!form.isConnected) return;
  const body = new FormData(form);
  const typed = text(form).value;
  if (typed.length > LONGEST) {
    fault(form, 'Teksten er for lang. Der kan stå højst 100.000 tegn i en blok; del den i flere stykker.');
    return;
  }
  let address = form.action;
  if (form.dataset.fresh) {
    if (!typed.trim()) {
      form.remove();
      return;
    }
    body.set('act', 'add');
    form.dataset.anchor = last(form);
    address = address.replace(/\d+$/, form.dataset.anchor);
  } else {
    body.set('act', button?.value ?? 'say');
  }
  form.classList.add('block-saving');
  const answer = await fetch(address, { method: 'POST', body, headers: { Accept: 'text/html' } });
  form.classList.remove('block-saving');
  if (![200, 409, 422].includes(answer.status)) {
    fault(form, 'Det kunne ikke gemmes lige nu. Det, du skrev, står her stadig; gem igen om lidt.');
    return;
  }
  renew(new DOMParser().parseFromString(await answer.text(), 'text/html'), form, typed, then);
}

// The block before a fresh one that the server knows.
function last(fresh) {
  let before = fresh.previousElementSibling;
  while (before?.dataset.fresh) before = before.previousElementSibling;
  return before ? before.id.slice(1) : '0';
}

function fault(form, words) {
  form.querySelector('.form-error-message')?.remove();
  const told = document.createElement('p');
  told.className = 'form-error-message';
  told.setAttribute('role', 'alert');
  told.textContent = words;
  form.classList.add('form-error');
  form.prepend(told);
}

// Everything as it is now, but for what somebody here is writing.
function renew(page, form, typed, then) {
  const there = page.getElementById('followup-blocks');
  if (!there) return;
  page.querySelectorAll('[autofocus]').forEach(one => one.removeAttribute('autofocus'));
  const stood = blocks.contains(document.activeElement) ? document.activeElement : null;
  const at = stood?.closest('.block');
  const caret = stood?.matches('textarea') ? [stood.selectionStart, stood.selectionEnd] : null;
  const kept = new Map();
  for (const one of [...blocks.children]) {
    const isSent = one === form && text(one).value === typed;
    if (!isSent && (one.dataset.fresh || isDirty(one))) kept.set(one.id, one);
  }
  const focus = at && at.id;
  const fresh = [...kept.values()].filter(one => one.dataset.fresh && one !== form);
  const after = new Map(fresh.map(one => [one, one.previousElementSibling?.id]));
  blocks.replaceChildren(...[...there.children].map(one => kept.get(one.id) ?? document.adoptNode(one)));
  for (const one of fresh) {
    const id = after.get(one);
    const before = id === form.id && form.dataset.fresh ? added(form) : document.getElementById(id);
    if (before) before.after(one);
    else blocks.append(one);
  }
  for (const id of ['followup-told', 'followup-bar', 'followup-aside', 'followup-paper']) {
    const now = page.getElementById(id);
    if (now) document.getElementById(id)?.replaceChildren(...now.childNodes);
  }
  blocks.querySelectorAll('textarea').forEach(grow);
  refocus(then === 'next' ? document.getElementById(form.id)?.nextElementSibling : document.getElementById(focus), then ? [0, 0] : caret);
}

// The block that a fresh one has become.
function added(fresh) {
  return fresh.dataset.anchor === '0' ? blocks.firstElementChild : document.getElementById('b' + fresh.dataset.anchor)?.nextElementSibling;
}

function refocus(form, caret) {
  const area = form && text(form);
  if (!area || area === document.activeElement) return;
  area.focus();
  if (caret) area.setSelectionRange(...caret);
}
