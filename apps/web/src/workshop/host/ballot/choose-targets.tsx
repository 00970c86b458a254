/** Chooses what is voted on: claims or steps of the map, searched and ticked, and statements of one's own. */
import { type BallotPlan, type Target, workshopBounds } from '@parley/workshop'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../new-id.ts'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { tagOf } from '../../../shell/speech.tsx'
import { CheckField } from '../fields.tsx'
import { partsOf } from '../../results/target-text.ts'
import form from '../form.module.css'
import { useHost } from '../host-page.tsx'
import styles from './ballot.module.css'
import { offeredFor } from './offer.ts'

interface Props {
  readonly about: BallotPlan['about']
  readonly chosen: readonly Target[]
  readonly targetOf: (id: string) => Target | undefined
  readonly onChosen: (targets: readonly Target[]) => void
  readonly onClose: () => void
}

export default function ChooseTargets({ about, chosen: given, targetOf, onChosen, onClose }: Props) {
  const { say, map, room } = useHost()
  const words = say.hostBallot
  const [chosen, setChosen] = useState(given)
  const [asked, search] = useState('')
  const [statement, setStatement] = useState('')
  const lang = tagOf(room.lang)
  // What was chosen before this dialog opened stays at the top while it is open: rows that jump are not found again.
  const [rows] = useState(() => {
    const first = given.map((target) => ({ target, links: undefined }))
    const rest = offeredFor(map, about).flatMap(({ id, links }) => {
      const target = given.some((one) => one.id === id) ? undefined : targetOf(id)
      return target ? { target, links } : []
    })
    return [...first, ...rest]
  })
  const own = chosen.filter(({ id }) => !rows.some(({ target }) => target.id === id))
  const wanted = asked.trim().toLocaleLowerCase(room.lang)
  const found = [...rows, ...own.map((target) => ({ target, links: undefined }))].filter(({ target }) =>
    target.text.toLocaleLowerCase(room.lang).includes(wanted),
  )
  const toggle = (target: Target, on: boolean) =>
    setChosen(on ? [...chosen, target] : chosen.filter(({ id }) => id !== target.id))
  const add = (event: FormEvent) => {
    event.preventDefault()
    const text = statement.trim()
    if (!text) return
    setChosen([...chosen, { id: newId(), kind: 'statement', text }])
    setStatement('')
  }
  return (
    <DialogFrame title={words.chooseTitle} about={words.chooseAbout} size="middle" onClose={onClose}>
      <div className={styles['choose']}>
        <input
          type="search"
          className="field"
          aria-label={words.search}
          placeholder={words.search}
          value={asked}
          onChange={(event) => search(event.target.value)}
        />
        <ul className={styles['options']}>
          {found.slice(0, workshopBounds.targets).map(({ target, links }) => (
            <li key={target.id}>
              <CheckField
                checked={chosen.some(({ id }) => id === target.id)}
                onChange={(on) => toggle(target, on)}
              >
                <Words target={target} lang={lang} />
                {links !== undefined && links > 0 && <small> · {words.links(links)}</small>}
              </CheckField>
            </li>
          ))}
        </ul>
        <form className={styles['add']} onSubmit={add}>
          <input
            className="field"
            aria-label={words.ownStatement}
            placeholder={words.ownStatement}
            lang={lang}
            maxLength={workshopBounds.questionLength}
            value={statement}
            onChange={(event) => setStatement(event.target.value)}
          />
          <button type="submit" className="btn line" aria-disabled={!statement.trim()}>
            {say.hostStage.add}
          </button>
        </form>
        <div className={form['acts']}>
          <button type="button" className="btn line" onClick={onClose}>
            {say.host.cancel}
          </button>
          <button
            type="button"
            className="btn ink"
            onClick={() => {
              onChosen(chosen.slice(0, workshopBounds.targets))
              onClose()
            }}
          >
            {say.host.done} ({words.chosen(chosen.length)})
          </button>
        </div>
      </div>
    </DialogFrame>
  )
}

/** A short name stands over the words; of a step there is its sentence alone, what it cuts stands in the list as claims. */
function Words({ target, lang }: { readonly target: Target; readonly lang: string }) {
  const { head, body } = partsOf(target)
  return (
    <span lang={lang}>
      {head && <strong>{head}</strong>}
      {body}
    </span>
  )
}
