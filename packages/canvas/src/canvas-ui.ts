/**
 * What one person's hands are doing on the canvas now: nothing of it is in the map, and others see only what
 * presence carries. Ids are of claims and of inferences alike; both can be selected, focused and pointed at.
 */
import type { Id, Place, Refusal, Stance } from '@parley/model'
import { createSignal, type Signal } from './signal.ts'

export type Tool = 'select' | 'hand' | 'connect'

/** The text box that is open. */
export interface Editing {
  readonly claim: Id
  readonly field: 'title' | 'text'
  /** Just made here: taken back when left without words. */
  readonly fresh: boolean
}

/** An arrow in the making: from a source that is picked to wherever the hand is. */
export interface Connecting {
  readonly source: Id
  readonly stance: Stance
  /** The hand, in map units. */
  readonly at: Place
  /** The claim or inference under the hand, if the arrow may end there. */
  readonly target: Id | null
  /** Why what is under the hand takes no such arrow. */
  readonly refusal: Refusal | null
  /**
   * `co`: the claim under the hand is to join the source inference as a co-premise. `retarget`: the source inference is
   * to end there. `reason`: what is under the hand is to bear on the source.
   */
  readonly as: 'arrow' | 'co' | 'retarget' | 'reason'
  /** A drag ends on release; picked by clicks or keys it ends with the next click. */
  readonly by: 'drag' | 'click'
}

/** Something to press in a notice. */
export interface Offer {
  readonly label: string
  readonly run: () => void
}

/** A sentence beside the hand: why something was not done, or a question with its answers. */
export interface Notice {
  readonly says: Refusal | string
  /** In map units; null: beside the focused card. */
  readonly at: Place | null
  readonly offers?: readonly Offer[]
  /** It is a question: it has the keyboard, and stays until it is answered or something else is done. */
  readonly asks?: true
}

/** What letting go of a dragged claim would do now: it rests on another claim or on a step. */
export interface Relating {
  readonly claim: Id
  readonly target: Id
  readonly stance: Stance
  /** `join`: it holds together with the target's own step. */
  readonly as: 'link' | 'join'
  /** Its present step is kept: with Alt. */
  readonly second: boolean
  readonly refusal: Refusal | null
  /** The hand, in map units. */
  readonly at: Place
}

/** A menu that a long press or a right click opened. */
export interface Menu {
  /** Of a claim or step; null: of the paper. */
  readonly id: Id | null
  readonly at: Place
}

export interface CanvasUi {
  readonly selected: Signal<ReadonlySet<Id>>
  readonly focused: Signal<Id | null>
  readonly hovered: Signal<Id | null>
  readonly editing: Signal<Editing | null>
  readonly tool: Signal<Tool>
  readonly connecting: Signal<Connecting | null>
  /** Corners of the marquee in map units. */
  readonly marquee: Signal<readonly [Place, Place] | null>
  readonly notice: Signal<Notice | null>
  /** How the reason bears that Tab adds next: as the last one that was asked for. */
  readonly relation: Signal<Stance>
  /** What a dragged claim is about to be related to; null while it only moves. */
  readonly relating: Signal<Relating | null>
  readonly menu: Signal<Menu | null>
  /** What the polite live region says. */
  readonly said: Signal<string>
  /** Dragged by one's own hand now. */
  readonly dragging: Signal<ReadonlySet<Id>>
}

export const none: ReadonlySet<Id> = new Set()

export const createCanvasUi = (): CanvasUi => ({
  selected: createSignal(none),
  focused: createSignal<Id | null>(null),
  hovered: createSignal<Id | null>(null),
  editing: createSignal<Editing | null>(null),
  tool: createSignal<Tool>('select'),
  connecting: createSignal<Connecting | null>(null),
  marquee: createSignal<readonly [Place, Place] | null>(null),
  notice: createSignal<Notice | null>(null),
  relation: createSignal<Stance>('supports'),
  relating: createSignal<Relating | null>(null),
  menu: createSignal<Menu | null>(null),
  said: createSignal(''),
  dragging: createSignal(none),
})
