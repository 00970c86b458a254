/** Breakouts: a group for each proposal in one press, who is in which, what each does, and more time for all. */
import { proposals } from '@parley/model'
import { Users } from 'lucide-react'
import { newId } from '../../../new-id.ts'
import { useSlice } from '../../use-workshop.ts'
import { nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { NextPhase } from '../stage/next-phase.tsx'
import { ReadyCount } from '../stage/ready-count.tsx'
import { StageFrame } from '../stage/stage-frame.tsx'
import styles from '../stage/stage.module.css'
import { useMapTurn } from '../use-map-turn.ts'
import { useTakers } from '../use-room.ts'
import { GroupBox } from './group-box.tsx'
import boxes from './groups.module.css'
import { GroupOf } from './group-of.tsx'
import { spread } from './spread.ts'

export default function BreakoutsStage() {
  const page = useHost()
  const { say, map, give, ask } = page
  const words = say.hostStage
  useMapTurn(map)
  const groups = useSlice('groups') ?? []
  const takers = useTakers().filter(({ part }) => part === 'participant')
  const inSome = new Set(groups.flatMap(({ members }) => members))
  const outside = takers.filter(({ id }) => !inSome.has(id))
  const make = async () => {
    const asked = { question: words.spreadAsk, detail: words.spreadDetail, action: words.again }
    if (groups.length > 0 && !(await ask(asked))) return
    const found = proposals(map)
    const scopes = found.map(({ id }, at) => ({ name: nameIn(page, id) || words.group(at + 1), scope: [id] }))
    if (scopes.length === 0) page.tell({ text: words.noProposals })
    else
      await give({
        do: 'groups',
        groups: mutable(
          spread(
            takers.map(({ id }) => id),
            scopes,
            newId,
            Math.random,
          ),
        ),
      })
  }
  const dissolve = async () => {
    const asked = { question: words.dissolveAsk, detail: words.dissolveDetail, action: words.dissolve }
    if (inSome.size === 0 || (await ask(asked))) await give({ do: 'groups', groups: [] })
  }
  return (
    <StageFrame
      count={<ReadyCount />}
      {...(groups.length === 0 ? { primary: <NextPhase quiet /> } : {})}
      controls={
        groups.length > 0 && (
          <button
            type="button"
            className="btn lg line"
            onClick={() => void give({ do: 'timer-add', ms: 120_000 })}
          >
            {say.host.plusTwo}
          </button>
        )
      }
    >
      <div className={`${styles['row']} ${boxes['acts']}`}>
        <button type="button" className={`btn ${groups.length ? 'line' : 'ink'}`} onClick={() => void make()}>
          <Users aria-hidden />
          {groups.length > 0 ? words.again : words.makeGroups}
        </button>
        {groups.length > 0 && (
          <button type="button" className="btn quiet" onClick={() => void dissolve()}>
            {words.dissolve}
          </button>
        )}
        {groups.length === 0 && <span className="hint">{words.makeGroupsHint}</span>}
      </div>
      {groups.length > 0 && (
        <div className={boxes['groups']}>
          {groups.map((group) => (
            <GroupBox key={group.id} group={group} />
          ))}
        </div>
      )}
      {groups.length > 0 && outside.length > 0 && (
        <section className={styles['part']} aria-label={words.noGroup}>
          <h2>{words.noGroup}</h2>
          <ul className={styles['rows']}>
            {outside.map((person) => (
              <li key={person.id}>
                <span>{person.alias}</span>
                <GroupOf person={person} group={null} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </StageFrame>
  )
}

/** As the command's own type wants it. */
const mutable = (groups: ReturnType<typeof spread>) =>
  groups.map(({ id, name, scope, members }) => ({ id, name, scope: [...scope], members: [...members] }))
