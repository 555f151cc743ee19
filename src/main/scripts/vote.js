// The page is whole without this. With it, a press is sent without leaving the page; what cannot be sent is
// kept on the phone and sent when the network is back; and the page follows the round and the tables.
import { follow, speaker } from './live.js';
import { keepAs, keepThisPage } from './hall.js';

const place = document.getElementById('vote');
const say = speaker('vote');
const here = location.pathname;
const name = 'tingsted-vote ' + here;
// All phones turn within some seconds, and not in the same one.
const spreadOver = 2500;
let memory = [];
let sending = false;
let turning;

// Of each point the last that was pressed: a vote that is given again is the same vote.
function waiting() {
  try { return JSON.parse(localStorage.getItem(name) ?? '[]'); } catch { return memory; }
}
function keep(votes) {
  memory = votes;
  try { localStorage.setItem(name, JSON.stringify(votes)); } catch { /* kept in memory */ }
  mark();
}

// What waits is said, and is not asked again.
function mark() {
  const queue = document.getElementById('vote-queue');
  const votes = waiting();
  queue.hidden = votes.length === 0;
  queue.replaceChildren(...votes.map(vote => {
    const line = document.createElement('li');
    line.textContent = `${queue.dataset.waiting} ${vote.said} – ${vote.words}`;
    return line;
  }));
  const next = place.querySelector('section.vote-next');
  if (next) next.hidden = votes.some(vote => vote.card === next.querySelector('[name=card]').value);
}

function fresh(html) {
  const page = new DOMParser().parseFromString(html, 'text/html').getElementById('vote');
  if (!page) return false;
  const at = document.activeElement;
  const stood = place.contains(at) ? at.value : undefined;
  const about = place.querySelector('.vote-about')?.open;
  place.innerHTML = page.innerHTML;
  place.dataset.state = page.dataset.state;
  place.dataset.cards = page.dataset.cards;
  if (about !== undefined && place.querySelector('.vote-about')) place.querySelector('.vote-about').open = about;
  mark();
  keepAs(html);
  if (stood) [...place.querySelectorAll('button')].find(one => one.value === stood && !one.closest('[hidden]'))?.focus();
  return true;
}

// The page as it is after it; nothing where the program could not be reached.
async function ask(body) {
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), 15000);
  try {
    const answer = await fetch(here, body ? { method: 'POST', body, signal: stop.signal } : { cache: 'no-store', signal: stop.signal });
    return answer.status >= 500 || answer.status === 429 ? undefined : await answer.text();
  } catch {
    return undefined;
  } finally {
    clearTimeout(patience);
  }
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    for (let vote = waiting()[0]; vote; vote = waiting()[0]) {
      const page = await ask(new URLSearchParams({ act: vote.act, card: vote.card }));
      if (page === undefined) break;
      keep(waiting().filter(one => one.card !== vote.card));
      fresh(page);
    }
  } finally {
    sending = false;
  }
}

function turn() {
  if (turning) return;
  turning = setTimeout(async () => {
    turning = undefined;
    const page = await ask();
    if (page !== undefined) fresh(page);
  }, Math.random() * spreadOver);
}

place.addEventListener('submit', async event => {
  event.preventDefault();
  const button = event.submitter;
  const body = new URLSearchParams(new FormData(event.target, button));
  const lost = document.getElementById('vote-lost');
  lost.hidden = true;
  if (body.has('card')) {
    keep([...waiting().filter(one => one.card !== body.get('card')), { card: body.get('card'), act: body.get('act'), said: button.textContent, words: place.querySelector('#next').textContent }]);
    await send();
    return;
  }
  const page = await ask(body);
  if (page === undefined) {
    lost.hidden = false;
    lost.scrollIntoView({ block: 'nearest' });
    say(lost.textContent);
  } else {
    fresh(page);
  }
});

follow('vote', 'vote', data => {
  const told = JSON.parse(data);
  send();
  const isMore = String(told.cards) !== place.dataset.cards && !place.querySelector('section.vote-next:not([hidden])');
  if (told.state !== place.dataset.state || isMore) turn();
  if (told.state !== place.dataset.state) say(told.said);
});
addEventListener('online', () => { send(); turn(); });
setInterval(send, 5000);
mark();
send();
keepThisPage();
