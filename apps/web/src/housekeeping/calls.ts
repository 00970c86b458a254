/** Asks the server about a whole map: a copy, deleting it, restoring it, how things stand with it. */
import { copiesPath, mapPath, type NewCopy, restorePath, roles } from '@parley/protocol'
import * as v from 'valibot'
import { readLink } from '../home/map-link.ts'

/** A map by the key of a link. */
export interface Keyed {
  readonly id: string
  readonly secret: string
}

/** `notHost`: the key may not do that. `noMap`: there is none, or its time to be restored is over. */
export type CallRefusal = 'offline' | 'tooMany' | 'full' | 'notHost' | 'noMap' | 'other'
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: CallRefusal }

const standing = v.object({
  role: v.picklist(roles),
  deleted: v.nullable(v.object({ at: v.number(), until: v.number() })),
})
export type Standing = v.InferOutput<typeof standing>
const made = v.object({ id: v.string(), links: v.object({ host: v.string() }) })

const refusals: ReadonlyMap<number, CallRefusal> = new Map([
  [401, 'notHost'],
  [403, 'notHost'],
  [404, 'noMap'],
  [410, 'noMap'],
  [429, 'tooMany'],
  [507, 'full'],
])

/** Never throws: what can go wrong on the way comes back as a value. */
async function call<Schema extends v.GenericSchema>(
  { secret }: Keyed,
  method: string,
  path: string,
  schema: Schema,
  body?: object,
): Promise<Answered<v.InferOutput<Schema>>> {
  try {
    const answer = await fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      cache: 'no-store',
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) return { ok: false, why: refusals.get(answer.status) ?? 'other' }
    const read = v.safeParse(schema, await answer.json())
    return read.success ? { ok: true, value: read.output } : { ok: false, why: 'other' }
  } catch {
    // No server, or something in between that speaks no JSON.
    return { ok: false, why: 'offline' }
  }
}

export const standingOf = (map: Keyed): Promise<Answered<Standing>> =>
  call(map, 'GET', mapPath(map.id), standing)
export const deleteMap = (map: Keyed): Promise<Answered<Standing>> =>
  call(map, 'DELETE', mapPath(map.id), standing)
export const restoreMap = (map: Keyed): Promise<Answered<Standing>> =>
  call(map, 'POST', restorePath(map.id), standing, {})

/** The new map with its host key. */
export async function copyMap(map: Keyed, copy: NewCopy): Promise<Answered<Keyed>> {
  const answer = await call(map, 'POST', copiesPath(map.id), made, copy)
  if (!answer.ok) return answer
  const link = readLink(answer.value.links.host)
  return link?.id === answer.value.id ? { ok: true, value: link } : { ok: false, why: 'other' }
}
