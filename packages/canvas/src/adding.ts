/**
 * New claims, each with the cursor in it: free, bearing on something, beside another, between two. What is left without
 * words is taken back.
 */
import {
  addClaim,
  addCoPremise,
  addRelated,
  type ClaimKind,
  deleteRows,
  type Id,
  insertAbove,
  type Performed,
  type Place,
  type Stance,
} from '@parley/model'
import type { Actions } from './actions.ts'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import type { Reading } from './canvas-kit.ts'
import type { CanvasStore } from './canvas-store.ts'
import type { CanvasUi, Editing } from './canvas-ui.ts'
import { nearPlaces } from './near-places.ts'
import type { OwnHand } from './own-hand.ts'
import type { Picking } from './picking.ts'
import type { View } from './view.ts'
import { neighbourAfterDelete } from './walk.ts'
import { hasWords } from './words-in.ts'

export interface Adding {
  /** A free claim with its middle at the place. The first on an empty map is a proposal. */
  readonly addAt: (middle: Place, kind?: ClaimKind) => void
  /** A claim that bears on the target, near it or with its middle at a place. What bears on a question answers or asks. */
  readonly addRelated: (target: Id, stance: Stance, middle?: Place) => void
  /** A claim after or before a claim, bearing on the same target in the same way. */
  readonly addSibling: (claim: Id, before?: boolean) => void
  /** A claim as one more premise of the step. */
  readonly addCoPremise: (inference: Id) => void
  /**
   * A claim between a claim and what its step bears on. A `middle` asks for one that the claim bears on besides, there,
   * in this way.
   */
  readonly insertAbove: (claim: Id, inference?: Id, besides?: { stance: Stance; middle: Place }) => void
  readonly edit: (claim: Id, field?: Editing['field']) => void
  /** Closes the text box; a fresh claim without words is taken back. Idempotent. */
  readonly leave: () => void
}

export interface AddingNeeds {
  readonly store: CanvasStore
  readonly ui: CanvasUi
  readonly board: Board
  readonly arrows: ArrowStore
  readonly view: View
  readonly hand: OwnHand
  readonly reading: () => Reading
  readonly picking: Picking
  readonly attempt: Actions['attempt']
}

/** Remembered as what Tab adds next; a question or an answer is no reason. */
const isReason = (stance: Stance): stance is 'supports' | 'rebuts' =>
  stance === 'supports' || stance === 'rebuts'

export function createAdding({
  store,
  ui,
  board,
  arrows,
  view,
  hand,
  reading,
  picking,
  attempt,
}: AddingNeeds): Adding {
  const { map } = store
  const near = nearPlaces(map, board, arrows)
  const { focus, select } = picking

  const leave = () => {
    const editing = ui.editing.get()
    if (!editing) return
    ui.editing.set(null)
    if (!editing.fresh || !map.isLive(editing.claim) || hasWords(map, editing.claim)) return
    const next = neighbourAfterDelete(map, editing.claim)
    hand.mine(() => store.perform(deleteRows, { ids: [editing.claim] }))
    board.flush()
    if (ui.focused.get() === editing.claim) focus(next)
  }

  const open = (editing: Editing) => {
    board.flush()
    leave()
    select([editing.claim])
    ui.focused.set(editing.claim)
    ui.editing.set(editing)
    const box = board.box(editing.claim)
    if (box) view.reveal(box)
  }

  const begin = (performed: Performed, kind: ClaimKind = 'claim') => {
    const claim = performed.ok ? performed.made[0] : undefined
    if (claim !== undefined) open({ claim, field: kind === 'proposal' ? 'title' : 'text', fresh: true })
  }

  const isQuestion = (id: Id) => map.claim(map.resolve(id))?.kind === 'question'
  const hasProposals = () => {
    for (const { id, kind } of map.claims()) if (kind === 'proposal' && map.isLive(id)) return true
    return false
  }

  return {
    leave,
    edit(claim, field) {
      if (!store.mayWrite) return
      const isProposal = map.claim(claim)?.kind === 'proposal'
      open({ claim, field: field ?? (isProposal ? 'title' : 'text'), fresh: false })
    },
    addAt(middle, kind = hasProposals() ? 'claim' : 'proposal') {
      const pos = near.around(middle, kind)
      begin(attempt(addClaim, { kind, lang: reading().lang, pos }, middle), kind)
    },
    addRelated(target, wanted, middle) {
      const stance = isQuestion(target) && wanted !== 'asks' ? 'answers' : wanted
      if (isReason(stance) && !map.inference(target)) ui.relation.set(stance)
      const kind: ClaimKind = stance === 'asks' ? 'question' : 'claim'
      const pos = middle ? near.around(middle, kind) : near.on(target, kind)
      begin(attempt(addRelated, { target, stance, kind, lang: reading().lang, pos }, middle))
    },
    addSibling(claim, before = false) {
      const inference = map.inferencesFrom(claim)[0]
      const row = inference === undefined ? undefined : map.inference(inference)
      const { lang } = reading()
      const kind = map.claim(claim)?.kind ?? 'claim'
      const pos = near.beside(claim, before)
      if (row && inference !== undefined) {
        const siblings = map.inferencesOn(row.target)
        const after = before ? (siblings[siblings.indexOf(inference) - 1] ?? null) : inference
        begin(attempt(addRelated, { target: row.target, stance: row.stance, kind, lang, pos, after }))
        return
      }
      const after = before ? standingBefore(claim) : claim
      begin(attempt(addClaim, { kind, lang, pos, after }), kind)
    },
    addCoPremise(inference) {
      const pos = near.coPremise(inference)
      begin(attempt(addCoPremise, { inference, lang: reading().lang, pos }))
    },
    insertAbove(claim, inference, besides) {
      const { lang } = reading()
      if (besides) {
        const pos = near.around(besides.middle, 'claim')
        begin(attempt(insertAbove, { claim, lang, pos, stance: besides.stance }, besides.middle))
        return
      }
      const own = inference ?? map.inferencesFrom(claim).find((id) => map.isSound(id))
      const pos = near.above(claim, own)
      begin(attempt(insertAbove, { claim, lang, pos, ...(own !== undefined && { inference: own }) }))
    },
  }

  /** The claim before one in the map's own order; null for the first. */
  function standingBefore(claim: Id): Id | null {
    const rows = Array.from(map.claims()).filter(({ id, order }) => order && map.isLive(id))
    const sorted = rows.toSorted((a, b) =>
      a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1,
    )
    return sorted[sorted.findIndex(({ id }) => id === claim) - 1]?.id ?? null
  }
}
