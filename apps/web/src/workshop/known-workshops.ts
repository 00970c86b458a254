/**
 * The workshops that this browser is a person of: for each the token that makes it that person. A reload or a second
 * tab finds it here and is the same person; whoever forgets it is a new one.
 */
import { isId } from '@parley/protocol'
import { useMemo, useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { kept } from '../shell/kept.ts'

const name = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const schema = v.object({
  map: name,
  person: name,
  token: v.pipe(v.string(), v.regex(/^[\w.~-]{1,200}$/)),
  /** With which this browser came in; empty for an old entry. */
  code: v.fallback(v.string(), ''),
  alias: v.fallback(v.string(), ''),
  title: v.fallback(v.string(), ''),
  /** Milliseconds since 1970. */
  joined: v.fallback(v.number(), 0),
})
type Entry = Readonly<v.InferOutput<typeof schema>>
export interface KnownWorkshop extends Entry {
  readonly id: string
}

const start = 'workshop.'

export function knownWorkshop(id: string): KnownWorkshop | undefined {
  return isId(id) ? read(id, kept.read(start + id)) : undefined
}
function read(id: string, text: string | undefined): KnownWorkshop | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  return parsed.success ? { ...parsed.output, id } : undefined
}

/** The latest joined first. O(workshops kept). */
export function knownWorkshops(): readonly KnownWorkshop[] {
  return kept
    .names(start)
    .flatMap((kind) => knownWorkshop(kind.slice(start.length)) ?? [])
    .toSorted((a, b) => b.joined - a.joined || (a.id < b.id ? -1 : 1))
}

/** Who this browser is where a code leads; a personal code is one's own for good. O(workshops kept). */
export const knownByCode = (code: string): KnownWorkshop | undefined =>
  code === '' ? undefined : knownWorkshops().find((known) => known.code === code)

export function rememberWorkshop({ id, ...entry }: KnownWorkshop): void {
  kept.write(start + id, JSON.stringify(entry))
}
export function forgetWorkshop(id: string): void {
  kept.remove(start + id)
}

/** Also what this browser kept of it: own answers, and what had not reached the workshop. O(names kept). */
export function forgetAllOfWorkshop(id: string): void {
  forgetWorkshop(id)
  for (const what of ['answers', 'cards', 'vote', 'abstain', 'begun', 'wall'])
    for (const entry of kept.names(`${what}.${id}`)) kept.remove(entry)
}

export function useKnownWorkshop(id: string): KnownWorkshop | undefined {
  const text = useSyncExternalStore(kept.subscribe, () => (isId(id) ? kept.read(start + id) : undefined))
  return useMemo(() => read(id, text), [id, text])
}
