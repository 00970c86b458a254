/** Before it begins: one is in, who leads, what comes, and whether the sound works. */
import { leads } from '@parley/workshop'
import { Bell } from 'lucide-react'
import { useState } from 'react'
import { joined } from '../parts/joined.ts'
import { playTone, unlockTone } from '../parts/tone.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { AgendaList } from './agenda-list.tsx'
import styles from './lobby.module.css'
import parts from './stage-parts.module.css'
import { useFreeKeyboard } from './use-free-keyboard.ts'

export default function Lobby() {
  const { takingPart: say, host } = useWorkshopSay()
  const mine = useSlice('me')
  const people = Object.values(useSlice('people') ?? {})
  const agenda = useSlice('agenda')
  const [tried, setTried] = useState(0)
  const head = useFreeKeyboard<HTMLHeadingElement>()
  const hosts = people.filter(({ part, acting, standing }) => standing === 'in' && (leads(part) || acting))
  const isIn = people.filter(
    ({ standing, here, part }) => standing === 'in' && here && part !== 'viewer',
  ).length
  return (
    <div className={styles['lobby']}>
      <div className={parts['ruled']}>
        <h1 ref={head} tabIndex={-1} className={parts['head1']}>
          {say.lobbyTitle(mine?.alias ?? '')}
        </h1>
        <p>{say.lobbyText}</p>
        <dl>
          <div>
            <dt>{say.led}</dt>
            <dd>
              {joined(
                hosts.map(({ alias }) => alias),
                host.facts,
              ) || say.noHost}
            </dd>
          </div>
        </dl>
        <output>{say.peopleIn(isIn)}</output>
      </div>
      <div className={styles['try']}>
        <button
          type="button"
          className={`btn line ${parts['big']}`}
          onClick={() => {
            unlockTone()
            playTone(true)
            setTried(tried + 1)
          }}
        >
          <Bell aria-hidden />
          {say.testTap}
        </button>
        <output className={parts['soft']}>{tried ? say.testWorks : say.testHint}</output>
      </div>
      {agenda && agenda.phases.length > 0 && (
        <section className={parts['stack']}>
          <h2 className={parts['head2']}>{say.agenda}</h2>
          <AgendaList />
        </section>
      )}
    </div>
  )
}
