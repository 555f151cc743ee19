// The page is whole without this and asks again every half minute. With it, what is on is put in as
// it changes, minutes count down, and those who listen are told in one sentence.
const place = document.getElementById('now');
const clock = document.querySelector('.now-clock span');
const line = document.getElementById('now-line');
const told = document.getElementById('now-told');
const pause = document.getElementById('now-pause');
const spoken = document.getElementById('now-spoken');
const quiet = 5000;
let source;
// The conference's own clock, also where it was set.
const ahead = Date.parse(place.dataset.clock) - Date.now();
let toSay;
let saidAt = 0;

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

// At most one sentence in five seconds.
function say(sentence) {
  toSay = sentence;
  setTimeout(() => {
    if (toSay === undefined) return;
    spoken.textContent = toSay;
    toSay = undefined;
    saidAt = Date.now();
  }, Math.max(0, saidAt + quiet - Date.now()));
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

function follow() {
  source = new EventSource(place.dataset.live);
  source.addEventListener('now', event => show(event.data));
  source.addEventListener('open', () => { told.textContent = told.dataset.liveWords; });
  source.addEventListener('error', () => { told.textContent = place.dataset.gone; });
  told.textContent = told.dataset.liveWords;
  pause.textContent = pause.dataset.pause;
}

pause.addEventListener('click', () => {
  if (source) {
    source.close();
    source = undefined;
    told.textContent = told.dataset.pausedWords;
    pause.textContent = pause.dataset.resume;
  } else {
    follow();
  }
});

tick();
setInterval(tick, 5000);
line.hidden = false;
follow();
