/** Wordings that people propose in a talk, with how others take them: put on the map, or written down as an outcome. */
import { resolveThread, setWords } from '@parley/model'
import { workshopBounds } from '@parley/workshop'
import { tagOf } from '../../../shell/speech.tsx'
import { joined } from '../../parts/joined.ts'
import { type Wording, wordingsOf } from '../../parts/wordings-of.ts'
import { useSlice } from '../../use-workshop.ts'
import { nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { useMapTurn } from '../use-map-turn.ts'
import styles from './stage.module.css'

/** Nothing where there is none. */
export function Wordings() {
  const { say, map, room } = useHost()
  useMapTurn(map)
  const flags = useSlice('flags')
  const wordings = flags ? wordingsOf(map, flags, room.lang) : []
  if (wordings.length === 0) return null
  return (
    <section className={styles['part']} aria-label={say.talk.wordings}>
      <h2>{say.talk.wordings}</h2>
      <ul className={styles['rows']}>
        {wordings.map((wording) => (
          <WordingLine key={wording.id} wording={wording} />
        ))}
      </ul>
    </section>
  )
}

function WordingLine({ wording }: { readonly wording: Wording }) {
  const page = useHost()
  const { say, give, tell, workshop } = page
  const { talk: words } = say
  const { id, claim, text, lang, by, agree, concern } = wording
  // The outcome bears the wording's id: pressed twice, as without a line, it is written down once.
  const isNoted = useSlice('outcomes')?.some((outcome) => outcome.id === id) ?? false
  const note = () => {
    if (isNoted) return
    const said = text.slice(0, workshopBounds.statementLength)
    void give({ do: 'outcome', outcome: id, text: said, claim, owners: [] })
  }
  const putOnMap = () => {
    const { session } = workshop
    const done = session.perform(setWords, { place: { field: 'text', row: claim, lang }, text })
    if (done.ok) session.perform(resolveThread, { comment: id })
    tell({ text: done.ok ? words.used : words.notUsed })
  }
  return (
    <li>
      <span>
        <span className={styles['strong']} lang={tagOf(lang)}>
          {text}
        </span>
        <br />
        <span className={styles['aside']}>
          {joined([words.forClaim(nameIn(page, claim)), words.by(by || words.somebody)], say.host.facts)}
          {' · '}
          <span className="tnum">{words.tally(agree, concern)}</span>
        </span>
      </span>
      <span className={styles['acts']}>
        <button type="button" className="btn line" aria-label={words.takeNamed(text)} onClick={putOnMap}>
          {words.take}
        </button>
        <button
          type="button"
          className="btn quiet"
          aria-label={isNoted ? say.host.told(words.noted, text) : words.noteNamed(text)}
          aria-disabled={isNoted}
          onClick={note}
        >
          {isNoted ? words.noted : words.note}
        </button>
      </span>
    </li>
  )
}
