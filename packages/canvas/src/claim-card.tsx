/**
 * One claim as a card. It renders again when its own row, its sources, or one's own or another's hold on it changes,
 * and for no other card's sake; where it stands is React Flow's business.
 */
import type { Id } from '@parley/model'
import { type CardContent, cardContentOf, proposalNumbers } from '@parley/scene'
import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { Attribution } from './attribution.tsx'
import { useKit, useReading } from './canvas-kit.ts'
import { cardLabel } from './card-label.ts'
import { CardComments } from './card-comments.tsx'
import { CardWords } from './card-words.tsx'
import { LockMark, OriginMarks } from './later-parts.tsx'
import { rowsOfCard } from './rows-of-card.ts'
import { usePart } from './signal.ts'
import type { ClaimNode } from './to-flow.ts'
import { useCardHold } from './use-card-hold.tsx'
import { useRows } from './use-rows.ts'

/** React Flow gives positions too; a card that only moves is not rendered again. */
export const ClaimNodeCard = memo(
  function ClaimNodeCard({ id }: NodeProps<ClaimNode>) {
    return <ClaimCard id={id} />
  },
  (a, b) => a.id === b.id,
)

function ClaimCard({ id }: { readonly id: Id }) {
  const kit = useKit()
  const { store, ui, lent, showing } = kit
  const { messages, lang } = useReading()
  const key = rowsOfCard(store.map, id).join(' ')
  // Ids hold no spaces.
  const rows = useMemo(() => key.split(' '), [key])
  useRows(store.map, rows)
  const editing = usePart(ui.editing, (one) => (one?.claim === id ? one.field : null))
  const hold = useCardHold(id, editing !== null)
  const marks = usePart(showing.marks, (all) => all?.get(id))
  const locked = usePart(showing.restraint, (one) => (one?.locked.has(id) ? one.lockedName : null))
  const content = useContent(id)
  if (!content) return null
  const kind = content.kind === 'claim' && content.implicit ? 'implicit' : content.kind
  return (
    <article
      className={`pc-card pc-kind-${kind} ${hold.classes}`}
      data-claim={id}
      tabIndex={-1}
      aria-label={cardLabel(kit, id, lang, messages, lent().pageActs?.nameOf?.('comment'))}
      aria-current={hold.selected || undefined}
    >
      {hold.flag}
      {content.kicker && (
        <p className="pc-kicker" lang={content.kickerLang}>
          {content.kicker}
        </p>
      )}
      {content.kind === 'proposal' && <CardWords id={id} field="title" content={content} editing={editing} />}
      <CardWords id={id} field="text" content={content} editing={editing} />
      <Attribution id={id} content={content} />
      <OriginMarks id={id} />
      {marks && (
        <p className="pc-marks" aria-hidden="true">
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </p>
      )}
      <CardComments id={id} />
      {locked !== null && <LockMark name={locked} />}
    </article>
  )
}

/** What the card says. A proposal renders again when its number changes, all others when they are touched. */
function useContent(id: Id): CardContent | null {
  const { store, proposals } = useKit()
  const { messages, lang, wordsLang } = useReading()
  const number = usePart(proposals.ids, (ids) => ids.indexOf(id) + 1)
  const numbers: ReturnType<typeof proposalNumbers> = new Map(number ? [[id, number]] : [])
  return cardContentOf(store.map, id, { lang, messages, messagesLang: wordsLang, numbers })
}
