/** The line under a claim's words: on which source it stands, who says it and where, and what else hangs on it. */
import type { Id } from '@parley/model'
import { type CardChip, type CardContent, initialOf } from '@parley/scene'
import { History, StickyNote } from 'lucide-react'
import { useKit, useReading } from './canvas-kit.ts'

export function Attribution({ id, content }: { readonly id: Id; readonly content: CardContent }) {
  const { actions } = useKit()
  const { messages, hasDetails } = useReading()
  const { chips, asserter, locator, fallback, stale, hasNote } = content
  if (!chips.length && !asserter && !locator && !fallback && !stale && !hasNote) return null
  const said = [...chips.map(({ text }) => text), asserter, locator].filter(Boolean).join(', ')
  const parts = (
    <>
      {chips.map((chip) => (
        <SourceChip key={chip.text} chip={chip} />
      ))}
      {asserter && <span className="pc-who">{asserter}</span>}
      {locator && <span className="pc-locator">{locator}</span>}
      {(fallback || stale || hasNote) && (
        <span className="pc-end">
          {fallback}
          {stale && <History size={14} strokeWidth={1.75} aria-label={messages.canvas.stale} />}
          {hasNote && <StickyNote size={14} strokeWidth={1.75} aria-label={messages.map.note} />}
        </span>
      )}
    </>
  )
  if (!hasDetails)
    return (
      <p className="pc-by" lang={content.lang}>
        {parts}
      </p>
    )
  return (
    <button
      type="button"
      className="pc-by"
      lang={content.lang}
      tabIndex={-1}
      aria-label={messages.canvas.openDetails(said)}
      onClick={() => actions.openDetails(id)}
    >
      {parts}
    </button>
  )
}

function SourceChip({ chip }: { readonly chip: CardChip }) {
  if (chip.style !== 'person')
    return (
      <span className={`pc-chip pc-chip-${chip.style}`}>
        <span>{chip.text}</span>
      </span>
    )
  return (
    <span className="pc-chip pc-chip-person">
      <span className={`pc-face pc-p${chip.colour}`} aria-hidden="true">
        {initialOf(chip.text)}
      </span>
      <span>{chip.text}</span>
    </span>
  )
}
