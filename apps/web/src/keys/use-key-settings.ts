/** What this person chose for their keys, as it is now. */
import { useMemo, useSyncExternalStore } from 'react'
import { kept } from '../shell/kept.ts'
import { type KeySettings, readSettings } from './key-settings.ts'

export function useKeySettings(): KeySettings {
  const stored = useSyncExternalStore(kept.subscribe, () => kept.read('keys'))
  return useMemo(() => readSettings(stored), [stored])
}
