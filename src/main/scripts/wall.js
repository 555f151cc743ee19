// The page is whole without this and asks again every half minute. With it, what is said comes as it
// comes, what is new is seen to be new, and those who listen are told how many there are.
const place = document.getElementById('wall');
const line = document.getElementById('wall-line');
const told = document.getElementById('wall-told');
const pause = document.getElementById('wall-pause');
const spoken = document.getElementById('wall-spoken');
let source;
let toSay;

const notes = () => new Set([...place.querySelectorAll('.wall-note')].map(note => note.dataset.note));

function show(html) {
  const before = notes();
  place.innerHTML = html;
  for (const note of place.querySelectorAll('.wall-note')) if (!before.has(note.dataset.note)) note.classList.add('fresh');
  const many = place.querySelector('.wall-board').dataset.many;
  if (before.size === notes().size) return;
  if (toSay === undefined) setTimeout(() => { spoken.textContent = toSay; toSay = undefined; }, 5000);
  toSay = many + ' ' + place.dataset.new;
}

function follow() {
  source = new EventSource(place.dataset.live);
  source.addEventListener('board', event => show(event.data));
  source.addEventListener('open', () => { told.textContent = told.dataset.liveWords; });
  source.addEventListener('error', () => { told.textContent = told.dataset.gone; });
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

line.hidden = false;
follow();
