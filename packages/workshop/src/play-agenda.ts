/** Phases, the clock and the end. A new phase begins with no hands up, nobody ready, and nobody led anywhere. */
import type { WorkshopEvent } from './event.ts'
import type { PhaseRun, Session } from './session.ts'

type AgendaEvent = Extract<
  WorkshopEvent,
  { readonly type: 'agenda' | 'phase' | 'rights' | 'timer' | 'ended' }
>

export function playAgenda(session: Session, event: AgendaEvent): Session {
  switch (event.type) {
    case 'agenda':
      return { ...session, agenda: event.agenda }
    case 'rights':
      return {
        ...session,
        agenda: session.agenda.map((phase) =>
          phase.id === event.phase ? { ...phase, rights: event.rights } : phase,
        ),
      }
    case 'timer':
      return { ...session, timer: event.timer }
    case 'phase':
      return afresh(session, event.phase, [
        ...endedRuns(session, event.at),
        ...(event.phase === null ? [] : [{ phase: event.phase, startedAt: event.at, mapSeq: event.mapSeq }]),
      ])
    // ended
    default: {
      const last = afresh(session, null, endedRuns(session, event.at))
      return {
        ...last,
        // A code lives while its workshop runs, and the personal ones with it.
        code: '',
        doorOpen: false,
        codes: last.codes.map((code) => ({ ...code, hash: '' })),
        endedAt: event.at,
        timer: { state: 'off' },
        spotlight: null,
        locks: [],
        people: Object.fromEntries(
          Object.entries(last.people).map(([id, { acting: _acting, ...person }]) => [id, person]),
        ),
      }
    }
  }
}

const afresh = (session: Session, phase: string | null, runs: readonly PhaseRun[]): Session => ({
  ...session,
  phase,
  runs,
  hands: [],
  ready: [],
  // Both were about what the phase before was about.
  spotlight: null,
  broadcast: null,
})

const endedRuns = ({ runs }: Session, at: number): readonly PhaseRun[] =>
  runs.map((run) => (run.endedAt === undefined ? { ...run, endedAt: at } : run))
