/**
 * Undo of one's own work, command by command. A typing burst is one step; what others did is never a step. Yjs takes
 * back exactly the structs that a step made, so letters which others put among one's own stay.
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
      stackItem.meta.set('edit', origin instanceof OwnEdit ? origin : from?.meta.get('edit'))
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

  undo(): Undone {
    const { undoStack } = this.#stack
    const step = undoStack.at(-1)
    if (!step) return nothing
    const added = addedBy(step)
    const others = buildersOn(this.#doc, this.#map, added, this.#clients)
    if (others.size) {
      undoStack.pop()
      this.#endBurst()
      this.#tell()
      return { ok: false, why: 'built-on', people: this.#names(others, added), rows: added }
    }
    this.#endBurst()
    // Where a step has nothing left to take back, Yjs goes on to the one below: that one is to be asked about first.
    this.#stack.undoStack = [step]
    let done: unknown
    try {
      done = this.#stack.undo()
    } finally {
      this.#stack.undoStack = undoStack.slice(0, -1)
      this.#tell()
    }
    return done ? { ok: true } : this.undo()
  }

  /** Clients that never said whose they are may still have signed their rows. */
  #names(clients: ReadonlySet<number>, added: readonly AddedRow[]): readonly Id[] {
    const ids = added.map(({ id }) => id)
    return [...new Set([...peopleOf(this.#doc, clients), ...builtOn(this.#map, ids, this.#me)])]
  }

  redo(): Undone {
    this.#endBurst()
    const done = this.#stack.redo()
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

const addedBy = (step: { readonly meta: Map<unknown, unknown> }): readonly AddedRow[] => {
  const edit = step.meta.get('edit')
  return edit instanceof OwnEdit ? edit.added : []
}
