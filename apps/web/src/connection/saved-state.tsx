/**
 * Says whether work is safe, in plain words. "Saved" is only for what the server has on disk; a save that takes less
 * than 400 ms is not worth a word. Screen readers hear of going offline and of coming back, not of each save.
 */
import type { Messages } from '@parley/i18n'
import { Check, CloudOff, Eye, TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { ViewOnly } from '../shell/view-only.ts'
import { useSay } from '../shell/speech.tsx'
import styles from './saved-state.module.css'

/** What is the case with one's own work. */
export type Safety = 'connecting' | 'saved' | 'saving' | 'offline' | 'notSaved' | 'mapFull' | 'refused'

const quietMs = 400

interface Props {
  readonly safety: Safety
  /** Whether this browser keeps the map when the page closes. */
  readonly kept: boolean
  readonly viewOnly: ViewOnly
}

export function SavedState({ safety, kept, viewOnly }: Props) {
  const say = useSay()
  const slow = useSlow(safety === 'saving' || safety === 'connecting')
  const words = wordsOf(safety, kept, slow, say)
  const troubled =
    safety === 'offline' || safety === 'notSaved' || safety === 'mapFull' || safety === 'refused'
  if (viewOnly && !troubled)
    return (
      <span className={styles['state']} title={say.shell.viewOnly}>
        <Eye className="small" aria-hidden />
        <span>{viewOnly === 'newer' ? say.shell.newerFile : say.shell.viewOnly}</span>
      </span>
    )
  return (
    <>
      {words && (
        <span
          className={`${styles['state']} ${troubled ? styles['warn'] : ''}`}
          title={words.long}
          data-safety={safety}
        >
          {words.icon}
          <span>{words.short}</span>
        </span>
      )}
      <span role="status" className="unseen">
        {troubled && words?.long}
      </span>
    </>
  )
}

interface SafetyWords {
  readonly short: string
  /** The whole of it, for a tooltip and for Ctrl+S. */
  readonly long: string
  readonly icon: ReactNode
}

function wordsOf(safety: Safety, kept: boolean, slow: boolean, say: Messages): SafetyWords | undefined {
  const { connection } = say
  const off = <CloudOff className="small" aria-hidden />
  const check = <Check className="small" aria-hidden />
  const alert = <TriangleAlert className="small" aria-hidden />
  switch (safety) {
    case 'connecting':
      return slow ? { short: connection.connecting, long: connection.connecting, icon: null } : undefined
    case 'saved':
      return { short: connection.saved, long: connection.savedNow, icon: check }
    case 'saving':
      return slow
        ? { short: connection.saving, long: connection.savingNow, icon: null }
        : { short: connection.saved, long: connection.savedNow, icon: check }
    case 'offline':
      return kept
        ? { short: connection.offline, long: connection.offlineNow, icon: off }
        : { short: connection.offlineHere, long: connection.offlineHereNow, icon: off }
    case 'notSaved': {
      const long = kept ? connection.notSaved : connection.notSavedHere
      return { short: kept ? connection.offline : connection.offlineHere, long, icon: alert }
    }
    case 'mapFull':
      return { short: connection.tooLargeTitle, long: connection.mapFull, icon: alert }
    case 'refused':
      return { short: connection.refusedTitle, long: connection.refusedText, icon: alert }
  }
}

/** What Ctrl+S is answered with. */
export function savedSentence(safety: Safety, kept: boolean, say: Messages): string {
  return safety === 'saving' ? say.connection.savingNow : (wordsOf(safety, kept, true, say)?.long ?? '')
}

/** True once something has lasted longer than people notice. */
function useSlow(lasting: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!lasting) return
    const late = setTimeout(() => setSlow(true), quietMs)
    return () => {
      clearTimeout(late)
      setSlow(false)
    }
  }, [lasting])
  return slow
}
