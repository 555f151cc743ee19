// The page works without this. With it, a click on a placeholder writes it where the cursor is.
const subject = document.getElementById('subject');
const text = document.getElementById('text');
let field = text;
for (const one of [subject, text]) one.addEventListener('focus', () => { field = one; });

function insert(written) {
  field.focus();
  field.setRangeText(written, field.selectionStart, field.selectionEnd, 'end');
}

for (const code of document.querySelectorAll('[data-placeholder]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'placeholder';
  button.textContent = code.textContent;
  button.addEventListener('click', () => insert(code.dataset.placeholder));
  code.replaceWith(button);
}
