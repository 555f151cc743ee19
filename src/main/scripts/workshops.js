// The page is whole without this. With it, wishes are tapped in order and saved at once, counters follow, and the page
// turns to the result in the moment it is told.
const place = document.getElementById('workshops');
const spoken = document.getElementById('workshops-spoken');
// The conference's own clock, also where it was set.
const ahead = Date.parse(place.dataset.clock) - Date.now();
const pause = 400;
const spreadOver = 700;
let turning;
let wanted;
let again = 0;

function ranked(form) {
  return [...form.querySelectorAll('select')].filter(one => one.value).sort((a, b) => a.value - b.value);
}

function show(form) {
  for (const select of form.querySelectorAll('select')) {
    const button = select.parentElement.querySelector('button');
    button.textContent = select.value ? form.dataset.nth.replace('{}', select.value) : form.dataset.choose;
    button.setAttribute('aria-pressed', String(Boolean(select.value)));
    select.closest('li').classList.toggle('mine', Boolean(select.value));
  }
}

async function save(form) {
  const state = form.querySelector('.workshops-state');
  const number = ++form.sending;
  state.textContent = form.dataset.saving;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' });
    if (number !== form.sending) return;
    if (answer.type === 'opaqueredirect') state.textContent = form.dataset.saved;
    else if (answer.status === 409) turn();
    else throw new Error(String(answer.status));
  } catch {
    if (number !== form.sending) return;
    state.textContent = form.dataset.failed;
    form.querySelector('[type=submit]').hidden = false;
  }
}

function press(form, select) {
  const list = ranked(form).filter(one => one !== select);
  if (!select.value) list.push(select);
  for (const one of form.querySelectorAll('select')) one.value = '';
  list.forEach((one, n) => { one.value = String(n + 1); });
  show(form);
  clearTimeout(form.timer);
  form.timer = setTimeout(() => save(form), pause);
}

function tapping(form) {
  form.sending = 0;
  const how = document.createElement('p');
  how.className = 'workshops-how';
  how.textContent = form.dataset.how;
  form.prepend(how);
  for (const select of form.querySelectorAll('select')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'workshops-tap';
    button.id = `tap-${select.id}`;
    button.setAttribute('aria-describedby', select.id.replace('rank-', 'title-'));
    button.addEventListener('click', event => { event.stopPropagation(); press(form, select); });
    select.closest('li').addEventListener('click', () => button.click());
    select.hidden = true;
    select.parentElement.querySelector('label').hidden = true;
    select.after(button);
  }
  form.querySelector('[type=submit]').hidden = true;
  // What was typed and refused is put in order and saved with the next tap.
  ranked(form).forEach((one, n) => { one.value = String(n + 1); });
  show(form);
}

function tick() {
  for (const left of place.querySelectorAll('[data-closes]')) {
    const seconds = Math.round((Date.parse(left.dataset.closes) - Date.now() - ahead) / 1000);
    const clock = seconds < 3600 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    left.textContent = `${place.dataset.left} ${clock}`;
    left.hidden = seconds < 0 || seconds > 24 * 3600;
  }
}

function begin() {
  for (const form of place.querySelectorAll('.workshops-wishes')) tapping(form);
  tick();
}

// All phones turn within a second, and not in the same millisecond. One that finds the page as it was tries again.
function turn() {
  if (turning) return;
  turning = setTimeout(async () => {
    turning = undefined;
    try {
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('workshops');
      if (!answer.ok || !fresh) throw new Error(String(answer.status));
      place.innerHTML = fresh.innerHTML;
      place.dataset.state = fresh.dataset.state;
      begin();
      spoken.textContent = (place.querySelector('.workshops-seat') ?? place.querySelector('.workshops-lead'))?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      // Another copy of the program may hear of it a moment later.
      if (wanted && fresh.dataset.state !== wanted) throw new Error('not yet');
      again = 0;
    } catch {
      if (++again < 8) turn();
    }
  }, Math.random() * spreadOver + again * 1000);
}

function count(free) {
  for (const shown of place.querySelectorAll('[data-free]')) {
    const number = free[shown.dataset.free];
    if (number === undefined || String(number) === shown.textContent) continue;
    const changes = (number === 0) !== (shown.textContent === '0');
    shown.textContent = String(number);
    if (changes) turn();
  }
}

begin();
setInterval(tick, 1000);
// When it is time to go in, the button must come by itself.
setInterval(() => { if (!place.querySelector('.workshops-wishes') && !document.hidden) turn(); }, 30000);
new EventSource(place.dataset.live).addEventListener('workshops', event => {
  const told = JSON.parse(event.data);
  wanted = told.state;
  if (told.state === place.dataset.state) count(told.free);
  else turn();
});
