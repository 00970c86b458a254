/** The keys of this person, as they come until something else is kept. What reads it is fetched only then. */
import { type KeyMap, plainKeys } from '@parley/acts'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { kept } from '../shell/kept.ts'

export function useKeyMap(): KeyMap {
  const stored = useSyncExternalStore(kept.subscribe, () => kept.read('keys'))
  const [own, setOwn] = useState(plainKeys)
  useEffect(() => {
    let late = stored === undefined
    if (!late)
      import('./key-settings.ts').then(
        (settings) => late || setOwn(settings.keyMapFrom(settings.readSettings(stored))),
        // Offline: the keys as they come.
        () => undefined,
      )
    return () => {
      late = true
    }
  }, [stored])
  return stored === undefined ? plainKeys : own
}
