// The konferencier's page is whole without this. With it, the page is fetched again when the day is
// changed by somebody else or time has moved it on, and the minutes that are left count down.
import { speaker } from './live.js';

const place = document.getElementById('lead');
const say = speaker('lead');
const clock = document.getElementById('lead-time');
const ahead = Date.parse(place.dataset.clock) - Date.now();
let seen;

// Hours and minutes as they stand in the clock's own offset, whatever the machine thinks.
function tick() {
  const offset = place.dataset.clock.match(/([+-])(\d\d):(\d\d)$/);
  const minutes = offset ? (offset[1] + 1) * (offset[2] * 60 + Number(offset[3])) : 0;
  const there = new Date(Date.now() + ahead + minutes * 60000).toISOString();
  clock.textContent = there.slice(11, 13) + '.' + there.slice(14, 16);
  for (const left of place.querySelectorAll('[data-until]')) {
    const whole = Math.ceil((Date.parse(left.dataset.until) - Date.now() - ahead) / 60000);
    const hours = Math.floor(whole / 60);
    const words = [hours > 0 ? hours + (hours === 1 ? ' time' : ' timer') : '', whole % 60 > 0 ? (whole % 60) + ' min.' : ''];
    left.textContent = whole > 0 ? words.filter(Boolean).join(' ') + ' tilbage' : '';
  }
}

// Whoever stood on a button stands on the same one afterwards.
async function renew() {
  const answer = await fetch(place.dataset.page, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('lead');
  if (!fresh) return;
  const stood = place.contains(document.activeElement) ? document.activeElement.value : null;
  place.innerHTML = fresh.innerHTML;
  if (stood) place.querySelector(`button[value="${CSS.escape(stood)}"]`)?.focus();
  tick();
  say(place.dataset.changed);
}

// The first event says what the page says already.
const source = new EventSource(place.dataset.live);
source.addEventListener('now', event => {
  if (seen !== undefined && seen !== event.lastEventId) renew();
  seen = event.lastEventId;
});

tick();
setInterval(tick, 5000);
