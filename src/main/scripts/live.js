// What pages that follow something share: the line to the program, which comes back by itself and can
// be paused, and the voice for those who listen. `name` is what the ids of the page's elements begin
// with: -line, -told, -pause and -spoken.
const quiet = 5000;

// At most one sentence in five seconds, the latest; the time until it is said is short where it can be.
export function speaker(name) {
  const spoken = document.getElementById(`${name}-spoken`);
  let toSay;
  let saidAt = 0;
  return sentence => {
    if (toSay === undefined) setTimeout(() => { spoken.textContent = toSay; toSay = undefined; saidAt = Date.now(); }, Math.max(0, saidAt + quiet - Date.now()));
    toSay = sentence;
  };
}

// Hands each event of that kind to `show`, from now on, whenever the reader has not paused it.
export function follow(name, kind, show) {
  const told = document.getElementById(`${name}-told`);
  const pause = document.getElementById(`${name}-pause`);
  let source;

  function open() {
    source = new EventSource(document.getElementById(name).dataset.live);
    source.addEventListener(kind, event => show(event.data));
    source.addEventListener('open', () => { told.textContent = told.dataset.liveWords; });
    source.addEventListener('error', () => { told.textContent = told.dataset.gone; });
    told.textContent = told.dataset.liveWords;
    pause.textContent = pause.dataset.pause;
  }

  pause.addEventListener('click', () => {
    if (!source) {
      open();
      return;
    }
    source.close();
    source = undefined;
    told.textContent = told.dataset.pausedWords;
    pause.textContent = pause.dataset.resume;
  });
  document.getElementById(`${name}-line`).hidden = false;
  open();
}
