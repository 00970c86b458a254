/** Released cards: what each says, of what, by whom if that was declared; to be placed, parked or taken up again. */
import { refusalSentence } from '@parley/canvas'
import { setPerson } from '@parley/model'
import type { Card } from '@parley/workshop'
import { lazy, Suspense } from 'react'
import { tagOf } from '../../../shell/speech.tsx'
import { AboutProvider } from '../../taking-part/about.tsx'
import { type MergedCard, mergeCard } from '../../parts/merge-card.ts'
import { sayingTheSame } from '../../parts/same-as.ts'
import { placeCard } from '../../taking-part/placing/place-card.ts'
import { nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { useMapTurn } from '../use-map-turn.ts'
import { aliasOf, colourOf, usePeople } from '../use-room.ts'
import styles from './stage.module.css'
import { joined } from '../../parts/joined.ts'

const ClaimPicker = lazy(() => import('../../taking-part/claim-picker.tsx'))

interface Props {
  readonly title: string
  readonly cards: readonly Card[]
  readonly hint?: string
}

export function CardsList({ title, cards, hint }: Props) {
  const { map } = useHost()
  useMapTurn(map)
  return (
    <section className={styles['part']} aria-label={title}>
      <h2>{title}</h2>
      {hint && <p className={styles['quiet']}>{hint}</p>}
      <ul className={styles['rows']}>
        {cards.map((card) => (
          <CardLine key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

function CardLine({ card }: { readonly card: Card }) {
  const page = useHost()
  const { say, give, workshop, tell, open } = page
  const words = say.hostStage
  const people = usePeople()
  const place = async (into?: string) => {
    const { session } = workshop
    // It stays its writer's, in whose name it was shown: only the hand that places it is a host's.
    const writer = card.owner === undefined ? undefined : people[card.owner]
    const by = writer?.writesAs || undefined
    const isThere = page.map.isLive(page.map.resolve(card.target))
    if (isThere && writer && by !== undefined && !page.map.person(by)?.name)
      session.perform(setPerson, { person: by, name: writer.alias, colour: colourOf(writer.id) })
    const { placed: done, merged }: MergedCard =
      into === undefined ? { placed: placeCard(session, card, by) } : mergeCard(session, card, by, into)
    const [claim] = done.ok ? done.made : []
    if (claim === undefined) tell({ text: words.notPlaced(1) })
    else await give({ do: 'placed', card: card.id, claim })
    if (merged && !merged.ok)
      tell({ text: refusalSentence(page.map, merged.refusal, page.room.lang, page.words) })
  }
  const chooseSame = () =>
    open(
      <AboutProvider workshop={workshop} go={page.go}>
        <Suspense>
          <ClaimPicker
            title={say.writing.sameTitle}
            about={say.writing.sameAbout}
            among={sayingTheSame(page.map, card)}
            onPick={(into) => void place(into)}
            onClose={() => open(null)}
          />
        </Suspense>
      </AboutProvider>,
    )
  const isPlaced = card.standing === 'placed'
  return (
    <li>
      <span>
        <span className={styles['strong']} lang={tagOf(card.lang)}>
          {card.text}
        </span>
        <br />
        <span className={styles['aside']}>
          {joined(
            [
              words.cardLine(say.writing[card.relation], nameIn(page, card.target)),
              card.owner === undefined ? words.withoutName : words.byWriter(aliasOf(people, card.owner)),
            ],
            say.host.facts,
          )}
        </span>
      </span>
      {!isPlaced && (
        <span className={styles['acts']}>
          {card.owner !== undefined && (
            <button
              type="button"
              className="btn line"
              aria-label={say.host.told(words.placeIt, card.text)}
              onClick={() => void place()}
            >
              {words.placeIt}
            </button>
          )}
          {card.owner !== undefined && (
            <button
              type="button"
              className="btn quiet"
              aria-haspopup="dialog"
              aria-label={say.writing.sameAsNamed(card.text)}
              onClick={chooseSame}
            >
              {say.writing.sameAs}
            </button>
          )}
          <button
            type="button"
            className="btn quiet"
            aria-label={say.host.told(card.standing === 'parked' ? words.unpark : words.park, card.text)}
            onClick={() => void give({ do: 'park', card: card.id, on: card.standing !== 'parked' })}
          >
            {card.standing === 'parked' ? words.unpark : words.park}
          </button>
        </span>
      )}
    </li>
  )
}
