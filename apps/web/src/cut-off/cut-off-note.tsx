/** How much of a text found no room, with the rest of it to be copied. */
import type { EditorMessages } from '@parley/i18n'
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../shell/speech.tsx'
import { type Copied, copyText } from '../share/copy-text.ts'
import styles from './cut-off-note.module.css'

interface Props {
  readonly say: EditorMessages['panel']
  readonly closeLabel: string
  readonly rest: string
  readonly limit: number
  readonly announce: (sentence: string) => void
  readonly onClose: () => void
}

export function CutOffNote({ say, closeLabel, rest, limit, announce, onClose }: Props) {
  const kept = useRef<HTMLTextAreaElement>(null)
  const { share } = useSay()
  const [came, setCame] = useState<Copied>()
  const sentence = say.cutOff(limit, rest.length)
  useEffect(() => announce(sentence), [announce, sentence])
  const copy = async () => {
    const how = await copyText(rest, kept.current)
    setCame(how)
    announce(how === 'copied' ? say.restCopied : share.copyByHand)
  }
  return (
    <div className={styles['note']}>
      <p className="refusal">{sentence}</p>
      <textarea ref={kept} className="field" readOnly rows={2} aria-label={say.theRest} value={rest} />
      {came === 'selected' && <p className="hint">{share.copyByHand}</p>}
      <div className={styles['acts']}>
        <button type="button" className="btn line" onClick={() => void copy()}>
          {came === 'copied' ? say.restCopied : say.copyRest}
        </button>
        <button
          type="button"
          className="btn icon quiet"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <X aria-hidden />
        </button>
      </div>
    </div>
  )
}
