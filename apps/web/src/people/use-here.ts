/** Who is on the map now, each person once however many tabs they have open. */
import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Here } from './here-now.tsx'
import { useMe } from './me.ts'

/** The part of presence that this reads: others, not oneself. */
export interface PeerList {
  peers(): readonly { readonly person: string; readonly name: string; readonly colour: number }[]
  subscribe(changed: () => void): () => void
}

/**
 * Oneself last; `called`: as they are called here, when that is not for them to say. While `away`, those who were here when the connection went stay, so that people do not seem to have
 * left when it was we who did.
 */
export function useHere(presence: PeerList, away: boolean, called?: string): readonly Here[] {
  const mine = useMe()
  const subscribe = useCallback((changed: () => void) => presence.subscribe(changed), [presence])
  const now = useSyncExternalStore(subscribe, () => presence.peers())
  const [last, setLast] = useState(now)
  if (!away && last !== now) setLast(now)
  const peers = away && now.length === 0 ? last : now
  const others = new Map<string, Here>()
  for (const { person, name, colour } of peers)
    if (person !== mine.id && !others.has(person)) others.set(person, { person, name, colour, me: false })
  return [...others.values(), { person: mine.id, name: called ?? mine.name, colour: mine.colour, me: true }]
}
