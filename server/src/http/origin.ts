/**
 * Whether a call to the API comes from Parley's own page, or from no page at all (a script, curl).
 *
 * Other sites: browsers name the calling page in `Origin` with every POST; it must be the host that is called, or
 * the public address. Bodies must be JSON, which a foreign page cannot send without being asked first.
 *
 * DNS rebinding: a foreign page can give its own name our address, and then calls us as itself: `Origin` equals
 * `Host`. With `--public-url` the names are known, so any name but that one, localhost and plain addresses is
 * refused. Without it people may reach this server by a name that we cannot know (`parley.local`, a hosts file), so
 * such a page is let through. What is left for it: to make new maps, within the rate and the cap. It cannot read
 * or change a map that exists, for the secrets lie in links and in the storage of our own origin.
 */
import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'

export interface Caller {
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`. */
  readonly site: string | undefined
}

/**
 * Whether a request is a call to the API: known from where it leads, since an address can be written otherwise than ours
 * write it (`/%61pi/maps`, `http://here/api/maps`) and leads there all the same.
 */
export const isCall = ({ url, routeOptions }: Pick<FastifyRequest, 'url' | 'routeOptions'>): boolean =>
  url.startsWith('/api/') || routeOptions.url?.startsWith('/api/') === true

export function isOwnCaller({ host, origin, site }: Caller, publicUrl: string | undefined): boolean {
  const publicAddress = publicUrl === undefined ? undefined : new URL(publicUrl)
  const called = parsed(`http://${host ?? ''}`)
  if (!host || !called) return false
  if (
    publicAddress &&
    called.host !== publicAddress.host &&
    host !== publicAddress.host &&
    !isPlain(called.hostname)
  )
    return false
  if (site === 'cross-site') return false
  if (origin === undefined) return true
  const from = parsed(origin)
  return (
    !!from &&
    (from.host === host.toLowerCase() || from.host === called.host || from.origin === publicAddress?.origin)
  )
}

const isPlain = (name: string) =>
  name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0

function parsed(text: string): URL | undefined {
  try {
    const url = new URL(text)
    return url.host ? url : undefined
  } catch {
    // `null` (a sandboxed page) and nonsense are no place that we know.
    return undefined
  }
}
