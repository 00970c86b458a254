/**
 * Live typing in one root text by one box. What the box reports is compared with what it last showed, never with the
 * document: the document may hold a peer's letters that the box has not seen, and a comparison would delete them.
 *
 * Letters of others reach the box at once, except while an input method composes (a box that changes under it drops
 * the composition) or while nobody listens. They wait then: a `Drift` keeps account of where what the box shows has
 * gone in the document. Own letters of a composition wait as well and are written when it ends: the half-written
 * syllables are nobody's words.
 */
import type { WordsPlace } from '@parley/protocol'
import type * as Y from 'yjs'
import { type DeltaStep, Drift } from './drift.ts'
import { OwnEdit } from './own-edit.ts'
import { typed } from './typed.ts'
import { lettersOf, type Splice, spliceWords } from './words.ts'

/** What the box shows, and its selection in UTF-16 units. */
export interface Shown {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface TypingHost {
  readonly place: WordsPlace
  readonly text: Y.Text
  /** Runs the change as one transaction of the burst. False: nothing may be written now. */
  write(burst: object, change: () => void): boolean
  /** Called at the end of a burst that left other letters than it found: dates them, within the same step of undo. */
  typed(burst: object): void
  /** Own selection in the text, for others; null when the writing is over. */
  select(selection: { readonly start: number; readonly end: number } | null): void
}

/** The way a caret takes from what the box showed to what it is to show. */
type Moved = (caret: number) => number
type Show = (text: string, moved: Moved) => void

const stays: Moved = (caret) => caret

/** From the moment that a box is open until `end`; a second box in the same text has its own. */
export class TypingSession {
  readonly #host: TypingHost
  readonly #listeners = new Set<Show>()
  /** The text in which box and document last agreed. */
  #base: string
  /** What the box shows now, and where its selection ends. */
  #box: string
  #caret: number
  /** The document's letters, and what became of `#base` in them; null while they are `#base`. */
  #letters: string
  #drift: Drift | null = null
  #composing = false
  #watching = false
  /** Named when the first letter is typed. `#before` are the letters that the burst found. */
  #burst: object | null = null
  #before = ''

  constructor(host: TypingHost) {
    this.#host = host
    this.#base = this.#box = this.#letters = lettersOf(host.text)
    this.#caret = this.#box.length
    this.#watch()
  }

  /** What the box must show at first. */
  get text(): string {
    return this.#box
  }

  /** Calls back when the box must show another text; `moved` carries a caret over from the old text to the new. */
  onRemote(show: Show): () => void {
    this.#listeners.add(show)
    if (!this.#composing) this.#reconcile()
    return () => void this.#listeners.delete(show)
  }

  /** The box changed to this by the person's own hand. */
  input({ text, start, end }: Shown): void {
    this.#watch()
    this.#box = text
    this.#caret = end
    if (this.#composing) return
    const moved = this.#reconcile()
    this.#host.select({ start: moved(start), end: moved(end) })
  }

  /** Own caret or selection moved. */
  select(start: number, end: number): void {
    if (!this.#watching || this.#composing) return
    this.#caret = end
    this.#host.select({ start, end })
  }

  /** While an input method composes, the box is left alone. */
  composing(on: boolean): void {
    this.#watch()
    this.#composing = on
    if (!on) this.#reconcile()
  }

  /** Ends the burst: one step of undo, presence cleared. Idempotent; input after it begins another burst. */
  end(): void {
    if (!this.#watching) return
    this.#composing = false
    this.#reconcile()
    // What was undone again to the last letter is not dated: that would be a step, and end all redo.
    if (this.#burst && this.#letters !== this.#before) this.#host.typed(this.#burst)
    this.#burst = null
    this.#watching = false
    this.#host.text.unobserve(this.#changed)
    this.#host.select(null)
  }

  #watch(): void {
    if (this.#watching) return
    this.#watching = true
    this.#host.text.observe(this.#changed)
    // Between two bursts nobody watched: what happened is read off the letters.
    this.#follow(lettersOf(this.#host.text))
  }

  readonly #changed = (event: Y.YTextEvent, { origin }: { readonly origin: unknown }): void => {
    if (origin instanceof OwnEdit && origin.burst !== null && origin.burst === this.#burst) return
    const letters = lettersOf(this.#host.text)
    const delta: readonly DeltaStep[] = event.delta
    this.#follow(letters, event.target.length === letters.length ? delta : undefined)
    if (!this.#composing && this.#listeners.size) this.#reconcile()
  }

  /** Takes in what others did. Without a delta (embeds are counted in it) it is taken from the letters. */
  #follow(letters: string, delta?: readonly DeltaStep[]): void {
    const before = this.#letters
    if (letters === before) return
    this.#letters = letters
    this.#drift ??= new Drift(this.#base.length)
    const change = typed(before, letters, letters.length)
    if (delta && lengthBefore(delta, letters.length) === before.length) this.#drift.apply(delta)
    else if (change) this.#drift.apply(steps(change))
  }

  /** Writes what the person typed, shows the box what others did, and says how positions in it moved. */
  #reconcile(): Moved {
    const splice = typed(this.#base, this.#box, this.#caret)
    const moved = splice ? this.#write(splice) : this.#whereTo(this.#drift)
    const shown = this.#box
    this.#base = this.#letters
    this.#drift = null
    if (shown === this.#letters) return stays
    if (!this.#listeners.size) {
      // The box goes on showing what it does; the next account starts from there.
      this.#base = shown
      const change = typed(shown, this.#letters, this.#letters.length)
      this.#drift = new Drift(shown.length)
      if (change) this.#drift.apply(steps(change))
      return stays
    }
    this.#box = this.#letters
    this.#caret = moved(this.#caret)
    for (const show of this.#listeners) show(this.#letters, moved)
    return moved
  }

  #whereTo(drift: Drift | null): Moved {
    return drift ? (caret) => drift.now(caret) : stays
  }

  #write({ at, remove, insert }: Splice): Moved {
    const drift = this.#drift ?? new Drift(this.#base.length)
    const { text } = this.#host
    const from = drift.now(at)
    const runs = drift.left(at, remove)
    if (!this.#burst) {
      this.#burst = {}
      this.#before = this.#letters
    }
    const written = this.#host.write(this.#burst, () => {
      for (const run of runs.toReversed()) spliceWords(text, { at: run.at, remove: run.length, insert: '' })
      spliceWords(text, { at: from, remove: 0, insert })
    })
    this.#letters = lettersOf(text)
    const end = this.#letters.length
    if (!written) return (caret) => Math.min(caret, end)
    const removed = runs.reduce((sum, run) => sum + run.length, 0)
    return (caret) => {
      if (caret < at) return drift.now(caret)
      if (caret <= at + insert.length) return from + caret - at
      return drift.now(caret - insert.length + remove) - removed + insert.length
    }
  }
}

const steps = ({ at, remove, insert }: Splice): readonly DeltaStep[] => [
  { retain: at },
  { delete: remove },
  { insert },
]

/** How long the text was before a change. */
const lengthBefore = (delta: readonly DeltaStep[], after: number): number =>
  delta.reduce(
    (length, step) =>
      length +
      (step.delete ?? 0) -
      (typeof step.insert === 'string' ? step.insert.length : step.insert ? 1 : 0),
    after,
  )
