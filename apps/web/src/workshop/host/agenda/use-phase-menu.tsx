/** What can be done to a phase from its line: begin it, change it, move it, leave it out. */
import { type Phase, workshopBounds } from '@parley/workshop'
import { lazy, Suspense } from 'react'
import type { MenuItem, MenuSection } from '../../../shell/menu-button.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import { restoreStart } from './restore-start.ts'
import { hasRun, lengthened, moved, without } from './agenda-changes.ts'

const PhaseDialog = lazy(() => import('./phase-dialog.tsx'))

/** In minutes. */
const [hour, day] = [60, 24 * 60]

export function usePhaseMenu(): (phase: Phase) => readonly MenuSection[] {
  const page = useHost()
  const { say, give, tell, open, ask } = page
  const agenda = useSlice('agenda')
  const set = (next: readonly Phase[]) => give({ do: 'agenda', agenda: [...next] })
  return (phase) => {
    if (!agenda) return []
    const { hostAgenda: words, report } = say
    const { phases } = agenda
    const at = phases.findIndex(({ id }) => id === phase.id)
    const ran = hasRun(agenda, phase.id)
    const isNow = agenda.phase === phase.id
    const move = async (to: number) => {
      if (await set(moved(phases, phase.id, to)))
        tell({ text: words.movedTo(phase.title, to + 1, phases.length), passes: true })
    }
    const leaveOut = async () => {
      if (!(await set(without(phases, phase.id)))) return
      tell({
        text: words.skipped(phase.title),
        acts: [{ label: words.putBack, act: () => void set(phases) }],
      })
    }
    const told = {
      restored: words.restored,
      nothing: report.restoreNothing,
      failed: words.restoreFailed,
      cut: report.replayTrimmed,
    }
    const restore = async () => {
      const yes = await ask({
        question: words.restoreAsk(phase.title),
        detail: words.restoreDetail,
        action: words.restoreYes,
      })
      if (!yes) return
      const run = agenda.runs.findLast((one) => one.phase === phase.id)
      if (run) tell({ text: told[await restoreStart(page.workshop, run)] })
    }
    const by = (minutes: number) => set(lengthened(phases, phase.id, minutes))
    // From half a day on nobody counts minutes.
    const isLong = phase.minutes >= workshopBounds.longPhaseMinutes
    const acts: Readonly<Record<string, () => unknown>> = {
      begin: () => give({ do: 'phase', phase: phase.id, start: true }),
      silently: () => give({ do: 'phase', phase: phase.id, start: false }),
      edit: () =>
        open(
          <Suspense>
            <PhaseDialog phase={phase} onClose={() => open(null)} />
          </Suspense>,
        ),
      longer: () => by(1),
      shorter: () => by(-1),
      longerHour: () => by(hour),
      shorterHour: () => by(-hour),
      longerDay: () => by(day),
      shorterDay: () => by(-day),
      up: () => move(at - 1),
      down: () => move(at + 1),
      skip: leaveOut,
      restore,
    }
    const onAction = (item: string) => void acts[item]?.()
    const section = (id: string, items: readonly (MenuItem | false)[]): MenuSection => ({
      id,
      items: items.filter((item) => item !== false),
      onAction,
    })
    return [
      section('run', [
        !isNow && { id: 'begin', label: ran ? words.again : words.begin },
        !isNow && { id: 'silently', label: words.beginSilently },
        { id: 'edit', label: words.edit },
      ]),
      section('change', [
        !isLong && { id: 'longer', label: words.longer },
        !isLong && phase.minutes > 1 && { id: 'shorter', label: words.shorter },
        isLong && { id: 'longerHour', label: words.longerHour },
        isLong && { id: 'longerDay', label: words.longerDay },
        isLong && { id: 'shorterHour', label: words.shorterHour },
        isLong && phase.minutes > day && { id: 'shorterDay', label: words.shorterDay },
        at > 0 && { id: 'up', label: words.up },
        at < phases.length - 1 && { id: 'down', label: words.down },
        !ran && { id: 'skip', label: words.skip },
      ]),
      ...(ran ? [section('back', [{ id: 'restore', label: words.restore }])] : []),
    ].filter(({ items }) => items.length > 0)
  }
}
