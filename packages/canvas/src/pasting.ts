/**
 * What a paste makes of the clipboard. New cards lie at free places as one block, so that nothing that is there moves
 * or is covered; what was read otherwise than it stands is told, and what is too long can be cut.
 */
import {
  type ClaimKind,
  copyOf,
  duplicate,
  type Id,
  type OutlineProblem,
  paste,
  pasteOutline,
  type Performed,
  type Place,
  type PasteOutline,
  readClip,
  readOutline,
} from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { blockAt, placesOfOutline } from './paste-places.ts'
import { withHandWords } from './hand-words.ts'

/** How far from the originals a duplicate lies at least, in map units. */
const aside: Place = [44, 44]

export interface PastedText {
  readonly text: string
  readonly at: Place
  /** Of the claims that stand first. */
  readonly kind?: ClaimKind
  /** They bear on what is chosen, if one thing is. */
  readonly under?: boolean
}

/** Adds a part of a map; false when it is none, so that its text can be read instead. */
export function pasteClip(kit: CanvasKit, json: string, wanted: Place): boolean {
  const clip = parsed(json)
  const from = readClip(clip)
  if (!from) return false
  const boxes = Array.from(from.claims()).flatMap(({ id, pos }) =>
    pos ? [{ x: pos[0], y: pos[1], ...kit.board.sizeIn(from, id) }] : [],
  )
  const at = blockAt(kit, boxes, wanted)
  choose(kit, kit.actions.attempt(paste, { clip, at }, wanted))
  return true
}

/** A second one of each chosen claim. */
export function duplicateInto(kit: CanvasKit): void {
  const { actions, board, store } = kit
  const ids = actions.chosenClaims()
  const boxes = ids.flatMap((id) => board.box(id) ?? [])
  const [first] = boxes
  if (!first || !copyOf(store.map, ids)) return
  const corner: Place = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const [x, y] = blockAt(kit, boxes, [corner[0] + aside[0], corner[1] + aside[1]])
  choose(kit, actions.attempt(duplicate, { ids, offset: [x - corner[0], y - corner[1]] }))
}

/** Adds the claims of a text. */
export function pasteText(kit: CanvasKit, pasted: PastedText, cut = false): void {
  const { store, actions, ui } = kit
  const { lang } = kit.reading()
  const { text, at, kind } = pasted
  const under = pasted.under ? underOf(kit) : undefined
  const args: PasteOutline = {
    text,
    lang,
    at,
    ...(kind && { kind }),
    ...(under !== undefined && { under }),
    ...(cut && { cut }),
  }
  const refusal = pasteOutline.may(store.map, args)
  if (refusal?.why === 'too-many-lines' || refusal?.why === 'too-long') {
    withHandWords(kit, (words) =>
      ui.notice.set({
        says: refusal,
        at,
        asks: true,
        offers: [
          { label: words.pasteFirstPart, run: () => pasteText(kit, pasted, true) },
          { label: words.leaveIt, run: () => undefined },
        ],
      }),
    )
    return
  }
  const places = refusal ? undefined : placesOfOutline(kit, args)
  const performed = actions.attempt(pasteOutline, { ...args, ...(places && { places }) }, at)
  choose(kit, performed)
  if (!performed.ok) return
  const { problems } = readOutline(text, kind ? { kind } : {})
  const claims = performed.made.filter((id) => store.map.claim(id)).length
  withHandWords(kit, (words) => {
    ui.said.set(words.pasted(claims))
    if (problems.length) ui.notice.set({ says: words.pastedOtherwise(linesOf(problems)), at })
  })
}

/** The one chosen claim or step that takes arrows. */
function underOf({ actions, store }: CanvasKit): Id | undefined {
  const [only, ...others] = actions.chosen()
  if (only === undefined || others.length || store.map.claim(only)?.kind === 'note') return undefined
  return only
}

/** The lines by number, a few of them. */
const linesOf = (problems: readonly OutlineProblem[]): string => {
  const lines = [...new Set(problems.map(({ line }) => line))]
  return `${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ' …' : ''}`
}

function choose({ actions, store, board, view }: CanvasKit, performed: Performed): void {
  if (!performed.ok) return
  board.flush()
  const claims = performed.made.filter((id) => store.map.claim(id))
  actions.select(claims)
  const [first] = claims
  if (first === undefined) return
  actions.focus(first)
  const box = board.box(first)
  if (box) view.reveal(box)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Another program wrote under our type: then it is no clip.
    return null
  }
}
