/**
 * What one person's hands are doing in the outline now: nothing of it is in the map. A row stands for a claim and for
 * the step by which it bears on what is above; `part` says which of the two an act is about.
 */
import type { Id, Refusal, Stance } from '@parley/model'
import { createSignal, type Signal } from './signal.ts'

export type Part = 'claim' | 'step'

export interface Spot {
  readonly key: string
  readonly part: Part
}

/** The text box that is open. */
export interface Editing {
  readonly key: string
  readonly claim: Id
  readonly field: 'title' | 'text'
  /** Just made here: taken back when left without words. */
  readonly fresh: boolean
}

/** What waits for a target. `arrow`: from a claim; `co`: a step looks for a premise; `move`: a step for a target. */
export interface Picking {
  readonly source: Id
  readonly as: 'arrow' | 'co' | 'move'
  readonly stance: Stance
}

/** A sentence beside a row: why something was not done, or what there is to say of what was; it may ask. */
export interface Notice {
  /** Of the row; null: of none. */
  readonly key: string | null
  readonly says: Refusal | string
  readonly offers?: readonly { readonly label: string; readonly run: () => void }[]
}

export interface OutlineUi {
  readonly focused: Signal<Spot | null>
  /** Claims and inferences. */
  readonly selected: Signal<ReadonlySet<Id>>
  readonly editing: Signal<Editing | null>
  readonly picking: Signal<Picking | null>
  readonly notice: Signal<Notice | null>
  readonly menu: Signal<(Spot & { readonly x: number; readonly y: number }) | null>
  /** What the outline's own polite live region says, where the page has none. */
  readonly said: Signal<string>
}

export const none: ReadonlySet<never> = new Set()

export const createOutlineUi = (): OutlineUi => ({
  focused: createSignal<Spot | null>(null),
  selected: createSignal<ReadonlySet<Id>>(none),
  editing: createSignal<Editing | null>(null),
  picking: createSignal<Picking | null>(null),
  notice: createSignal<Notice | null>(null),
  menu: createSignal<(Spot & { readonly x: number; readonly y: number }) | null>(null),
  said: createSignal(''),
})
