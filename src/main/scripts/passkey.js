// Signing in works without this, by a link in one's mail. With it, a passkey can be made and used.
// Each form names where the browser is told what to sign; what was signed is sent with the form.
const can = window.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;

async function signed(form) {
  const answer = await fetch(form.dataset.wish, { method: 'POST' });
  if (!answer.ok) throw new Error(answer.status);
  const wish = await answer.json();
  const credential = 'user' in wish
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(wish) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(wish) });
  return JSON.stringify(credential.toJSON());
}

for (const form of can ? document.querySelectorAll('form[data-wish]') : []) {
  form.closest('[hidden]')?.removeAttribute('hidden');
  form.addEventListener('submit', event => {
    event.preventDefault();
    const failed = form.querySelector('.passkey-failed');
    failed.hidden = true;
    signed(form).then(credential => {
      form.elements.credential.value = credential;
      form.submit();
    }).catch(() => { failed.hidden = false; });
  });
}
