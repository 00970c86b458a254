/**
 * What a person can do on the canvas, each in one call: the gestures, the keys, the menus and the page all come here.
 * Each act is one command of the model; a refusal becomes a sentence beside the hand and nothing else happens.
 */
import {
  addClaim,
  addCoPremise,
  addPremise,
  addRelated,
  type ClaimKind,
  type Command,
  connect,
  deleteRows,
  type Id,
  move,
  type Performed,
  type Place,
  restore,
  setKind,
  setStance,
  type Stance,
} from '@parley/model'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import type { CanvasStore } from './canvas-store.ts'
import type { CanvasUi, Editing } from './canvas-ui.ts'
import type { Reading } from './canvas-kit.ts'
import { type ConnectingActs, createConnecting } from './connecting.ts'
import { nearPlaces } from './near-places.ts'
import type { OwnHand } from './own-hand.ts'
import { createPicking, type Picking } from './picking.ts'
import type { View } from './view.ts'
import { neighbourAfterDelete } from './walk.ts'
import { hasWords } from './words-in.ts'

export interface Actions extends Picking, ConnectingActs {
  /** Performs a command as one's own; a refusal is shown at `at`, or beside the focused card. */
  readonly attempt: <Args>(command: Command<Args>, args: Args, at?: Place | null) => Performed
  /** A free claim with its middle at the place, and the cursor in it. The first on an empty map is a proposal. */
  readonly addAt: (middle: Place, kind?: ClaimKind) => void
  /** A new claim that bears on the target, at a free place near it, and the cursor in it. */
  readonly addRelated: (target: Id, stance: Stance) => void
  /** A new claim beside a claim, bearing on the same target in the same way. */
  readonly addSibling: (claim: Id) => void
  /** A new claim as one more premise of the step, and the cursor in it. */
  readonly addCoPremise: (inference: Id) => void
  readonly connect: (source: Id, target: Id, stance: Stance, at?: Place | null) => boolean
  readonly joinPremise: (inference: Id, claim: Id, at?: Place | null) => boolean
  readonly setStance: (inference: Id, stance: Stance) => void
  readonly setKind: (claim: Id, kind: ClaimKind) => void
  /** Deletes claims and inferences; focus goes to what is near. */
  readonly remove: (ids: readonly Id[]) => void
  readonly restore: (id: Id) => void
  readonly move: (places: ReadonlyMap<Id, Place>) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly edit: (claim: Id, field?: Editing['field']) => void
  /** Closes the text box; a fresh claim without words is taken back. Idempotent. */
  readonly leave: () => void
}

export function createActions(
  store: CanvasStore,
  ui: CanvasUi,
  board: Board,
  arrows: ArrowStore,
  view: View,
  hand: OwnHand,
  reading: () => Reading,
): Actions {
  const { map } = store
  const near = nearPlaces(map, board, arrows)
  const picking = createPicking(store, ui, board, view)
  const { focus, select } = picking

  const attempt = <Args>(command: Command<Args>, args: Args, at: Place | null = null): Performed => {
    const performed = store.mayWrite
      ? hand.mine(() => store.perform(command, args))
      : ({ ok: false, refusal: { why: 'read-only' } } as const)
    ui.notice.set(performed.ok ? null : { refusal: performed.refusal, at })
    return performed
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

  const hasProposals = () => {
    for (const { id, kind } of map.claims()) if (kind === 'proposal' && map.isLive(id)) return true
    return false
  }

  const draw: Actions['connect'] = (source, target, stance, at) => {
    const performed = attempt(connect, { claim: source, target, stance }, at)
    const made = performed.ok ? performed.made[0] : undefined
    if (made !== undefined) {
      select([made])
      ui.focused.set(made)
    }
    return performed.ok
  }
  const joinPremise: Actions['joinPremise'] = (inference, claim, at) =>
    attempt(addPremise, { inference, claim }, at).ok

  return {
    ...picking,
    ...createConnecting(store, ui, board, arrows, { connect: draw, joinPremise }),
    attempt,
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
    addRelated(target, stance) {
      const kind: ClaimKind = stance === 'asks' ? 'question' : 'claim'
      const pos = near.on(target, kind)
      begin(attempt(addRelated, { target, stance, kind, lang: reading().lang, pos }))
    },
    addSibling(claim) {
      const inference = map.inferencesFrom(claim)[0]
      const row = inference === undefined ? undefined : map.inference(inference)
      const { lang } = reading()
      const kind = map.claim(claim)?.kind ?? 'claim'
      const pos = near.beside(claim)
      if (row && inference !== undefined)
        begin(
          attempt(addRelated, { target: row.target, stance: row.stance, kind, lang, pos, after: inference }),
        )
      else begin(attempt(addClaim, { kind, lang, pos }), kind)
    },
    addCoPremise(inference) {
      const pos = near.coPremise(inference)
      begin(attempt(addCoPremise, { inference, lang: reading().lang, pos }))
    },
    connect: draw,
    joinPremise,
    setStance(inference, stance) {
      attempt(setStance, { inference, stance })
    },
    setKind(claim, kind) {
      attempt(setKind, { claim, kind })
    },
    remove(ids) {
      const focused = ui.focused.get()
      const next = focused !== null && ids.includes(focused) ? neighbourAfterDelete(map, focused) : focused
      if (!attempt(deleteRows, { ids }).ok) return
      board.flush()
      select([])
      ui.said.set(reading().messages.canvas.deleted(ids.length))
      if (next !== null && map.isLive(next)) focus(next)
      else view.element?.focus()
    },
    restore(id) {
      attempt(restore, { ids: [id] })
    },
    move(places) {
      attempt(move, { places: Object.fromEntries(places), pinned: true })
    },
    undo: () => hand.mine(() => store.undo()),
    redo: () => hand.mine(() => store.redo()),
  }
}
