/** A wording before and after, in one: what went is struck, what came is underlined, and both are said. */
import { useMemo } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import styles from './history-section.module.css'
import { wordDiff } from './word-diff.ts'

interface Props {
  readonly page: EditorPage
  readonly from: string
  readonly to: string
  readonly lang: string
}

/** So much of what stayed is shown around a change, in UTF-16 units. */
const around = 60

export function ChangedWords({ page, from, to, lang }: Props) {
  const say = page.editorSay.history
  const parts = useMemo(() => wordDiff(from, to, lang), [from, to, lang])
  return (
    <p className={styles['words']} lang={tagOf(lang)}>
      {parts.map(({ mark, text }, n) => {
        if (mark === 'same') return <span key={n}>{shortened(text, n === 0, n === parts.length - 1)}</span>
        const Mark = mark === 'in' ? 'ins' : 'del'
        return (
          <Mark key={n}>
            {/* With blanks, so that it is no part of a word when it is read out. */}
            <span className="unseen"> {mark === 'in' ? say.added : say.removed} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : around, isLast ? 0 : around]
  if (text.length <= head + tail + 20) return text
  return `${head ? cut(text, 0, head) : ''}…${tail ? cut(text, text.length - tail, text.length) : ''}`
}
/** Never through the middle of a character. */
const cut = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/, '')
