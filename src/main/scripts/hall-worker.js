// Keeps the page of a table, of a vote and of notes as they were when the network was there last, so that one who
// loads them again without network sees them. What is typed is kept by the pages themselves.
const kept = 'tingsted-hall';
const longest = 3 * 24 * 3600 * 1000;
const patience = 6000;
const isPage = path => /^\/[a-z0-9-]+(\/en)?\/(vote|notes|table\/[A-Za-z0-9]+(\/\d+)?)$/.test(path)
  || /^\/organiser\/[a-z0-9-]+\/notes$/.test(path);
// Whoever may not see a page any more finds it nowhere.
const isClosed = answer => answer.type === 'opaqueredirect' || [401, 403, 404, 410].includes(answer.status);

// A script names the scripts that it is made of.
async function part(cache, path) {
  if (await cache.match(path)) return;
  const answer = await fetch(path);
  if (!answer.ok) return;
  const script = path.endsWith('.js') ? await answer.clone().text() : '';
  await cache.put(path, answer);
  await Promise.all([...script.matchAll(/from '\.\/([A-Za-z0-9._-]+)'/g)].map(([, file]) => part(cache, `/assets/${file}`)));
}

async function remember(path, answer) {
  const cache = await caches.open(kept);
  const html = await answer.clone().text();
  await cache.put(path, answer);
  await Promise.all([...new Set(html.match(/\/assets\/[A-Za-z0-9._-]+/g) ?? [])].map(one => part(cache, one)));
}

async function keep(path, html) {
  if (html) {
    const headers = { 'content-type': 'text/html;charset=UTF-8', date: new Date().toUTCString() };
    await remember(path, new Response(html, { headers }));
    return;
  }
  const answer = await fetch(path, { credentials: 'same-origin' });
  if (answer.ok && !answer.redirected) await remember(path, answer);
}

// A network that is there and carries nothing is no network.
async function shown(event, path) {
  const known = await (await caches.open(kept)).match(path);
  const asked = fetch(event.request).then(answer => {
    if (isClosed(answer)) event.waitUntil(caches.open(kept).then(cache => cache.delete(path)));
    else if (answer.ok && answer.type === 'basic') event.waitUntil(remember(path, answer.clone()).catch(() => undefined));
    return answer;
  });
  if (!known) return asked;
  const late = new Promise(resolve => { setTimeout(() => resolve(known), patience); });
  return Promise.race([asked, late]).catch(() => known);
}

async function asset(request) {
  return await (await caches.open(kept)).match(request) ?? fetch(request);
}

async function forget() {
  const cache = await caches.open(kept);
  for (const request of await cache.keys()) {
    const date = Date.parse((await cache.match(request))?.headers.get('date') ?? '');
    if (!(Date.now() - date < longest)) await cache.delete(request);
  }
}

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(forget().then(() => self.clients.claim())));
self.addEventListener('message', event => {
  const path = String(event.data?.keep ?? '');
  if (isPage(path)) event.waitUntil(keep(path, event.data.html).catch(() => undefined));
});
self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
  else if (event.request.mode === 'navigate' && isPage(pathname)) event.respondWith(shown(event, pathname));
});
