/** Under which address a link should be handed on. */

/** Whether only this computer can reach a host of that name. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.') || host === '[::1]'

export interface Addresses {
  /** Origins to choose from, best first; at least one. */
  readonly origins: readonly string[]
  /** Nobody but this computer can open any of them. */
  readonly onlyHere: boolean
}

/**
 * The page's own origin comes first if others can reach it: whoever set up a name for it wants that name. A page
 * opened as localhost offers what the server says of the network instead.
 * @param network origins from the ticket; empty when the server listens on this computer alone
 */
export function addressesOf(own: string, network: readonly string[]): Addresses {
  const here = isLoopback(new URL(own).hostname)
  const others = network.filter((origin) => origin !== own && !isLoopback(new URL(origin).hostname))
  if (!here) return { origins: [own, ...others], onlyHere: false }
  return others.length ? { origins: others, onlyHere: false } : { origins: [own], onlyHere: true }
}
