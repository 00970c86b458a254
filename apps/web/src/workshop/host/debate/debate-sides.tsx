/** The two sides of a debate: set up, who speaks for which, moved by the hosts, and called on when a side has the word. */
import { type DebateSide, debateSides, groupOfSide, isDebate, type PersonView } from '@parley/workshop'
import { Users } from 'lucide-react'
import { wordsOfRoom } from '../../room-words.ts'
import { useSlice } from '../../use-workshop.ts'
import groups from '../breakouts/groups.module.css'
import { spread } from '../breakouts/spread.ts'
import { useHost } from '../host-page.tsx'
import styles from '../stage/stage.module.css'
import { usePhase, useTakers } from '../use-room.ts'
import { SidePerson } from './side-person.tsx'
import { useSides } from './use-sides.ts'

/** Nothing where nobody debates. */
export function DebateSides() {
  const { say, room, give, ask } = useHost()
  const { debate: words, hostStage } = say
  const phase = usePhase()
  const agenda = useSlice('agenda')
  const takers = useTakers().filter(({ part }) => part === 'participant')
  const sides = useSides()
  if (!agenda || !isDebate(agenda.phases) || (phase?.kind !== 'frame' && phase?.kind !== 'debate'))
    return null
  const set = async (members: (side: DebateSide) => readonly string[]) => {
    // They bear their names in the language of the workshop, where nobody's screen chooses it.
    const { debate } = await wordsOfRoom(room, say)
    await give({
      do: 'groups',
      groups: debateSides.map((side) => ({
        id: groupOfSide[side],
        name: debate.sides[side],
        scope: [],
        members: [...members(side)],
      })),
    })
  }
  const deal = async () => {
    const asked = { question: hostStage.spreadAsk, detail: hostStage.spreadDetail, action: words.spread }
    if (sides?.some(({ members }) => members.length > 0) && !(await ask(asked))) return
    const halves = spread(
      takers.map(({ id }) => id),
      debateSides.map((name) => ({ name, scope: [] })),
      () => '',
      Math.random,
    )
    await set((side) => halves.find(({ name }) => name === side)?.members ?? [])
  }
  if (!sides)
    return (
      <section className={styles['part']} aria-label={words.title}>
        <h2>{words.title}</h2>
        <div className={styles['row']}>
          <button type="button" className="btn line" onClick={() => void set(() => [])}>
            <Users aria-hidden />
            {words.make}
          </button>
          <span className="hint">{words.makeHint}</span>
        </div>
      </section>
    )
  const end = async () => {
    const asked = { question: words.endAsk, detail: words.endDetail, action: words.end }
    if (sides.every(({ members }) => members.length === 0) || (await ask(asked)))
      await give({ do: 'groups', groups: [] })
  }
  const taken = new Set(sides.flatMap(({ members }) => members))
  const others = takers.filter(({ id }) => !taken.has(id))
  const isChoosing = phase.kind === 'frame'
  const people = (ids: readonly string[]): readonly PersonView[] =>
    ids.flatMap((id) => takers.find((one) => one.id === id) ?? [])
  return (
    <section className={styles['part']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {isChoosing && <p className={styles['quiet']}>{words.about}</p>}
      <div className={groups['groups']}>
        {sides.map(({ side, members }) => (
          <section key={side} className={groups['group']} aria-label={words.sides[side]}>
            <h3>{words.sides[side]}</h3>
            <p className={groups['told']}>
              {members.length ? hostStage.members(members.length) : words.nobody}
            </p>
            <ul>
              {people(members).map((person) => (
                <SidePerson key={person.id} person={person} side={side} speaks={!isChoosing} />
              ))}
            </ul>
          </section>
        ))}
        {isChoosing && others.length > 0 && (
          <section className={groups['group']} aria-label={words.noSide}>
            <h3>{words.noSide}</h3>
            <p className={groups['told']}>{hostStage.members(others.length)}</p>
            <ul>
              {others.map((person) => (
                <SidePerson key={person.id} person={person} side={null} speaks={false} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {isChoosing && (
        <div className={`${styles['row']} ${groups['acts']}`}>
          <button type="button" className="btn line" onClick={() => void deal()}>
            <Users aria-hidden />
            {words.spread}
          </button>
          <button type="button" className="btn quiet" onClick={() => void end()}>
            {words.end}
          </button>
        </div>
      )}
    </section>
  )
}
