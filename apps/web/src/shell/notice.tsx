/**
 * A sentence above the dock, beside the keys and buttons that it answers: what undo would take from others, or that
 * all is saved. It goes by itself unless it asks something.
 */
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import styles from './notice.module.css'
import { useSay } from './speech.tsx'
import { useGivesBack } from './use-gives-back.ts'

export interface Said {
  readonly text: string
  readonly acts?: readonly { readonly label: string; readonly act: () => void }[]
  /** It only offers its acts: it goes by itself all the same. */
  readonly passes?: true
}

const readMs = 6000

interface Props {
  readonly said: Said
  /** Says it to screen readers. */
  readonly say: (sentence: string) => void
  readonly onOver: () => void
}

export function Notice({ said, say: announce, onOver }: Props) {
  const say = useSay()
  const card = useRef<HTMLDivElement>(null)
  useGivesBack(card)
  const asks = (said.acts?.length ?? 0) > 0 && !said.passes
  useEffect(() => announce(said.text), [announce, said])
  useEffect(() => {
    if (asks) return undefined
    const over = setTimeout(onOver, readMs)
    return () => clearTimeout(over)
  }, [asks, onOver])
  return (
    <div ref={card} className={styles['notice']}>
      <p>{said.text}</p>
      {said.acts?.map(({ label, act }) => (
        <button
          key={label}
          type="button"
          className="btn line"
          onClick={() => {
            onOver()
            act()
          }}
        >
          {label}
        </button>
      ))}
      {!asks && (
        <button type="button" className="btn icon quiet" aria-label={say.shell.close} onClick={onOver}>
          <X aria-hidden />
        </button>
      )}
    </div>
  )
}
