/** Links to maps: `/m/<id>#<secret>`. */
import { isId } from '@parley/protocol'

const page = /^\/m\/([^/]+)\/?$/
const key = /^#([\w.~-]{1,200})$/

export interface MapLink {
  readonly id: string
  readonly secret: string
}

/** The map of a page's path; undefined for any other path. */
export function mapOfPath(path: string): string | undefined {
  const id = page.exec(path)?.[1]
  return isId(id) ? id : undefined
}

/** Reads what somebody pasted: a whole link, or its path with the key; undefined when it is neither. */
export function readLink(text: string): MapLink | undefined {
  const url = urlOf(text.trim())
  const id = url ? mapOfPath(url.pathname) : undefined
  const secret = url ? key.exec(url.hash)?.[1] : undefined
  return id !== undefined && secret !== undefined ? { id, secret } : undefined
}

/**
 * Takes the key out of the address bar, which a projector shows to the room and a browser keeps in its history.
 * Call before anything is drawn. Returns what was there.
 */
export function takeLink(): MapLink | undefined {
  const link = readLink(location.href)
  if (link) history.replaceState(history.state, '', location.pathname + location.search)
  return link
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text, location.origin)
  } catch {
    // Not an address at all; `URL.parse` says so without throwing, but is too young.
    return undefined
  }
}
