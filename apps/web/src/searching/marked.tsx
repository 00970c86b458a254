/** A text with the words that were looked for in marker yellow. A long one begins shortly before the first of them. */
import { stretchesOf } from './folded.ts'
import styles from './marked.module.css'

interface Props {
  readonly text: string
  /** Folded. */
  readonly words: readonly string[]
  readonly lang?: string | undefined
  /** How much is shown, in UTF-16 units, of which a part before the first mark; left out: all. */
  readonly most?: number
}

export function Marked({ text, words, lang, most = Infinity }: Props) {
  const stretches = stretchesOf(text, words)
  const from = beginning(text, stretches[0]?.[0] ?? 0, most)
  const to = Math.min(text.length, from + most)
  const pieces = stretches
    .filter(([start, end]) => end > from && start < to)
    .map(([start, end]) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
  return (
    <span lang={lang}>
      {from > 0 && '…'}
      {pieces.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(pieces[at - 1]?.end ?? from, start)}
          <mark className={styles['mark']}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(pieces.at(-1)?.end ?? from, to)}
      {to < text.length && '…'}
    </span>
  )
}

/** Never within a word, where the script has blanks between them, nor within a character of two units. */
function beginning(text: string, first: number, most: number): number {
  if (text.length <= most || first < most / 2) return 0
  const near = Math.max(0, first - Math.round(most / 4))
  const blank = text.indexOf(' ', near)
  if (blank >= 0 && blank < first) return blank + 1
  return /[\udc00-\udfff]/.test(text.charAt(near)) ? near + 1 : near
}
