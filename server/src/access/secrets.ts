/**
 * The secrets of a map's links. The host's is 192 random bits; the edit secret is made from it and the view secret
 * from that one, so that whoever holds a link can hand on the weaker ones and cannot make the stronger. The server
 * keeps their hashes alone. They are random and long, so a plain SHA-256 is enough: there is nothing to guess.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Links, mapPagePath, type Role, roles, secretSteps } from '@parley/protocol'
import type { LinkHashes } from '../store/port.ts'

export const newHostSecret = (): string => randomBytes(24).toString('base64url')

const step = (secret: string, label: string) => createHmac('sha256', secret).update(label).digest('base64url')
const hash = (secret: string) => new Uint8Array(createHash('sha256').update(secret).digest())

/** The secrets that follow from one, its own included. */
export function secretsFrom(
  role: Role,
  secret: string,
): Partial<Record<Role, string>> & { readonly view: string } {
  if (role === 'view') return { view: secret }
  if (role === 'edit') return { edit: secret, view: step(secret, secretSteps.view) }
  return { host: secret, ...secretsFrom('edit', step(secret, secretSteps.edit)) }
}

/** The paths that the holder of `secret` may hand on, such as `/m/a1#…`. */
export function linksFrom(map: string, role: Role, secret: string): Links {
  const { host, edit, view } = secretsFrom(role, secret)
  const to = (one: string) => `${mapPagePath(map)}#${one}`
  return { ...(host && { host: to(host) }), ...(edit && { edit: to(edit) }), view: to(view) }
}

export function hashesOf(hostSecret: string): LinkHashes {
  const { host = '', edit = '', view } = secretsFrom('host', hostSecret)
  return { host: hash(host), edit: hash(edit), view: hash(view) }
}

/** What a secret gives the right to; undefined for a wrong one. Takes as long for a wrong one as for a right one. */
export function roleOf(secret: string, hashes: LinkHashes): Role | undefined {
  const given = hash(secret)
  const equal = roles.map((role) => timingSafeEqual(given, hashes[role]))
  return roles[equal.indexOf(true)]
}
