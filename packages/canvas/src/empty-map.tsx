/**
 * A map without claims invites the first proposal: one dashed card in the middle with the cursor in it. Nothing is in
 * the map before Enter; a pasted list becomes claims at once.
 */
import { addClaim, type ArgumentMap, setWords } from '@parley/model'
import { useSyncExternalStore } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { pasteFirst } from './clipboard.ts'
import { useSignal } from './signal.ts'
import type { View } from './view.ts'

const proposalWidth = 404
/** Left free beside it in a narrow window, in px. */
const side = 16

export function EmptyMap() {
  const { board, store, ui } = useKit()
  const count = useSyncExternalStore(board.subscribe, () => board.boxes().size)
  const editing = useSignal(ui.editing)
  // Before the first cards are laid out there are no boxes yet: an invitation would take the keyboard for a moment.
  if (count > 0 || editing || !store.mayWrite || hasClaims(store.map)) return null
  return <Invitation />
}

function hasClaims(map: ArgumentMap): boolean {
  for (const { id } of map.claims()) if (map.isLive(id)) return true
  return false
}

function Invitation() {
  const kit = useKit()
  const { actions, view, store, hand, board } = kit
  const { messages, lang } = useReading()

  const middle = (): readonly [number, number] => {
    const rect = view.element?.getBoundingClientRect()
    const [x, y] = rect ? view.toMap(rect.left + rect.width / 2, rect.top + rect.height * 0.38) : [0, 0]
    return [x - proposalWidth / 2, y - 60]
  }
  const place = (words: string) => {
    const pos = middle()
    stepBack(view, pos[0] + proposalWidth / 2)
    const performed = actions.attempt(addClaim, { kind: 'proposal', lang, pos })
    const claim = performed.ok ? performed.made[0] : undefined
    if (claim === undefined) return
    hand.mine(() => store.perform(setWords, { place: { field: 'title', row: claim, lang }, text: words }))
    board.flush()
    actions.select([claim])
    actions.focus(claim)
  }
  return (
    <div className="pc-empty">
      <div className="pc-card pc-kind-proposal pc-invitation">
        <p className="pc-kicker">{messages.map.proposal}</p>
        <textarea
          className="pc-title pc-own"
          rows={1}
          lang={lang}
          // The first thing to do on an empty map is to say what it is about.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-label={messages.canvas.shortName}
          placeholder={messages.canvas.emptyInvite}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key !== 'Enter' || event.shiftKey) return
            if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
            event.preventDefault()
            const words = event.currentTarget.value.trim()
            if (words) place(words)
          }}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            event.stopPropagation()
            if (!/\S\s*\n\s*\S/.test(text) || event.currentTarget.value) return
            event.preventDefault()
            void pasteFirst(kit, text, middle())
          }}
        />
      </div>
      <p className="pc-quiet">{messages.canvas.emptyHint}</p>
    </div>
  )
}

/** Where the window is narrower than a proposal the first one is seen whole from farther away; its middle stays. */
function stepBack(view: View, middle: number): void {
  const rect = view.element?.getBoundingClientRect()
  const { x, y, zoom } = view.get()
  if (!rect || proposalWidth * zoom <= rect.width - 2 * side) return
  const next = (rect.width - 2 * side) / proposalWidth
  const height = rect.height * 0.38
  view.set({ x: x + middle * (zoom - next), y: height - ((height - y) * next) / zoom, zoom: next })
}
