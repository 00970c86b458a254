/** How one's own hand and other people have hold of a card, as class names and a flag. */
import type { Id } from '@parley/model'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useKit } from './canvas-kit.ts'
import { usePart } from './signal.ts'

export interface CardHold {
  readonly selected: boolean
  readonly classes: string
  readonly flag: ReactNode
}

export function useCardHold(id: Id, writing: boolean): CardHold {
  const { ui, peers, remote, showing } = useKit()
  const selected = usePart(ui.selected, (ids) => ids.has(id))
  const hovered = usePart(ui.hovered, (one) => one === id)
  const dragged = usePart(ui.dragging, (ids) => ids.has(id))
  const end = usePart(ui.connecting, (one) => {
    if (one?.target === id) return one.refusal ? 'pc-refused' : 'pc-candidate'
    return one?.source === id && 'pc-source'
  })
  const restedOn = usePart(
    ui.relating,
    (one) => one?.target === id && (one.refusal ? 'pc-refused' : 'pc-candidate'),
  )
  const others = useSyncExternalStore(peers.subscribe, () => peers.on(id))
  const glow = usePart(remote.glows, (glows) => glows.get(id))
  const folded = usePart(showing.folded, (ids) => ids.has(id))
  const faded = usePart(showing.inFocus, (full) => full !== null && !full.has(id))
  const peer = others.writing[0] ?? others.selected[0]
  const names = others.writing.length ? others.writing : others.selected
  const classes = [
    writing ? 'pc-writing' : selected && 'pc-selected',
    hovered && 'pc-hovered',
    dragged && 'pc-dragged',
    folded && 'pc-folded',
    faded && 'pc-faded',
    end,
    restedOn,
    peer && `pc-peer pc-p${peer.colour}`,
    // Two names for one animation: a second glow begins anew.
    glow && !peer && `pc-glow pc-glow-${glow.nth % 2} pc-p${glow.colour}`,
  ]
  return {
    selected,
    classes: classes.filter(Boolean).join(' '),
    flag: peer && (
      <span className="pc-flag" aria-hidden="true">
        {names.map(({ name }) => name).join(', ')}
      </span>
    ),
  }
}
