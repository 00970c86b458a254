/** Asks the server for a new map. */
import { type MadeMap, mapsPath, type NewMap } from '@parley/protocol'
import * as v from 'valibot'
import { readLink } from './map-link.ts'

const schema = v.object({
  id: v.string(),
  links: v.object({ host: v.string(), edit: v.string(), view: v.string() }),
})

export type MakingRefusal = 'offline' | 'tooMany' | 'full' | 'other'
export type Made =
  | { readonly ok: true; readonly id: string; readonly secret: string; readonly links: MadeMap['links'] }
  | { readonly ok: false; readonly why: MakingRefusal }

/** Never throws: what can go wrong on the way comes back as a value. */
export async function makeMap(wanted: NewMap): Promise<Made> {
  let answer: Response
  let body: unknown
  try {
    answer = await fetch(mapsPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    })
    body = await answer.json()
  } catch {
    // No server, or something in between that speaks no JSON.
    return { ok: false, why: 'offline' }
  }
  if (answer.status === 429) return { ok: false, why: 'tooMany' }
  if (answer.status === 507) return { ok: false, why: 'full' }
  const read = v.safeParse(schema, body)
  const host = read.success ? readLink(read.output.links.host) : undefined
  if (!answer.ok || !read.success || host?.id !== read.output.id) return { ok: false, why: 'other' }
  return { ok: true, id: read.output.id, secret: host.secret, links: read.output.links }
}
