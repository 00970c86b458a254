/** What the hosts have written down, who takes it on, and whether one does so oneself. */
import { tagOf } from '../../shell/speech.tsx'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { joined } from '../parts/joined.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import styles from './outcomes.module.css'
import parts from './stage-parts.module.css'

export function Outcomes({ title }: { readonly title: string }) {
  const { takingPart: say, host } = useWorkshopSay()
  const { map, showOnMap } = useAbout()
  const outcomes = useSlice('outcomes') ?? []
  const people = useSlice('people') ?? {}
  const me = useSlice('me')?.id ?? ''
  const room = useSlice('room')
  const give = useGive()
  const lang = tagOf(room?.lang ?? 'en')
  const aliasOf = (id: string) => (Object.hasOwn(people, id) ? people[id]?.alias : undefined) ?? ''
  return (
    <section className={parts['stack']}>
      <h2 className={parts['head2']}>{title}</h2>
      {outcomes.length === 0 && <p className={parts['soft']}>{say.noOutcomes}</p>}
      <ul className={parts['list']}>
        {outcomes.map(({ id, text, owners, claim }) => (
          <li key={id}>
            <p lang={lang} className={styles['text']}>
              {text}
            </p>
            <p className={parts['soft']}>
              {owners.length
                ? host.told(say.takenOn, joined(owners.map(aliasOf), host.facts))
                : say.nobodyTook}
            </p>
            <div className={styles['acts']}>
              {room?.endedAt === undefined && (
                <label className={styles['take']}>
                  <input
                    type="checkbox"
                    checked={owners.includes(me)}
                    onChange={(event) => void give({ do: 'take-on', outcome: id, on: event.target.checked })}
                  />
                  {say.takeOn}
                </label>
              )}
              {claim !== undefined && map.isLive(map.resolve(claim)) && (
                <button type="button" className="btn quiet" onClick={() => showOnMap([claim])}>
                  {say.showOnMap}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
