// The pages are whole without this. With it, what is asked comes by itself; what this phone supports
// stays marked.
const live = document.getElementById('live');

const mine = new Set([...live.querySelectorAll('.ask-mine')].map(one => one.closest('[data-question]').dataset.question));
function show(html) {
  const at = document.activeElement;
  const stood = live.contains(at) ? at.value : undefined;
  live.innerHTML = html;
  for (const id of mine) {
    const button = live.querySelector(`[data-question="${id}"] button`);
    if (!button) continue;
    const mark = document.createElement('span');
    mark.className = 'ask-mine';
    mark.textContent = live.dataset.mine;
    button.replaceWith(mark);
  }
  if (stood) live.querySelector(`[value="${CSS.escape(stood)}"]`)?.focus();
}

async function again() {
  const answer = await fetch(location.pathname);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('live');
  if (fresh) show(fresh.innerHTML);
}

if (live.dataset.reload) {
  new EventSource(live.dataset.reload).addEventListener('asked', again);
} else {
  new EventSource(live.dataset.live).addEventListener('asked', event => {
    const before = live.firstElementChild?.dataset.open;
    show(event.data);
    if (before !== live.firstElementChild?.dataset.open && !document.getElementById('text')?.value) location.replace(location.pathname);
  });
}
