/** The addresses under which a server can be reached, for the line on the terminal and for QR codes. */
import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'

export interface Listening {
  readonly host: string
  readonly port: number
  readonly publicUrl?: string | undefined
}

const everywhere = new Set(['0.0.0.0', '::', '[::]'])
const loopback = /^(localhost|127\.|::1$|\[::1\]$)/
const origin = (host: string, port: number) =>
  new URL(`http://${isIPv6(host) ? `[${host}]` : host}:${port}`).origin

/** Where the person who started it opens it: with a slash at its end. */
export function ownAddress({ host, port, publicUrl }: Listening): string {
  return new URL(publicUrl ?? origin(everywhere.has(host) ? '127.0.0.1' : host, port)).href
}

/** Origins for other devices; none when it listens on this machine only. */
export function reachableOrigins({ host, port, publicUrl }: Listening): string[] {
  if (publicUrl) return [new URL(publicUrl).origin]
  if (loopback.test(host)) return []
  return everywhere.has(host) ? addresses().map((address) => origin(address, port)) : [origin(host, port)]
}

const addresses = () =>
  Object.values(networkInterfaces()).flatMap((list = []) =>
    list.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  )
