// The form works without this. With it, a person is added or taken away without the page jumping,
// and chosen files stay chosen.
const asks = /^(add|remove:|put:)/;

function files() {
  return new Map([...document.querySelectorAll('#sign-up input[type=file]')].map(input => [input.id, input]));
}

// A person's number is part of the names of her fields, so files move only where none was taken out.
function keepFiles(before, act) {
  if (act.startsWith('remove:')) return;
  for (const [id, input] of before) document.getElementById(id)?.replaceWith(input);
}

function focus(act) {
  const people = document.querySelectorAll('#sign-up .attendee');
  const field = act.startsWith('put:') ? document.getElementById(act.split(':')[1]) : people[people.length - 1]?.querySelector('input:not([type=hidden])');
  field?.focus();
  if (act === 'add') field?.closest('.attendee').scrollIntoView({ block: 'start' });
}

async function alter(form, act) {
  const body = new FormData(form);
  for (const name of files().keys()) body.delete(name);
  body.set('act', act);
  const sent = form.enctype === 'multipart/form-data' ? body : new URLSearchParams(body);
  const answer = await fetch(form.action, { method: 'POST', body: sent });
  if (!answer.ok) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const before = files();
  document.getElementById('main-content').replaceChildren(...page.getElementById('main-content').childNodes);
  keepFiles(before, act);
  focus(act);
}

document.addEventListener('submit', event => {
  const button = event.submitter;
  if (event.target.id !== 'sign-up' || !button || !asks.test(button.value)) return;
  event.preventDefault();
  alter(event.target, button.value).catch(() => {
    const act = document.createElement('input');
    Object.assign(act, { type: 'hidden', name: 'act', value: button.value });
    event.target.append(act);
    event.target.submit();
  });
});
