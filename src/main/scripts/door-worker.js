// Lets the page of the door open without network: it keeps the page without names, and what the
// page is made of. The names are kept by the page itself.
const kept = 'tingsted-door';
const page = self.location.pathname.replace(/\/worker\.js$/, '');

async function fill() {
  const answer = await fetch(`${page}/kept`, { credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) throw new Error('Not signed in');
  const html = await answer.clone().text();
  const cache = await caches.open(kept);
  await cache.put(`${page}/kept`, answer);
  const parts = [...new Set(html.match(/\/assets\/[A-Za-z0-9._-]+/g) ?? [])];
  await Promise.all(parts.map(async part => {
    const one = await fetch(part);
    if (one.ok) await cache.put(part, one);
  }));
}

async function asset(request) {
  const cache = await caches.open(kept);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function shown(request) {
  try {
    return await fetch(request);
  } catch (away) {
    const known = await (await caches.open(kept)).match(`${page}/kept`);
    if (known) return known;
    throw away;
  }
}

self.addEventListener('install', event => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
  else if (event.request.mode === 'navigate' && pathname === page) event.respondWith(shown(event.request));
});
