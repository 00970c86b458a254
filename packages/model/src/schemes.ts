/**
 * The argumentation schemes that a step can be said to follow, with their critical questions. A question that is
 * answered "no" is an objection: one to a premise (it is not so) or to the step (it does not follow, here). Names,
 * questions and proposed words are in the message catalogs under the same keys.
 */

/** What an objection goes against. */
export type Aim = 'premise' | 'step'

export interface CriticalQuestion {
  readonly key: string
  /** `premise`: "no" rebuts a premise of the step. `step`: "no" undercuts it. */
  readonly aim: Aim
}

export interface Scheme {
  readonly key: string
  readonly questions: readonly CriticalQuestion[]
}

const table = {
  'expert-opinion': {
    expert: 'premise',
    field: 'premise',
    said: 'premise',
    reliable: 'step',
    agreed: 'step',
    evidence: 'step',
  },
  'position-to-know': { placed: 'premise', honest: 'step', said: 'premise' },
  'witness-testimony': { consistent: 'step', facts: 'step', others: 'step', unbiased: 'step' },
  'credible-source': { checked: 'step', current: 'step', first: 'step' },
  'popular-opinion': { held: 'premise', knowing: 'step' },
  'popular-practice': { done: 'premise', right: 'step' },
  example: { true: 'premise', typical: 'step', enough: 'step' },
  analogy: { similar: 'premise', relevant: 'step', unrivalled: 'step' },
  'verbal-classification': { falls: 'premise', implies: 'step' },
  definition: { meets: 'premise', accepted: 'step' },
  'practical-reasoning': {
    works: 'premise',
    best: 'step',
    possible: 'step',
    compatible: 'step',
    harmless: 'step',
  },
  'positive-consequences': { likely: 'premise', good: 'step', outweighs: 'step' },
  'negative-consequences': { likely: 'premise', unavoidable: 'step', outweighs: 'step' },
  values: { value: 'premise', serves: 'premise', ranks: 'step' },
  'sunk-costs': { spent: 'premise', pays: 'step' },
  'cause-to-effect': { present: 'premise', strong: 'step', undisturbed: 'step' },
  'correlation-to-cause': { related: 'premise', alone: 'step', direction: 'step', chance: 'step' },
  sign: { seen: 'premise', reliable: 'step', only: 'step' },
  'best-explanation': { facts: 'premise', explains: 'step', best: 'step', searched: 'step' },
  ignorance: { searched: 'premise', findable: 'step', burden: 'step' },
  inconsistency: { committed: 'premise', clash: 'step', unchanged: 'step' },
  bias: { biased: 'premise', relevant: 'step', independent: 'step' },
  precedent: { holds: 'premise', covers: 'step', unexceptional: 'step' },
  'slippery-slope': { steps: 'premise', unstoppable: 'step', bad: 'step' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Aim>>>>

export type SchemeKey = keyof typeof table

/** All schemes, related ones side by side. */
export const schemes: readonly Scheme[] = Object.freeze(
  Object.entries(table).map(([key, questions]) => ({
    key,
    questions: Object.entries(questions).map(([question, aim]) => ({ key: question, aim })),
  })),
)

const byKey: ReadonlyMap<string, Scheme> = new Map(schemes.map((scheme) => [scheme.key, scheme]))

/** The scheme of a key; undefined for null and for one of another program. */
export const schemeOf = (key: string | null): Scheme | undefined =>
  key === null ? undefined : byKey.get(key)
