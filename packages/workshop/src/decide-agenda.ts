/**
 * A soft agenda: phases begin in any order, and the agenda is changed while it runs. Two things hold: what has
 * begun stays in it, since the report tells it, and what was declared of cards when a phase began is kept: somebody may
 * have written under it without a line to us.
 */
import { workshopBounds } from './bounds.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import { phaseMs, runningFor } from './clock.ts'
import type { WorkshopEvent } from './event.ts'
import type { WorkshopRefusal } from './refusal.ts'
import type { Phase, Session } from './session.ts'
import { ruleOf } from './writing-rule.ts'

export const decideAgenda: Decide<CommandOf<'agenda' | 'phase' | 'rights'>> = (
  session,
  _by,
  command,
  around,
) => {
  switch (command.do) {
    case 'agenda': {
      const why = whyNotAgenda(session, command.agenda)
      return why ? refused(why) : did({ type: 'agenda', agenda: command.agenda })
    }
    case 'phase':
      return decidePhase(session, command, around)
    // rights
    default:
      if (!session.agenda.some(({ id }) => id === command.phase)) return refused('unknown')
      return did({ type: 'rights', phase: command.phase, rights: command.rights })
  }
}

function decidePhase(session: Session, command: CommandOf<'phase'>, around: Around): Decision {
  const phase = session.agenda.find(({ id }) => id === command.phase)
  if (command.phase !== null && !phase) return refused('unknown')
  const clock: WorkshopEvent | undefined =
    phase && command.start
      ? { type: 'timer', timer: runningFor(phase.title, phaseMs(phase), around.now) }
      : undefined
  // Two hosts who press "next" together begin it once, and the second does not set its clock back.
  if (command.phase === session.phase) return clock && session.timer.state === 'off' ? did(clock) : did()
  if (phase && session.runs.length >= workshopBounds.runs) return refused('tooMany')
  const begun = { type: 'phase', phase: command.phase, at: around.now, mapSeq: around.mapSeq } as const
  if (clock) return did(begun, clock)
  return session.timer.state === 'off' ? did(begun) : did(begun, { type: 'timer', timer: { state: 'off' } })
}

/** Exported for `began`. */
export const hasTwins = (agenda: readonly Phase[]): boolean =>
  new Set(agenda.map(({ id }) => id)).size < agenda.length

function whyNotAgenda(session: Session, agenda: readonly Phase[]): WorkshopRefusal | undefined {
  if (hasTwins(agenda)) return 'malformed'
  const next = new Map(agenda.map((phase) => [phase.id, phase]))
  if (session.phase !== null && !next.has(session.phase)) return 'notNow'
  if (session.runs.some(({ phase }) => !next.has(phase))) return 'notNow'
  const said = new Set([...Object.values(session.drafts), ...session.runs].map(({ phase }) => phase))
  for (const before of session.agenda) {
    if (!said.has(before.id)) continue
    const after = ruleOf(next.get(before.id))
    const rule = ruleOf(before)
    const named = rule.authors === 'anonymous' && after.authors === 'named'
    const read = !rule.moderated && after.moderated
    if (named || read) return 'anonymityLowered'
  }
  return undefined
}
