/**
 * Which kinds of claims a link may join. A link that breaks these rules may still arise when two people edit at once:
 * it is kept, shown and marked; commands only refuse to make one.
 *
 * | stance | premises | target |
 * |---|---|---|
 * | supports, rebuts | claim, proposal | claim, proposal, inference |
 * | answers | claim, proposal | question |
 * | asks | question | claim, proposal, question, inference |
 */
import type { Refusal } from './refusal.ts'
import type { ClaimKind, Id, Stance } from './rows.ts'

/** An end of a link; `kind` is `inference` for a step. */
export interface LinkEnd {
  readonly id: Id
  readonly kind: ClaimKind | 'inference'
}

/** What is wrong with the kinds of a link's ends; null when nothing is. */
export function kindFault(premises: readonly LinkEnd[], target: LinkEnd, stance: Stance): Refusal | null {
  const note = [...premises, target].find(({ kind }) => kind === 'note')
  if (note) return { why: 'note-takes-no-arrows', claim: note.id }
  if (stance === 'asks') {
    const mute = premises.find(({ kind }) => kind !== 'question')
    return mute ? { why: 'asks-no-question', claim: mute.id } : null
  }
  const question = premises.find(({ kind }) => kind === 'question')
  if (question) return { why: 'question-as-reason', claim: question.id }
  if (stance === 'answers')
    return target.kind === 'question' ? null : { why: 'not-a-question', target: target.id }
  return target.kind === 'question' ? { why: 'question-as-target', target: target.id } : null
}
