/**
 * Keeps the participant's page where there is no network: its shell, scripts, words and fonts, and nothing else. What a
 * server answers (snapshots, doors, commands) never goes through here. `build/shell.ts` fills in the two constants.
 */
const BUILD = "__BUILD__";
const SHELL = ["__SHELL__"];

const PAGE = "/participant.html";
const NAME = `throughline-shell-${BUILD}`;

/** A server that has not answered by then is not there, as far as a reader is concerned. Milliseconds. */
const PATIENCE_MS = 6000;

self.addEventListener("install", (event) => {
  // Pages that are open go on as they are: they hold their scripts, and nobody loads them again under a half-typed note.
  self.skipWaiting();
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) =>
        cache.addAll(SHELL.map((path) => new Request(path, { credentials: "omit", cache: keeping(path) }))),
      ),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && /^\/w\/[^/]+\/?$/.test(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
});

/** Files are named by their content; only the page itself must be asked for anew. */
const keeping = (path) => (path === PAGE ? "reload" : "default");

/** The server's page; without one, or while it is ill, the page that was kept. */
async function page(request) {
  const kept = () => caches.match(PAGE, { cacheName: NAME, ignoreVary: true });
  try {
    const answer = await Promise.race([fetch(request), late()]);
    return answer.status < 500 ? answer : ((await kept()) ?? answer);
  } catch {
    return (await kept()) ?? Response.error();
  }
}

const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE_MS));

async function file(request) {
  return (await caches.match(request, { cacheName: NAME, ignoreVary: true })) ?? fetch(request);
}
