/** How many comments on a claim wait for somebody, in the corner of its card; a press opens them, where the page can. */
import type { Id } from '@parley/model'
import { MessageCircle } from 'lucide-react'
import { useKit, useReading } from './canvas-kit.ts'
import { openComments } from './claim-name.ts'
import './card-comments.css'

/** Settled threads do not count. Nothing is shown for none, nor on a preview without a page around it. */
export function CardComments({ id }: { readonly id: Id }) {
  const { store, lent } = useKit()
  const { messages } = useReading()
  const count = openComments(store.map, id)
  const { pageActs } = lent()
  if (!count || !pageActs) return null
  const name = pageActs.nameOf?.('comment')
  const label = name === undefined ? String(count) : messages.canvas.count(name, count)
  return (
    <button
      type="button"
      tabIndex={-1}
      className="pc-comments nodrag"
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation()
        pageActs.act('comment', [id])
      }}
    >
      <MessageCircle size={14} strokeWidth={1.75} aria-hidden="true" />
      {count}
    </button>
  )
}
