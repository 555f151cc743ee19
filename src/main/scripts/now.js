// The page is whole without this and asks again every half minute. With it, what is on is put in as
// it changes, minutes count down, and those who listen are told in one sentence.
import { follow, speaker } from './live.js';

const place = document.getElementById('now');
const clock = document.querySelector('.now-clock span');
const say = speaker('now');
// The conference's own clock, also where it was set.
const ahead = Date.parse(place.dataset.clock) - Date.now();

const course = () => place.querySelector('.now-course');
const now = () => Date.now() + ahead;

// Hours and minutes as they stand in the clock's own offset, whatever the reader's machine thinks.
function tick() {
  const offset = place.dataset.clock.match(/([+-])(\d\d):(\d\d)$/);
  const minutes = offset ? (offset[1] + 1) * (offset[2] * 60 + Number(offset[3])) : 0;
  const there = new Date(now() + minutes * 60000).toISOString();
  const mark = document.documentElement.lang === 'da' ? '.' : ':';
  clock.textContent = there.slice(11, 13) + mark + there.slice(14, 16);
  for (const left of place.querySelectorAll('[data-until]')) {
    const whole = Math.ceil((Date.parse(left.dataset.until) - now()) / 60000);
    const english = document.documentElement.lang === 'en';
    const hours = Math.floor(whole / 60);
    const parts = [hours > 0 ? hours + (english ? (hours === 1 ? ' hour' : ' hours') : hours === 1 ? ' time' : ' timer') : '', whole % 60 > 0 ? (whole % 60) + ' min.' : ''];
    left.textContent = whole > 0 ? parts.filter(Boolean).join(' ') + (english ? ' left' : ' tilbage') : '';
  }
}

// Whoever stood on a link stands on the same one afterwards.
function show(html) {
  const stood = place.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  const before = course().dataset.spoken;
  place.innerHTML = html;
  tick();
  if (stood) place.querySelector(`a[href="${CSS.escape(stood)}"]`)?.focus();
  if (course().dataset.spoken !== before) say(course().dataset.spoken);
}

tick();
setInterval(tick, 5000);
follow('now', 'now', show);
