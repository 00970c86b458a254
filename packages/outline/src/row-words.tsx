/** A claim's words in its row, as text or as a box to write in; and where else the claim stands. */
import type { CardContent } from '@parley/scene'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import type { Editing } from './outline-ui.ts'
import { PeerCarets } from './peer-carets.tsx'
import { RowBox } from './row-box.tsx'
import { nameOf, relationWord } from './row-name.ts'

interface Props {
  readonly row: OutlineRow
  /** Null: the claim is deleted. */
  readonly content: CardContent | null
  readonly editing: Editing | null
}

/** So many other places are named; the rest are on the canvas. */
const namedPlaces = 3

export function RowWords({ row, content, editing }: Props) {
  const { store, walk } = useKit()
  const reading = useReading()
  const { outline, map } = reading.messages
  if (!content) return <span className="po-gap">{outline.lost}</span>
  const { title, text, empty, kicker, kickerLang } = content
  const isOpen = editing !== null
  return (
    <>
      {kicker && (
        <span className="po-kicker" lang={kickerLang}>
          {kicker}
        </span>
      )}
      {editing?.field === 'title' ? (
        <span className="po-title">
          <RowBox key="title" editing={editing} />
        </span>
      ) : (
        title && (
          <span className="po-title" lang={title.lang}>
            <PeerCarets claim={row.claim} field="title" lang={title.lang} text={title.text} />
          </span>
        )
      )}
      {editing?.field === 'text' ? (
        <span className="po-text">
          <RowBox key="text" editing={editing} />
        </span>
      ) : empty ? (
        !isOpen && <span className="po-text po-void">{map.emptyClaim}</span>
      ) : (
        text && (
          <span className="po-text" lang={text.lang}>
            <PeerCarets claim={row.claim} field="text" lang={text.lang} text={text.text} />
          </span>
        )
      )}
      {!isOpen &&
        row.also.slice(0, namedPlaces).map(({ inference, look, target }) => (
          <span key={inference} className="po-also">
            {' '}
            {store.map.inference(target)
              ? reading.words.outline.also(relationWord(look, reading), nameOf(store.map, target, reading))
              : reading.words.outline.also(reading.words.map[look], nameOf(store.map, target, reading))}
          </span>
        ))}
      {!isOpen && row.place !== 'first' && (
        <span className="po-also">
          {' '}
          {outline[row.place]}{' '}
          <button type="button" tabIndex={-1} className="po-link" onClick={() => walk.focus(row.firstKey)}>
            {outline.toFirst}
          </button>
        </span>
      )}
    </>
  )
}
