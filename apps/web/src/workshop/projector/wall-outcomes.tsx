/** What came of it, and who takes it on. */
import { tagOf, useSpeech } from '../../shell/speech.tsx'
import { aliasOf, usePeople } from '../host/use-room.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-cards.module.css'

export function WallOutcomes() {
  const { projector: say } = useWorkshopSay()
  const { language } = useSpeech()
  const outcomes = useSlice('outcomes') ?? []
  const people = usePeople()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  if (outcomes.length === 0) return null
  const names = (owners: readonly string[]) =>
    new Intl.ListFormat(language).format(owners.map((id) => aliasOf(people, id)).filter(Boolean))
  return (
    <ul className={styles['cards']} aria-label={say.outcomes}>
      {outcomes.map(({ id, text, owners }) => (
        <li key={id}>
          <p lang={lang}>{text}</p>
          {owners.length > 0 && <footer>{say.takenOnBy(names(owners))}</footer>}
        </li>
      ))}
    </ul>
  )
}
