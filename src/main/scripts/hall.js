// Lets this page be loaded again while the network is away: a worker keeps it as it was last, with what it is made of.
export async function keepThisPage() {
  const { worker, scope } = document.body.querySelector('[data-worker]').dataset;
  try {
    await navigator.serviceWorker?.register(worker, { scope });
    const ready = await navigator.serviceWorker?.ready;
    ready?.active?.postMessage({ keep: location.pathname });
  } catch { /* A browser that keeps nothing needs the network to load the page. */ }
}

// The same where the page has turned since it was loaded.
export async function keepAs(html) {
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.active?.postMessage({ keep: location.pathname, html });
}
