/**
 * Undo of one's own work, command by command. A typing burst is one step; what others did is never a step. Yjs takes
 * back exactly the structs that a step made, so letters which others put among one's own stay.
 *
 * A claim that was added empty and the first words that are then written in it go together: nobody wants the empty card
 * that is left without them. While they are still being written, undo takes the words alone and leaves the box.
 *
 * An addition on which others have built is not taken back: that would take their work away too. The refusal names
 * them, and the step leaves the stack, so that the next undo reaches what was before it; deleting is still possible.
 */
import { type ArgumentMap, builtOn, type Id } from '@parley/model'
import * as Y from 'yjs'
import { buildersOn } from './built-on.ts'
import type { MapDoc } from './map-doc.ts'
import { type AddedRow, OwnEdit } from './own-edit.ts'
import { peopleOf } from './people.ts'

/**
 * What came of an undo or redo. `people` are those who built on it, as far as they are known; `rows` are all that the
 * step added, for a delete in its place: the step itself is forgotten.
 */
export type Undone =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'nothing' | 'read-only' }
  | {
      readonly ok: false
      readonly why: 'built-on'
      readonly people: readonly Id[]
      readonly rows: readonly AddedRow[]
    }

export interface UndoState {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Steps that are kept: each pins what it deleted in memory. */
const stepLimit = 200
const nothing: Undone = { ok: false, why: 'nothing' }

export class OwnUndo {
  readonly #doc: MapDoc
  readonly #map: ArgumentMap
  readonly #me: Id | null
  readonly #stack: Y.UndoManager
  readonly #clients = new Set<number>()
  readonly #listeners = new Set<() => void>()
  #burst: object | null = null
  #state: UndoState = { canUndo: false, canRedo: false }

  /** @param me the person whose undo it is; null in programs */
  constructor(doc: MapDoc, map: ArgumentMap, me: Id | null) {
    this.#doc = doc
    this.#map = map
    this.#me = me
    // The whole document is the scope: asking each of thousands of texts whether it changed would grow with the map.
    this.#stack = new Y.UndoManager(doc, {
      trackedOrigins: new Set([OwnEdit]),
      captureTransaction: (transaction) => this.#captures(transaction),
    })
    this.#stack.on('stack-item-added', ({ stackItem, origin }) => {
      // An undone or redone step carries on what its first one knew.
      const from = this.#stack.currStackItem
      const isNew = origin instanceof OwnEdit
      stackItem.meta.set('edit', isNew ? origin : from?.meta.get('edit'))
      const below = this.#stack.undoStack.at(-2)
      stackItem.meta.set('goes with', isNew ? belongs(origin, below) : from?.meta.get('goes with'))
      if (this.#stack.undoStack.length > stepLimit) this.#stack.undoStack.shift()
      this.#tell()
    })
    this.#stack.on('stack-item-popped', () => this.#tell())
    this.#stack.on('stack-cleared', () => this.#tell())
  }

  #captures(transaction: Y.Transaction): boolean {
    const { origin }: { readonly origin: unknown } = transaction
    if (origin === this.#stack) return transaction.changed.size > 0
    if (!(origin instanceof OwnEdit) || !transaction.changed.size) return false
    this.#clients.add(this.#doc.clientID)
    const goesOn = origin.burst !== null && origin.burst === this.#burst
    this.#burst = origin.burst
    this.#stack.captureTimeout = goesOn ? Infinity : 0
    return true
  }

  /** The same object as long as nothing changed. */
  get state(): UndoState {
    return this.#state
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** @param writing rows whose box is open: of an addition among them the words alone are taken back */
  undo(writing: ReadonlySet<string> = new Set()): Undone {
    const { undoStack } = this.#stack
    const step = undoStack.at(-1)
    if (!step) return nothing
    const steps = [step]
    for (let at = undoStack.length - 1, top = step; at > 0 && goesWith(top); at--) {
      if (writing.has(editOf(top)?.row ?? '')) break
      const below = undoStack[at - 1]
      if (!below) break
      steps.push(below)
      top = below
    }
    const added = steps.flatMap((one) => editOf(one)?.added ?? [])
    const others = buildersOn(this.#doc, this.#map, added, this.#clients)
    this.#endBurst()
    if (others.size) {
      undoStack.splice(-steps.length)
      this.#tell()
      return { ok: false, why: 'built-on', people: this.#names(others, added), rows: added }
    }
    let done = false
    for (const one of steps) done = this.#takeBack(one) || done
    this.#tell()
    return done ? { ok: true } : this.undo(writing)
  }

  /** Whether there was anything left to take back. */
  #takeBack(step: Step): boolean {
    const { undoStack } = this.#stack
    // Where a step has nothing left to take back, Yjs goes on to the one below: that one is to be asked about first.
    this.#stack.undoStack = [step]
    try {
      return this.#stack.undo() !== null
    } finally {
      this.#stack.undoStack = undoStack.slice(0, -1)
    }
  }

  /** Clients that never said whose they are may still have signed their rows. */
  #names(clients: ReadonlySet<number>, added: readonly AddedRow[]): readonly Id[] {
    const ids = added.map(({ id }) => id)
    return [...new Set([...peopleOf(this.#doc, clients), ...builtOn(this.#map, ids, this.#me)])]
  }

  redo(): Undone {
    this.#endBurst()
    const done = this.#stack.redo()
    // The words come with their claim, as they went; words that went alone come alone.
    if (done) while (goesWith(this.#stack.redoStack.at(-1)) && this.#stack.redo()) continue
    this.#tell()
    return done ? { ok: true } : nothing
  }

  /** Closes a burst: what is typed after this is another step. */
  #endBurst(): void {
    this.#burst = null
  }

  #tell(): void {
    const canUndo = this.#stack.canUndo()
    const canRedo = this.#stack.canRedo()
    if (canUndo === this.#state.canUndo && canRedo === this.#state.canRedo) return
    this.#state = { canUndo, canRedo }
    for (const changed of this.#listeners) changed()
  }

  destroy(): void {
    this.#stack.destroy()
    this.#listeners.clear()
  }
}

type Step = Y.UndoManager['undoStack'][number]

const editOf = (step: Step | undefined): OwnEdit | null => {
  const edit: unknown = step?.meta.get('edit')
  return edit instanceof OwnEdit ? edit : null
}
const goesWith = (step: Step | undefined): boolean => step?.meta.get('goes with') === true

/**
 * Whether a step belongs to the one before it: the first words of a claim that came without any, and what else is done
 * with that claim from within its first box, as a `+ ` that turns its relation.
 */
function belongs(edit: OwnEdit, below: Step | undefined): boolean {
  const before = editOf(below)
  if (!below || !before || edit.row === null || edit.added.length > 0) return false
  if (before.added.some(({ id }) => id === edit.row)) return !before.worded
  const isSecondBurst = edit.burst !== null && before.burst !== null
  return goesWith(below) && before.row === edit.row && !isSecondBurst
}
