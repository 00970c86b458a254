/** What the service worker does with a request, as plain rules that tests can ask. */

/** Put in place of these names when the page is built. */
export interface Build {
  /** Of all that the build made: another build has another. */
  readonly version: string
  /** Paths that an offline page needs, such as `/assets/index-1a2b.js`. */
  readonly shell: readonly string[]
}

export type Answer =
  /** The network's, untouched: calls, sockets, other hosts. */
  | 'pass'
  /** A page: fresh if it comes soon, else the one that was kept with this build. */
  | 'page'
  /** A file whose name says its content: kept once, kept for good. */
  | 'asset'

export function answerFor(request: { url: string; method: string; mode: string }, origin: string): Answer {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return 'pass'
  if (url.pathname.startsWith('/assets/')) return 'asset'
  return request.mode === 'navigate' && page.test(url.pathname) ? 'page' : 'pass'
}

/** The home page, maps, workshops and the way into them. */
const page = /^\/(?:$|[mw]\/|j(?:\/|$))/

/**
 * Whether a page was made by the same build as the list: all of its files must be on it. Between the two fetches a
 * new version may have been put in place, and a page must never be kept with another build's files.
 */
export const isSameBuild = (html: string, { shell }: Build): boolean =>
  [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].every(([, path]) => shell.includes(path ?? ''))

export const cachePrefix = 'parley-shell-'
