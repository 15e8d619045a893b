// Keeps what the verification page needs without a network. Answers from the network always come first: a withdrawal must be seen at once.
const kept = "verify-1";
const shell = "/v";
const lists = ["/.well-known/daftar-keys.json", "/.well-known/daftar-withdrawn.json"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll([shell, ...lists])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith("verify-") && name !== kept).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, pathname === shell && search === ""));
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (lists.includes(pathname)) event.respondWith(list(request));
});

// The empty page alone is kept: an answer about a paper is never shown from yesterday.
async function page(request, isShell) {
  const cache = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok && isShell) await cache.put(shell, answer.clone());
    return answer.status >= 500 ? ((await cache.match(shell)) ?? answer) : answer;
  } catch (error) {
    const empty = await cache.match(shell);
    if (empty) return empty;
    throw error;
  }
}

// Names of built files hold their digest: what is kept is never stale.
async function file(request) {
  const cache = await caches.open(kept);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function list(request) {
  const cache = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const known = await cache.match(request);
    if (known) return known;
    throw error;
  }
}
