/** What was declared of the cards of a phase, and until when they may be written. */
import { isLockedByTime, phaseOf } from './may-write.ts'
import type { Draft, Phase, Session, WritingRule } from './session.ts'

const unsaid: WritingRule = { authors: 'named', moderated: false }

export const ruleOf = (phase: Phase | undefined): WritingRule => phase?.writing ?? unsaid

/** The rule under which a card was written. O(phases). */
export const ruleOfDraft = (session: Pick<Session, 'agenda'>, draft: Draft): WritingRule =>
  ruleOf(session.agenda.find(({ id }) => id === draft.phase))

/** New cards are taken. */
export const isWriting = (session: Session): boolean =>
  phaseOf(session)?.kind === 'writing' && !isLockedByTime(session)

/**
 * A card can be changed while people write, and afterwards until the reveal has begun: then the hosts may be about
 * to release what somebody else has just read. O(runs · phases).
 */
export function mayChangeDraft(session: Session, draft: Draft): boolean {
  if (isWriting(session)) return true
  if (isLockedByTime(session)) return false
  const written = session.runs.findLastIndex(({ phase }) => phase === draft.phase)
  return !session.runs
    .slice(written + 1)
    .some((run) => session.agenda.find(({ id }) => id === run.phase)?.kind === 'reveal')
}
