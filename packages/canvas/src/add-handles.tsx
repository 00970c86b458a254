/**
 * What can be added, in words, where the hand is: below a selected or hovered card, and at the ring of a selected or
 * hovered arrow. Each makes a new claim with its arrow and puts the cursor in it; pulled to a claim it lets that one bear
 * there, pulled onto the paper it makes the new one there.
 */
import type { ArgumentMap, Id, Place, Stance } from '@parley/model'
import type { ArrowLook } from '@parley/scene'
import { Ellipsis } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { anchored, useAnchor } from './overlay.tsx'
import { useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'
import { useHeld } from './use-held.ts'
import { useInView } from './use-in-view.ts'

/** A card under the hand offers its handles a little later, and keeps them while the hand crosses the gap. */
const delays = { appear: 140, leave: 320 } as const

export function AddHandles() {
  const { ui, store } = useKit()
  const selected = useSignal(ui.selected)
  const busy = [
    useSignal(ui.editing) !== null,
    useSignal(ui.connecting) !== null,
    useSignal(ui.dragging).size > 0,
    useSignal(ui.marquee) !== null,
    useSignal(ui.menu) !== null,
    useSignal(ui.tool) !== 'select',
  ].some(Boolean)
  const over = useSignal(ui.hovered)
  const hovered = useLagging(over)
  if (!store.mayWrite || busy) return null
  const [only] = selected.size === 1 ? selected : []
  // One set at a time: those of the selected come back when the hand has left the other, at once where it was pressed.
  const shown = over !== only && offersOn(store.map, hovered) ? hovered : only
  return shown !== undefined && shown !== null && <Handles key={shown} id={shown} />
}

/** As `useInView` has it, in pixels of the screen. */
const shifted = 'translate(var(--dx, 0), var(--dy, 0))'

/** Whether anything can be added there: a note takes no arrows. */
const offersOn = (map: ArgumentMap, id: Id | null): boolean =>
  id !== null && map.isLive(id) && map.claim(id)?.kind !== 'note'

function useLagging(id: Id | null): Id | null {
  const [shown, setShown] = useState<Id | null>(null)
  useEffect(() => {
    if (id === shown) return undefined
    const timer = setTimeout(() => setShown(id), id === null ? delays.leave : delays.appear)
    return () => clearTimeout(timer)
  }, [id, shown])
  return shown
}

function Handles({ id }: { readonly id: Id }) {
  const { store, ui, actions } = useKit()
  const { messages } = useReading()
  const held = useHeld('add', id) ?? undefined
  const box = useAnchor(id)
  const handles = useRef<HTMLDivElement>(null)
  useInView(handles, box)
  const { map } = store
  const claim = map.claim(id)
  const isStep = map.inference(id) !== undefined
  if (!box || !offersOn(map, id)) return null
  const at: Place = [box.x, box.y + box.height]
  const offers: readonly (readonly [ArrowLook, Stance])[] = isStep
    ? [
        ['undercuts', 'rebuts'],
        ['backs', 'supports'],
      ]
    : claim?.kind === 'question'
      ? [['answers', 'answers']]
      : [
          ['supports', 'supports'],
          ['rebuts', 'rebuts'],
          ['asks', 'asks'],
        ]
  return (
    <div
      ref={handles}
      className={isStep ? 'pc-adds pc-adds-step pc-own nopan' : 'pc-adds pc-own nopan'}
      data-of={id}
      style={anchored(at, shifted)}
    >
      {offers.map(([look, stance]) => (
        <button
          key={look}
          type="button"
          tabIndex={-1}
          className={`pc-add pc-${look}`}
          aria-label={messages.canvas.addThat(messages.map[look])}
          aria-disabled={held !== undefined || undefined}
          title={held}
          data-pull={stance}
          onClick={() => actions.addRelated(id, stance)}
        >
          <StanceGlyph look={look} />
          {messages.map[look]}
        </button>
      ))}
      {isStep && (
        <button
          type="button"
          tabIndex={-1}
          className="pc-add"
          aria-disabled={held !== undefined || undefined}
          title={held}
          onClick={() => actions.addCoPremise(id)}
        >
          {messages.canvas.andMore}
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        className="pc-add pc-add-more"
        aria-label={messages.canvas.more}
        onClick={() => {
          actions.select([id])
          ui.menu.set({ id, at })
        }}
      >
        <Ellipsis size={16} strokeWidth={1.75} />
      </button>
    </div>
  )
}
