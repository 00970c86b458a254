/** What somebody gave to this workshop, listed, and then erased for good if the host says so. */
import { additionsOf, type ArgumentMap } from '@parley/model'
import type { PersonView } from '@parley/workshop'
import { useEffect, useState } from 'react'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { useSpeech } from '../../../shell/speech.tsx'
import { useFocusOnOpen } from '../../../shell/use-focus-on-open.ts'
import { useSlice } from '../../use-workshop.ts'
import { type Given, whatSomebodyGave } from '../../workshop-http.ts'
import styles from '../form.module.css'
import { eraseFromMap, mayCut } from '../../report/erase-from-map.ts'
import { useHost } from '../host-page.tsx'

interface Props {
  readonly person: PersonView
  readonly onClose: () => void
}

export default function EraseDialog({ person, onClose }: Props) {
  const { say, give, tell, workshop, map } = useHost()
  const { session, known } = workshop
  const [alsoMap, setAlsoMap] = useState(false)
  const hasWritten =
    person.writesAs !== undefined && person.writesAs !== '' && writtenBy(map, person.writesAs)
  const cancel = useFocusOnOpen<HTMLButtonElement>()
  const lines = useLines(person)
  const erase = async () => {
    // What it erases on the map is found by what the workshop knows of them: so that goes first.
    if (alsoMap && person.writesAs) {
      const erased = await eraseFromMap(session, known.map, person.writesAs)
      const { trimDone, trimFailed, eraseNotSaved, eraseReadOnly } = say.report
      const told = { cut: trimDone, erased: mayCut(known.map) ? trimFailed : '', notSaved: eraseNotSaved }
      const text = erased === 'readOnly' ? eraseReadOnly : told[erased]
      if (text) tell({ text })
      if (erased === 'readOnly' || erased === 'notSaved') return
    }
    if (await give({ do: 'erase', person: person.id })) onClose()
  }
  return (
    <DialogFrame
      title={say.host.eraseTitle(person.alias)}
      about={say.host.eraseAbout}
      size="small"
      role="alertdialog"
      onClose={onClose}
    >
      <div className={styles['form']}>
        <ul className={styles['listed']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {hasWritten && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={alsoMap}
              onChange={(event) => setAlsoMap(event.currentTarget.checked)}
            />
            <span>
              {say.report.eraseOnMap}
              <br />
              <span className="hint">{say.report.eraseOnMapHint(mayCut(known.map))}</span>
            </span>
          </label>
        )}
        <div className={styles['acts']}>
          <button type="button" ref={cancel} className="btn line" onClick={onClose}>
            {say.host.cancel}
          </button>
          <button type="button" className="btn ink" onClick={() => void erase()}>
            {say.host.eraseYes}
          </button>
        </div>
      </div>
    </DialogFrame>
  )
}

/** Anything at all, what was deleted since too: its words are still there. */
const writtenBy = (map: ArgumentMap, person: string): boolean =>
  [map.claims(), map.inferences(), map.sources(), map.citations(), map.comments(), map.tags()].some((rows) =>
    [...rows].some(({ by }) => by === person),
  )

/** From the server what it tells hosts, else from what this page sees. */
function useLines(person: PersonView): readonly string[] {
  const { say, workshop, map } = useHost()
  const { language } = useSpeech()
  const words = say.host.eraseList
  const writing = useSlice('writing')
  const ballots = useSlice('ballots') ?? {}
  const { known } = workshop
  const [given, set] = useState<Given>()
  useEffect(() => {
    let isOpen = true
    const fetchIt = async () => {
      const answer = await whatSomebodyGave(known.id, person.id, known.token)
      if (isOpen && answer.ok) set(answer.value)
    }
    void fetchIt()
    return () => {
      isOpen = false
    }
  }, [known, person.id])
  const drafts = writing?.byPerson?.[person.id] ?? 0
  const onMap = person.writesAs ? additionsOf(map, person.writesAs).rows.length : 0
  const isVoting = Object.values(ballots).some(({ state }) => state !== 'draft' && state !== 'revealed')
  const { cards = [], flags = [], outcomes = [], groups = [], hand = null } = given ?? {}
  return [
    drafts > 0 && words.drafts(drafts),
    cards.length > 0 && words.cards(cards.length),
    flags.length > 0 && words.flags(flags.length),
    outcomes.length > 0 && words.outcomes(outcomes.length),
    groups.length > 0 && words.groups(new Intl.ListFormat(language).format(groups)),
    hand !== null && words.hand,
    isVoting && words.votes,
    onMap > 0 && words.map(onMap),
  ].filter((line) => line !== false)
}
