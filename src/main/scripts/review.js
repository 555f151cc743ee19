// The review page works without this. With it, an item opens where it stands, and the document
// beside it shows the lines it was read from.
const paper = document.querySelector('.paper');

function showInPaper() {
  const line = paper?.querySelector('.paper-current');
  if (line && paper.scrollHeight > paper.clientHeight) {
    paper.scrollTop += line.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3;
  }
}

function take(page, old) {
  const other = page.getElementById(old.id);
  if (other) old.replaceWith(other);
}

function mark(page) {
  for (const line of paper.querySelectorAll('.paper-line')) {
    line.classList.toggle('paper-current', page.getElementById(line.id)?.classList.contains('paper-current') ?? false);
  }
}

async function open(link) {
  const answer = await fetch(link.href);
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const id = link.closest('.row').id;
  for (const row of document.querySelectorAll('.row-opened')) take(page, row);
  take(page, document.getElementById(id));
  mark(page);
  showInPaper();
  history.replaceState(null, '', link.href);
  document.getElementById(id).querySelector('.opened input:not([type=hidden])')?.focus({ preventScroll: true });
}

document.addEventListener('click', event => {
  const link = event.target.closest('a.row-open');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  open(link).catch(() => location.assign(link.href));
});

showInPaper();
