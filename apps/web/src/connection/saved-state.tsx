/**
 * Says whether work is safe, in plain words. "Saved" is only for what the server has on disk; a save that takes less
 * than 400 ms is not worth a word. Screen readers hear of going offline and of coming back, not of each save.
 */
import { Eye } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSay } from '../shell/speech.tsx'
import type { ViewOnly } from '../shell/view-only.ts'
import { isTroubled, type Safety, safetyWords } from './safety-words.tsx'
import styles from './saved-state.module.css'

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
  const troubled = isTroubled(safety)
  if (viewOnly && !troubled)
    return (
      <span className={styles['state']} title={say.shell.viewOnly}>
        <Eye className="small" aria-hidden />
        <span>{viewOnly === 'newer' ? say.shell.newerFile : say.shell.viewOnly}</span>
      </span>
    )
  if (safety === 'connecting' && !slow) return null
  const words = safetyWords(safety === 'saving' && !slow ? 'saved' : safety, kept, say)
  return (
    <>
      <span
        className={`${styles['state']} ${troubled ? styles['warn'] : ''}`}
        title={words.long}
        data-safety={safety}
      >
        {words.icon}
        <span>{words.short}</span>
      </span>
      <span role="alert" className="unseen">
        {troubled && words.long}
      </span>
    </>
  )
}

/** True once something has lasted longer than people notice. */
function useSlow(lasting: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!lasting) return undefined
    const late = setTimeout(() => setSlow(true), quietMs)
    return () => {
      clearTimeout(late)
      setSlow(false)
    }
  }, [lasting])
  return slow
}
