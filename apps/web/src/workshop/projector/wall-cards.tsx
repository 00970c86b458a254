/** Released cards on the wall, the newest first: words, relation and target; a name only where that was declared. */
import { endName } from '@parley/canvas'
import type { LiveMap } from '@parley/model'
import { tagOf, useSay } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-cards.module.css'

/** So many fit on a wall. */
const most = 6

export function WallCards({ map }: { readonly map: LiveMap }) {
  const say = useWorkshopSay()
  const words = useSay()
  const lang = useSlice('room')?.lang ?? 'en'
  const people = useSlice('people') ?? {}
  const cards = Object.values(useSlice('cards') ?? {})
    .filter(({ standing }) => standing !== 'parked')
    .toSorted((a, b) => b.releasedAt - a.releasedAt)
    .slice(0, most)
  if (cards.length === 0) return null
  return (
    <ul className={styles['cards']} aria-label={say.projector.released}>
      {cards.map(({ id, text, lang: said, relation, target, owner }) => (
        <li key={id}>
          <p lang={tagOf(said)}>{text}</p>
          <footer lang={tagOf(lang)}>
            {map.isLive(target)
              ? say.hostStage.cardLine(say.writing[relation], endName(map, target, lang, words))
              : say.writing[relation]}
            {owner !== undefined && Object.hasOwn(people, owner) ? ` · ${people[owner]?.alias ?? ''}` : ''}
          </footer>
        </li>
      ))}
    </ul>
  )
}
