/** Changes of an agenda as values: phases moved, lengthened, left out, put back. Pure; ids stay. */
import type { AgendaView, Phase } from '@parley/workshop'

/** The same agenda when the place is none, or the phase is there already. */
export function moved(agenda: readonly Phase[], id: string, to: number): readonly Phase[] {
  const from = agenda.findIndex((phase) => phase.id === id)
  const phase = agenda[from]
  if (!phase || to < 0 || to >= agenda.length || to === from) return agenda
  return agenda.toSpliced(from, 1).toSpliced(to, 0, phase)
}

/** Shortest phase that a host makes by buttons, in minutes. */
const shortest = 1

export const lengthened = (agenda: readonly Phase[], id: string, minutes: number): readonly Phase[] =>
  agenda.map((phase) =>
    phase.id === id ? { ...phase, minutes: Math.max(shortest, phase.minutes + minutes) } : phase,
  )

export const replaced = (agenda: readonly Phase[], phase: Phase): readonly Phase[] =>
  agenda.map((one) => (one.id === phase.id ? phase : one))

/** A phase that others repeat the ballot of stays named by nobody. */
export const without = (agenda: readonly Phase[], id: string): readonly Phase[] =>
  agenda.flatMap((phase) => {
    if (phase.id === id) return []
    if (phase.ballot?.secondOf !== id) return phase
    const { secondOf: _, ...ballot } = phase.ballot
    return { ...phase, ballot }
  })

/** Whether a phase ran, or runs: then it stays in the agenda. */
export const hasRun = ({ runs }: AgendaView, id: string): boolean => runs.some(({ phase }) => phase === id)

/** The one after the phase at hand, the first in the lobby; undefined at the end. */
export function nextPhase({ phases, phase }: AgendaView): Phase | undefined {
  const at = phases.findIndex(({ id }) => id === phase)
  return phases[at + 1]
}
