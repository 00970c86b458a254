/** On which source a claim stands, who says it and where; for a proposal also how much bears on it. */
import { type CardContent, initialOf } from '@parley/scene'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { RowMarks } from './row-marks.tsx'
import { countsOn } from './row-name.ts'
import { StanceGlyph } from './stance-glyph.tsx'

interface Props {
  readonly content: CardContent
  readonly row: OutlineRow
  /** What is said of a claim whose branch is locked; null: it is not. */
  readonly locked: string | null
}

export function SaidBy({ content, row, locked }: Props) {
  const { store } = useKit()
  const { words, messages, origins, marks } = useReading()
  const { chips, asserter, locator, lang } = content
  const counts = row.number === null ? [] : Array.from(countsOn(store.map, row.claim))
  const hasBy = chips.length > 0 || asserter !== '' || locator !== ''
  const lock = locked !== null && (
    <span className="po-locked" title={locked} aria-hidden="true">
      <svg viewBox="0 0 24 24">
        <rect width="18" height="11" x="3" y="11" rx="2" />
        <path d="M7 11V7a5 5 0 0 1 10 0v4" />
      </svg>
    </span>
  )
  return (
    <>
      {counts.length > 0 && (
        <span className="po-counts">
          {counts.map(([look, n]) => (
            <span
              key={look}
              className={`po-count po-${look}`}
              title={messages.canvas.count(words.map[look], n)}
            >
              <StanceGlyph look={look} />
              {n}
              <span className="po-unseen">{words.map[look]}</span>
            </span>
          ))}
        </span>
      )}
      {hasBy && (
        <span className="po-by" lang={lang}>
          {chips.map(({ style, text, colour }) => (
            <span key={text} className={`po-chip po-chip-${style}`}>
              {style === 'person' && (
                <span className={`po-face po-p${colour}`} aria-hidden="true">
                  {initialOf(text)}
                </span>
              )}
              <span>{text}</span>
            </span>
          ))}
          {asserter && <span className="po-who">{asserter}</span>}
          {locator && <span className="po-locator">{locator}</span>}
          {lock}
        </span>
      )}
      {origins && (
        <span className="po-origins">
          <origins.Marks claim={row.claim} />
        </span>
      )}
      {marks?.get(row.claim)?.map((mark) => (
        <span key={mark} className="po-lent-mark">
          {mark}
        </span>
      ))}
      {!hasBy && lock}
      <RowMarks content={content} row={row} />
    </>
  )
}
