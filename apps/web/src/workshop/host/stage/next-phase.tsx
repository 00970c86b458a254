/** The way on, by one press. */
import { ArrowRight } from 'lucide-react'
import { useSlice } from '../../use-workshop.ts'
import { nextPhase } from '../agenda/agenda-changes.ts'
import { useHost } from '../host-page.tsx'

/** `quiet`: something else is more likely to be next. */
export function NextPhase({ quiet = false }: { readonly quiet?: boolean }) {
  const { say, give } = useHost()
  const agenda = useSlice('agenda')
  const next = agenda && nextPhase(agenda)
  if (!next) return null
  const words = say.hostStage
  return (
    <button
      type="button"
      className={`btn lg ${quiet ? 'line' : 'ink'}`}
      onClick={() => void give({ do: 'phase', phase: next.id, start: true })}
    >
      {agenda.phase === null ? words.beginWith(next.title) : words.nextIs(next.title)}
      <ArrowRight aria-hidden />
    </button>
  )
}
