/** The parts of the canvas that come after the map: menus, the small map, what a drag onto a claim would say. */
import type { Language } from '@parley/i18n'
import type { Id } from '@parley/model'
import { useEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import { fetchHandWords } from './hand-words.ts'
import { later } from './later.tsx'
import { fetchLaterHands } from './later-hands.ts'
import { usePart, useSignal } from './signal.ts'
import { whenIdle } from './when-idle.ts'

const connectPreview = later(async () => (await import('./connect-preview.tsx')).ConnectPreview)
const ghosts = later(async () => (await import('./ghosts.tsx')).Ghosts)
const itemMenu = later(async () => (await import('./item-menu.tsx')).ItemMenu)
const relating = later(async () => (await import('./relating-preview.tsx')).RelatingPreview)
const foldMarks = later(async () => (await import('./fold-marks.tsx')).FoldMarks)
const farView = later(async () => (await import('./far-view.tsx')).FarView)
const originMarks = later(async () => (await import('./origin-marks.tsx')).OriginMarks)
const originList = later(async () => (await import('./origin-marks.tsx')).OriginList)
const farNames = later(async () => (await import('./far-names-layer.ts')).FarNames)
const freshNames = later(async () => (await import('./fresh-names.ts')).FreshNames)
const peerPointers = later(async () => (await import('./peer-pointers.tsx')).PeerPointers)
const stanceChoice = later(async () => (await import('./stance-choice.tsx')).StanceChoice)
const refusalNotice = later(async () => (await import('./notice.tsx')).RefusalNotice)
const viewButtons = later(async () => (await import('./view-buttons.tsx')).ViewButtons)
const lockMark = later(async () => (await import('./lock-mark.tsx')).LockMark)
const minimap = later(async () => (await import('./minimap.tsx')).Minimap)

/** Fetches all of them when the page is idle, so that a press finds its menu at once, also when the network is gone. */
export function useLaterParts(language: Language): void {
  useEffect(() => {
    const fetchAll = () => {
      for (const part of [
        itemMenu,
        minimap,
        relating,
        foldMarks,
        farView,
        connectPreview,
        ghosts,
        stanceChoice,
        refusalNotice,
      ])
        void part.fetch()
      // Offline, or a slow network: then what needs them waits for the next press.
      fetchLaterHands().catch(() => undefined)
      fetchHandWords(language).catch(() => undefined)
    }
    return whenIdle(fetchAll)
  }, [language])
}

export function ItemMenu() {
  const { ui } = useKit()
  const isOpen = usePart(ui.menu, (menu) => menu !== null)
  return isOpen && <itemMenu.Part />
}

/** Beside a claim that is dragged onto another. */
export function RelatingPreview() {
  const { ui } = useKit()
  const rests = usePart(ui.relating, (one) => one !== null)
  return rests && <relating.Part />
}

export const Minimap = minimap.Part

export const ViewButtons = viewButtons.Part

/** On cards whose branch is, or can be, put away. */
export function FoldMarks() {
  const { showing } = useKit()
  return showing.store && <foldMarks.Part />
}

/** Paints large maps from far away; until it is here all of their cards are elements. */
export const FarView = farView.Part

/** Where proposals' names stand from far away. */
export const FarNames = farNames.Part

/** Cards' names for screen readers, when what they speak of is renamed. */
export const FreshNames = freshNames.Part

/** On cards of locked branches. */
export const LockMark = lockMark.Part

/** Other people's pointers. */
export const PeerPointers = peerPointers.Part

/** Beside the hand: why something was not done. */
export function RefusalNotice() {
  const { ui } = useKit()
  const isThere = usePart(ui.notice, (notice) => notice !== null)
  return isThere && <refusalNotice.Part />
}

/** What is asked above the dock while an arrow is being made by clicks. */
export function StanceChoice() {
  const { ui } = useKit()
  const isOn = useSignal(ui.tool) === 'connect'
  const isMaking = usePart(ui.connecting, (one) => one !== null)
  return (isOn || isMaking) && <stanceChoice.Part />
}

/** The arrow in the making. */
export const ConnectPreview = connectPreview.Part

/** What other people have just deleted. */
export const Ghosts = ghosts.Part

/** Where a claim's words come from, when asked for. */
export function OriginMarks({ id }: { readonly id: Id }) {
  const isOn = useSignal(useKit().showing.provenance)
  return isOn && <originMarks.Part id={id} />
}

export function OriginList() {
  const isOn = useSignal(useKit().showing.provenance)
  return isOn && <originList.Part />
}
