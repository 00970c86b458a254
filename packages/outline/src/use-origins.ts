/** Where words come from is shown when asked for; until it can be, and while it is not, nothing of it is here. */
import type { ShowingStore } from '@parley/acts'
import type { Language, Messages } from '@parley/i18n'
import type { ArgumentMap, Id } from '@parley/model'
import { type ComponentType, useEffect, useState } from 'react'
import { usePart } from './signal.ts'

export interface ShownOrigins {
  /** Of a claim, in words; empty for a note. */
  readonly namesOf: (map: ArgumentMap, claim: Id) => readonly string[]
  readonly Marks: ComponentType<{ readonly claim: Id }>
  /** How many claims come from each. */
  readonly List: ComponentType
}

export function useOrigins(
  showing: ShowingStore,
  language: Language,
  messages: Messages,
): ShownOrigins | null {
  const isOn = usePart(showing, ({ provenance }) => provenance)
  const [shown, setShown] = useState<ShownOrigins | null>(null)
  useEffect(() => {
    if (!isOn) return undefined
    let gone = false
    const fetch = async () => {
      const { shownOrigins } = await import('./origin-marks.tsx')
      const made = await shownOrigins(language, messages)
      if (!gone) setShown(made)
    }
    // Offline, or a slow network: then nothing is marked.
    fetch().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [isOn, language, messages])
  return isOn ? shown : null
}
