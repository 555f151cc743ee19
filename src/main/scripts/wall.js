// The page is whole without this and asks again every half minute. With it, what is said comes as it
// comes, what is new is seen to be new, and those who listen are told how many there are.
import { follow, speaker } from './live.js';

const place = document.getElementById('wall');
const say = speaker('wall');

const notes = () => new Set([...place.querySelectorAll('.wall-note')].map(note => note.dataset.note));

function show(html) {
  const before = notes();
  place.innerHTML = html;
  for (const note of place.querySelectorAll('.wall-note')) if (!before.has(note.dataset.note)) note.classList.add('fresh');
  if (before.size !== notes().size) say(place.querySelector('.wall-board').dataset.many + ' ' + place.dataset.new);
}

follow('wall', 'board', show);
