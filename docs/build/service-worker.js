// Keeps the site available offline. The build writes VERSION and FILES.
const cacheName = `site-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(FILES.map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** The stored response. Pages are stored without `.html`, and the query does not select a page. */
async function fromCache(request) {
  const cache = await caches.open(cacheName);
  const url = new URL(request.url);
  const path = url.pathname.replace(/(?:index)?\.html$/, '');
  return (await cache.match(path)) ?? (await cache.match(path.replace(/\/$/, ''))) ?? (await cache.match(`${path}/`));
}

async function answer(request) {
  const hashed = new URL(request.url).pathname.startsWith('/assets/');
  // A file with a hash in its name never changes. Everything else comes from the network if possible.
  if (hashed) return (await fromCache(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const stored = await fromCache(request);
    if (stored) return stored;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request));
});
