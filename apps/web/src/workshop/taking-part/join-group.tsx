/** The groups that one may join, while one is in none. */
import { tagOf } from '../../shell/speech.tsx'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { joined } from '../parts/joined.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { ClaimWords } from './claim-words.tsx'
import parts from './stage-parts.module.css'

export function JoinGroup() {
  const { takingPart: say, host } = useWorkshopSay()
  const { showOnMap } = useAbout()
  const groups = useSlice('groups') ?? []
  const people = useSlice('people') ?? {}
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const give = useGive()
  const aliasOf = (id: string) => (Object.hasOwn(people, id) ? people[id]?.alias : undefined) ?? ''
  return (
    <div className={parts['stack']}>
      <p className={parts['wait']}>{groups.length ? say.noGroup : say.noGroups}</p>
      <ul className={parts['list']}>
        {groups.map(({ id, name, scope, members }) => (
          <li key={id}>
            {scope[0] !== undefined && <ClaimWords id={scope[0]} size="line" />}
            <p className={parts['soft']}>{joined(members.map(aliasOf), host.facts) || say.nobodyElse}</p>
            <div className={parts['acts']}>
              <button
                type="button"
                className="btn line"
                lang={lang}
                onClick={() => void give({ do: 'join-group', group: id })}
              >
                {say.joinGroup(name)}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div className={parts['acts']}>
        <button type="button" className="btn line" onClick={() => showOnMap()}>
          {say.readMap}
        </button>
      </div>
    </div>
  )
}
