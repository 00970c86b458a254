/** What comes of it: sentences written down by the hosts, and who takes each on. */
import { type Outcome, workshopBounds } from '@parley/workshop'
import { UserRound, X } from 'lucide-react'
import { type FormEvent, useRef } from 'react'
import { newId } from '../../../new-id.ts'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { tagOf, useSpeech } from '../../../shell/speech.tsx'
import { begunName, useBegun } from '../../parts/begun-text.ts'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import { aliasOf, usePeople, useTakers } from '../use-room.ts'
import styles from './stage.module.css'

interface Props {
  readonly readOnly?: boolean
  /** Over the box that one is written in. */
  readonly label?: string
}

export function Outcomes({ readOnly = false, label }: Props) {
  const { say, room, give, workshop } = useHost()
  const words = say.hostStage
  const outcomes = useSlice('outcomes') ?? []
  const [text, setText] = useBegun(begunName(workshop.known, 'outcome'))
  /** Asked for, and not answered: pressed again, as without a line, it is the same sentence and not one more. */
  const asked = useRef<{ readonly id: string; readonly said: string }>(undefined)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const said = text.trim()
    if (!said) return
    if (asked.current?.said !== said) asked.current = { id: newId(), said }
    const { id } = asked.current
    if (!(await give({ do: 'outcome', outcome: id, text: said, owners: [] }))) return
    if (asked.current?.id === id) asked.current = undefined
    // The next one may have been begun.
    setText((now) => (now.trim() === said ? '' : now))
  }
  return (
    <section className={styles['part']} aria-label={words.outcomes}>
      <h2>{words.outcomes}</h2>
      {outcomes.length === 0 && <p className={styles['quiet']}>{words.noOutcomes}</p>}
      <ul className={styles['rows']}>
        {outcomes.map((outcome) => (
          <OutcomeLine key={outcome.id} outcome={outcome} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && (
        <form className={styles['row']} onSubmit={(event) => void add(event)}>
          <input
            className={`field ${styles['wide']}`}
            aria-label={label ?? words.addOutcome}
            placeholder={label ?? words.addOutcome}
            lang={tagOf(room.lang)}
            maxLength={workshopBounds.statementLength}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="btn line" aria-disabled={!text.trim()}>
            {words.add}
          </button>
        </form>
      )}
    </section>
  )
}

function OutcomeLine({ outcome, readOnly }: { readonly outcome: Outcome; readonly readOnly: boolean }) {
  const { say, room, give } = useHost()
  const { language } = useSpeech()
  const words = say.hostStage
  const people = usePeople()
  const takers = useTakers()
  const { id, text, owners, claim } = outcome
  const names = owners.map((owner) => aliasOf(people, owner)).filter(Boolean)
  const told = names.length > 0 ? new Intl.ListFormat(language).format(names) : words.nobodyOwns
  const toggle = (person: string) =>
    void give({
      do: 'outcome',
      outcome: id,
      text,
      ...(claim === undefined ? {} : { claim }),
      owners: owners.includes(person) ? owners.filter((one) => one !== person) : [...owners, person],
    })
  return (
    <li>
      <div>
        <span className={styles['strong']} lang={tagOf(room.lang)}>
          {text}
        </span>
        <div className={styles['owners']}>
          {readOnly ? (
            <span className={styles['aside']}>{told}</span>
          ) : (
            <MenuButton
              label={say.host.told(words.editOwners(text), told)}
              title={words.owners}
              className="btn line"
              side="start"
              sections={[
                {
                  id: 'owners',
                  items: takers.map((person) => ({
                    id: person.id,
                    label: `${owners.includes(person.id) ? '✓ ' : ''}${person.alias}`,
                  })),
                  onAction: toggle,
                },
              ]}
            >
              <UserRound aria-hidden />
              {told}
            </MenuButton>
          )}
        </div>
      </div>
      {!readOnly && (
        <button
          type="button"
          className="btn icon quiet"
          aria-label={words.dropNamed(text)}
          title={words.drop}
          onClick={() => void give({ do: 'outcome-drop', outcome: id })}
        >
          <X aria-hidden />
        </button>
      )}
    </li>
  )
}
