/**
 * What a person can do on the canvas, each in one call: the gestures, the keys, the menus and the page all come here.
 * Each act is one command of the model; a refusal becomes a sentence beside the hand and nothing else happens.
 */
import {
  addPremise,
  type ClaimKind,
  type Command,
  connect,
  deleteRows,
  type Id,
  move,
  type Performed,
  type Place,
  restore,
  retarget,
  setKind,
  setStance,
  type Stance,
} from '@parley/model'
import { type Adding, createAdding } from './adding.ts'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import type { CanvasStore } from './canvas-store.ts'
import type { CanvasUi } from './canvas-ui.ts'
import type { Lent, Reading } from './canvas-kit.ts'
import { type ConnectingActs, createConnecting } from './connecting.ts'
import type { OwnHand } from './own-hand.ts'
import { createPicking, type Picking } from './picking.ts'
import type { View } from './view.ts'
import { walk } from './walk.ts'

export interface Actions extends Picking, ConnectingActs, Adding {
  /** Performs a command as one's own; a refusal is shown at `at`, or beside the focused card. */
  readonly attempt: <Args>(command: Command<Args>, args: Args, at?: Place | null) => Performed
  readonly connect: (source: Id, target: Id, stance: Stance, at?: Place | null) => boolean
  readonly joinPremise: (inference: Id, claim: Id, at?: Place | null) => boolean
  /** Lets a step end elsewhere, in another way where the old one does not fit. */
  readonly retarget: (inference: Id, target: Id, stance?: Stance, at?: Place | null) => boolean
  readonly setStance: (inference: Id, stance: Stance) => void
  readonly setKind: (claim: Id, kind: ClaimKind) => void
  /** Deletes claims and inferences, after the page was asked; focus goes to what is near. */
  readonly remove: (ids: readonly Id[]) => void
  readonly restore: (id: Id) => void
  readonly move: (places: ReadonlyMap<Id, Place>) => void
  /** Opens what stands behind a claim or step where the page has a place for it. */
  readonly openDetails: (id: Id) => void
  readonly undo: () => void
  readonly redo: () => void
}

interface Needs {
  readonly store: CanvasStore
  readonly ui: CanvasUi
  readonly board: Board
  readonly arrows: ArrowStore
  readonly view: View
  readonly hand: OwnHand
  readonly reading: () => Reading
  readonly lent: () => Lent
}

export function createActions({ store, ui, board, arrows, view, hand, reading, lent }: Needs): Actions {
  const { map } = store
  const picking = createPicking(store, ui, board, view)
  const { focus, select } = picking

  const attempt = <Args>(command: Command<Args>, args: Args, at: Place | null = null): Performed => {
    const performed = store.mayWrite
      ? hand.mine(() => store.perform(command, args))
      : ({ ok: false, refusal: { why: 'read-only' } } as const)
    ui.notice.set(performed.ok ? null : { says: performed.refusal, at })
    return performed
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
  const turn: Actions['retarget'] = (inference, target, stance, at) =>
    attempt(retarget, { inference, target, ...(stance && { stance }) }, at).ok

  const removeNow = (ids: readonly Id[]) => {
    const focused = ui.focused.get()
    const near =
      focused === null
        ? []
        : [focused, ...(['right', 'left', 'up'] as const).map((way) => walk(map, focused, way))]
    if (!ids.length || !attempt(deleteRows, { ids }).ok) return
    board.flush()
    select([])
    ui.said.set(reading().messages.canvas.deleted(ids.length))
    const next = near.find((id) => id !== null && map.isLive(id)) ?? null
    if (next === null) ui.focused.set(null)
    focus(next)
  }

  const adding = createAdding({ store, ui, board, arrows, view, hand, reading, picking, attempt })
  return {
    ...picking,
    ...adding,
    ...createConnecting(store, ui, board, arrows, {
      connect: draw,
      joinPremise,
      retarget: turn,
      addRelated: adding.addRelated,
      insertAbove: adding.insertAbove,
    }),
    attempt,
    connect: draw,
    joinPremise,
    retarget: turn,
    setStance(inference, stance) {
      attempt(setStance, { inference, stance })
    },
    setKind(claim, kind) {
      attempt(setKind, { claim, kind })
    },
    remove(ids) {
      const answer = store.mayWrite ? lent().pageActs?.beforeDelete(ids) : undefined
      if (!answer || !('then' in answer)) removeNow(answer ?? ids)
      else void answer.then((agreed) => removeNow(agreed ?? []))
    },
    restore(id) {
      attempt(restore, { ids: [id] })
    },
    move(places) {
      attempt(move, { places: Object.fromEntries(places), pinned: true })
    },
    openDetails(id) {
      if (!ui.selected.get().has(id)) select([id])
      lent().pageActs?.act('details', [id])
    },
    undo: () => hand.mine(() => store.undo()),
    redo: () => hand.mine(() => store.redo()),
  }
}
