/**
 * What a presentation walks through: the map as a whole, then each proposal with its reasons and rebuttals, the best
 * supported first (see `strengths`), on equal strength in the order that people gave them. A question that begins a part of
 * the map comes before its answers, which are walked as proposals are. Undercuts go with the step that they undercut.
 */
import { type ArgumentMap, type Id, type Stance, topLevel } from '@parley/model'
import { standingPremises } from '../steps/standing-premises.ts'
import { strengths } from './strength.ts'

export interface TitleSlide {
  readonly kind: 'title'
  readonly key: string
}
/** A proposal, or a question or claim that stands in a proposal's place. */
export interface HeadSlide {
  readonly kind: 'head'
  readonly key: string
  readonly claim: Id
}
export interface StepSlide {
  readonly kind: 'step'
  readonly key: string
  readonly inference: Id
  /** The claim of the head slide before it, which it bears on. */
  readonly head: Id
  readonly premises: readonly Id[]
  /** Undercuts and backings of the step, strongest first. */
  readonly onStep: readonly Id[]
}
export type Slide = TitleSlide | HeadSlide | StepSlide

export interface RunningOptions {
  /** So many of each stance on a head at most; all, with questions too, when left out. */
  readonly most?: number
}

/** Begins with the title slide always; a map without claims has no other. Reads the whole map. */
export function runningOrder(map: ArgumentMap, { most }: RunningOptions = {}): readonly Slide[] {
  const strength = strengths(map)
  const strongest = (steps: readonly Id[]): readonly Id[] =>
    // Sorting keeps the order of what is equal, which is people's own.
    steps.toSorted((a, b) => rounded(strength.get(b)) - rounded(strength.get(a)))
  const heads = headsOf(map)
  const slides: Slide[] = [{ kind: 'title', key: 'title' }]
  const spoken = new Set(heads)
  for (const claim of heads) {
    slides.push({ kind: 'head', key: claim, claim })
    const counts = new Map<Stance, number>()
    for (const inference of strongest(soundOn(map, claim))) {
      const stance = map.inference(inference)?.stance ?? 'asks'
      const premises = standingPremises(map, inference)
      // An answer that is walked by itself needs no slide that says no more.
      if (stance === 'answers' && premises.every((one) => spoken.has(one))) continue
      if (most !== undefined && stance === 'asks') continue
      const count = (counts.get(stance) ?? 0) + 1
      counts.set(stance, count)
      if (most !== undefined && count > most) continue
      const onStep = strongest(soundOn(map, inference))
      slides.push({ kind: 'step', key: `${claim} ${inference}`, inference, head: claim, premises, onStep })
    }
  }
  return slides
}

const soundOn = (map: ArgumentMap, end: Id): readonly Id[] =>
  map.inferencesOn(end).filter((id) => map.isSound(id) && standingPremises(map, id).length > 0)

/** Values that differ by less than is said to differ are equal: order decides, not the last digit. */
const rounded = (strength = 0): number => Math.round(strength * 1000)

/** What the parts of a presentation begin with. */
function headsOf(map: ArgumentMap): readonly Id[] {
  const first = topLevel(map)
  const heads = new Set<Id>()
  const questions = first.filter(({ id, kind }) => kind === 'question' && soundOn(map, id).length > 0)
  for (const { id } of questions) {
    heads.add(id)
    for (const step of soundOn(map, id))
      if (map.inference(step)?.stance === 'answers')
        for (const answer of standingPremises(map, step)) heads.add(answer)
  }
  for (const { id, kind } of first) if (kind === 'proposal') heads.add(id)
  if (!heads.size) for (const { id, kind } of first) if (kind !== 'note') heads.add(id)
  return [...heads]
}
