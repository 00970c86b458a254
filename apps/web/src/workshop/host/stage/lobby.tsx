/** Before the first phase: how people come in, large enough for the wall, who is here, and the door. */
import { doors, leads } from '@parley/workshop'
import { Volume2 } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Avatar } from '../../../people/avatar.tsx'
import { QrCode } from '../../../share/qr-code.tsx'
import { playTone, unlockTone } from '../../parts/tone.ts'
import { SelectField } from '../fields.tsx'
import { useHost } from '../host-page.tsx'
import { joinAddress } from '../join-address.ts'
import { colourOf, useTakers } from '../use-room.ts'
import { NextPhase } from './next-phase.tsx'
import { dropSecondPress } from './second-press.ts'
import styles from './stage.module.css'

const PersonalCodes = lazy(() => import('./personal-codes.tsx'))

export function Lobby() {
  const { say, room, me, workshop, give, open } = useHost()
  const words = say.hostStage
  const { link, shown, onlyHere } = joinAddress(workshop, room.code)
  const others = useTakers().filter(({ id }) => id !== me.id)
  // The common code opens nothing then: people have their own.
  const isPersonal = room.door === 'personal'
  const codes = () =>
    open(
      <Suspense>
        <PersonalCodes onClose={() => open(null)} />
      </Suspense>,
    )
  return (
    <>
      <div className={styles['body']}>
        <h1 className={styles['question']}>{words.lobbyTitle}</h1>
        <p className={styles['prompt']}>{isPersonal ? words.personalPrompt : words.lobbyPrompt}</p>
        <div className={styles['lobby']} data-plain={isPersonal ? '' : undefined}>
          {!isPersonal && <QrCode text={link} label={say.host.qrLabel} className={styles['qr']} />}
          <div>
            <p className={styles['address']}>{shown}</p>
            {!isPersonal && <b className={styles['code']}>{room.code}</b>}
            {onlyHere && <p className="hint">{say.host.onlyHere}</p>}
            <div className={styles['row']}>
              <SelectField
                label={words.door}
                value={room.door}
                options={doors.map((value) => ({ value, label: words.doorModes[value] }))}
                onChange={(door) => void give({ do: 'door', door, open: room.doorOpen })}
              />
            </div>
            <div className={styles['row']}>
              <button
                type="button"
                className="btn line"
                onClick={() => void give({ do: 'door', door: room.door, open: !room.doorOpen })}
              >
                {room.doorOpen ? words.closeDoor : words.openDoor}
              </button>
              {leads(me.part) && (
                <button type="button" className={`btn ${isPersonal ? 'ink' : 'line'}`} onClick={codes}>
                  {words.personalCodes}
                </button>
              )}
              <button type="button" className="btn line" onClick={testTone}>
                <Volume2 aria-hidden />
                {words.toneTest}
              </button>
            </div>
          </div>
        </div>
        <section className={styles['part']} aria-labelledby="who-is-in">
          <h2 id="who-is-in">{say.host.inNow(others.length + 1)}</h2>
          {others.length === 0 ? (
            <p className={styles['quiet']}>{words.nobodyYet}</p>
          ) : (
            <ul className={styles['names']}>
              {others.map(({ id, alias, here }) => (
                <li key={id}>
                  <Avatar name={alias} colour={colourOf(id)} hollow={!here} />
                  {alias}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it takes presses away and adds none */}
      <div className={styles['controls']} onClickCapture={dropSecondPress}>
        <span className={styles['gap']} />
        <NextPhase />
      </div>
    </>
  )
}

function testTone(): void {
  unlockTone()
  // The sound is woken within the press and is heard right after.
  setTimeout(() => playTone(true), 100)
}
