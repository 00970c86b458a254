/** The keys that stand in buttons' names and in the help, by the person's own key map. How they look is fetched at idle. */
import type { Act } from '@parley/acts'
import { useEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import { createSignal, useSignal } from './signal.ts'

type Looks = typeof import('./key-looks.ts')
const looks = createSignal<Looks | null>(null)

/** Rejects while it cannot be had; asking again tries again. */
export async function fetchKeyHints(): Promise<void> {
  if (!looks.get()) looks.set(await import('./key-looks.ts'))
}

interface KeyHints {
  /** A name with the key that does the same in brackets; the bare name as long as none does. */
  readonly withKey: (name: string, act: Act) => string
  /** One way to ask for each act that has any. */
  readonly keysFor: (acts: readonly Act[]) => readonly string[]
  /** `F2: Edit the words; …` for those that have a key; '' for none. */
  readonly list: (acts: readonly Act[], nameOf: (act: Act) => string | undefined) => string
}

const none: KeyHints = { withKey: (name) => name, keysFor: () => [], list: () => '' }

/** Renders again when the keys change. */
export function useKeyHints(): KeyHints {
  const keyMap = useSignal(useKit().keyMap)
  const how = useSignal(looks)
  useEffect(() => {
    // Offline, or a slow network: the names stand without keys until the next canvas.
    fetchKeyHints().catch(() => undefined)
  }, [])
  if (!how) return none
  return {
    withKey: (name, act) => how.withKey(name, keyMap, act, 'canvas'),
    // Tab adds a reason, and moves on everywhere else: letters are told before it.
    keysFor: (acts) =>
      acts.flatMap((act) => {
        const ways = how.keyWays(keyMap, act, 'canvas')
        return ways.find((way) => way.length === 1) ?? ways[0] ?? []
      }),
    list: (acts, nameOf) => how.keyList(keyMap, acts, 'canvas', nameOf),
  }
}
