/** The argumentation schemes in groups of related ones, for a list that can be looked through. */
import type { EditorMessages } from '@parley/i18n'
import { type SchemeKey, schemes } from '@parley/model'

export type SchemeGroup = keyof EditorMessages['steps']['groups']

/** Each scheme is in one group; a test holds it to that. */
const groups: Readonly<Record<SchemeGroup, readonly SchemeKey[]>> = {
  word: [
    'expert-opinion',
    'position-to-know',
    'witness-testimony',
    'credible-source',
    'popular-opinion',
    'popular-practice',
  ],
  cases: ['example', 'analogy', 'verbal-classification', 'definition'],
  action: ['practical-reasoning', 'positive-consequences', 'negative-consequences', 'values', 'sunk-costs'],
  causes: ['cause-to-effect', 'correlation-to-cause', 'sign', 'best-explanation', 'ignorance'],
  conduct: ['inconsistency', 'bias', 'precedent', 'slippery-slope'],
}

/** The groups in their order, each with the keys of its schemes in the model's order. */
export const schemeGroups: readonly { readonly group: SchemeGroup; readonly keys: readonly string[] }[] = (
  ['word', 'cases', 'action', 'causes', 'conduct'] as const
).map((group) => {
  const members: readonly string[] = groups[group]
  return { group, keys: schemes.map(({ key }) => key).filter((key) => members.includes(key)) }
})
