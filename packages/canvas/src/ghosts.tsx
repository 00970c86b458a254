/** Cards that somebody else has just deleted: they stay for a moment where they were, with the way to restore them. */
import { initialOf } from '@parley/scene'
import { useKit, useReading } from './canvas-kit.ts'
import type { Ghost } from './remote-changes.ts'
import { useSignal } from './signal.ts'
import { wordsIn } from './words-in.ts'

export function Ghosts() {
  const { remote } = useKit()
  return useSignal(remote.ghosts).map((ghost) => <GhostCard key={ghost.id} ghost={ghost} />)
}

function GhostCard({ ghost: { id, box, by } }: { readonly ghost: Ghost }) {
  const { store, actions } = useKit()
  const { messages, lang } = useReading()
  const person = by === null ? undefined : store.map.person(by)
  const title = wordsIn(store.map, 'title', id, lang)
  const words = wordsIn(store.map, 'text', id, lang)
  return (
    <div
      className="pc-ghost pc-own nopan"
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, minHeight: box.height }}
    >
      <p className="pc-text" lang={words.lang}>
        <s>{title.text || words.text || messages.map.emptyClaim}</s>
      </p>
      <p className="pc-by">
        {person && (
          <span className={`pc-face pc-p${person.colour}`} aria-hidden="true">
            {initialOf(person.name)}
          </span>
        )}
        <span className="pc-who">
          {person ? messages.canvas.deletedBy(person.name) : messages.canvas.deletedElsewhere}
        </span>
        {store.mayWrite && (
          <button type="button" className="pc-restore" onClick={() => actions.restore(id)}>
            {messages.canvas.restore}
          </button>
        )}
      </p>
    </div>
  )
}
