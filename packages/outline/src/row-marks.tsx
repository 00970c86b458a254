/** What hangs on a claim besides arguments: tags, comments, an older translation, and words in another language. */
import { tagNamesOf } from '@parley/model'
import type { CardContent } from '@parley/scene'
import { useLent } from './lent.ts'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { commentsOn } from './row-asides.ts'

/** So many tags are named; the rest are a number. */
const namedTags = 3

export function RowMarks({ content, row }: { readonly content: CardContent; readonly row: OutlineRow }) {
  const { store } = useKit()
  const { messages } = useReading()
  const { pageActs } = useLent()
  const tags = tagNamesOf(store.map, row.claim)
  const comments = commentsOn(store.map, row)
  const { fallback, stale } = content
  if (!tags.length && !comments && !fallback && !stale) return null
  const word = pageActs?.nameOf?.('comment')
  const label = word && messages.canvas.count(word, comments)
  return (
    <span className="po-marks">
      {fallback && <span className="po-chip po-chip-outlined">{fallback}</span>}
      {stale && (
        <span className="po-stale" title={messages.canvas.stale}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 12a9 9 0 1 0 3-6.7L3 8m0-5v5h5m4-1v5l4 2" />
          </svg>
          <span className="po-unseen">{messages.canvas.stale}</span>
        </span>
      )}
      {comments > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className="po-comments"
          aria-label={label}
          title={label}
          onClick={() => pageActs?.act('comment', [row.claim])}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7.9 20A9 9 0 1 0 4 16.1L2 22Z" />
          </svg>
          {comments}
        </button>
      )}
      {tags.slice(0, namedTags).map((name) => (
        <span key={name} className="po-tag">
          {name}
        </span>
      ))}
      {tags.length > namedTags && <span className="po-tag">+{tags.length - namedTags}</span>}
    </span>
  )
}
