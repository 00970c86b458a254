/**
 * Lets the page open without a network: keeps the page and its files, one cache for each build. It never touches the
 * API or the socket; maps themselves are kept by sync in IndexedDB.
 *
 * A new version waits until no page of the old one is open: only then the old cache goes. So a page always finds the
 * parts of its own build, and online a page is fresh at once, because pages are asked for before the cache is.
 */
import { answerFor, type Build, cachePrefix, isSameBuild } from './rules.ts'

// The types of a worker and of a page cannot stand in one program; these are the few that are used here.
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface AskEvent extends LifeEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const isLife = (event: Event): event is LifeEvent => 'waitUntil' in event
const isAsk = (event: Event): event is AskEvent => 'respondWith' in event

/** Replaced by the build: see vite.config.ts. */
declare const PARLEY_BUILD: Build

const build = PARLEY_BUILD
const cacheName = cachePrefix + build.version
/** Longer than this a page is not waited for when there is one at hand. */
const patienceMs = 3000

addEventListener('install', (event) => isLife(event) && event.waitUntil(fill()))
addEventListener('activate', (event) => isLife(event) && event.waitUntil(dropOthers()))
addEventListener('fetch', (event) => {
  if (!isAsk(event)) return
  const { request } = event
  const answer = answerFor(request, location.origin)
  if (answer === 'page') event.respondWith(page(request))
  else if (answer === 'asset') event.respondWith(asset(request))
})

async function fill(): Promise<void> {
  const html = await fetch('/', { cache: 'no-store' })
  if (!html.ok || !isSameBuild(await html.clone().text(), build))
    throw new Error('The page is of another build than this service worker; it will try again.')
  const cache = await caches.open(cacheName)
  await cache.addAll([...build.shell])
  await cache.put('/', html)
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function page(request: Request): Promise<Response> {
  const fresh = fetch(request)
  const kept = await (await caches.open(cacheName)).match('/', { ignoreVary: true })
  if (!kept) return fresh
  // A proxy that answers for a server which is away says 5xx: that is offline too.
  const good = fresh.then((answer) => (answer.status < 500 ? answer : kept))
  const late = new Promise<Response>((done) => setTimeout(() => done(kept), patienceMs))
  return Promise.race([good, late]).catch(() => kept)
}

async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const fresh = await fetch(request)
  // Parts that are not on the list, such as the pieces of the Chinese face, are kept as they are met.
  if (fresh.ok && fresh.type === 'basic') await cache.put(request, fresh.clone())
  return fresh
}
