/** All revealed cards, under the claims that they are about. */
import type { Card } from '@parley/workshop'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import parts from '../stage-parts.module.css'
import { useStructure } from '../use-structure.ts'
import { CardText } from './card-text.tsx'

interface Props {
  readonly cards: readonly Card[]
  /** Those of one's own that stand above, to be placed. */
  readonly above: readonly Card[]
}

export function AllCards({ cards, above }: Props) {
  const { writing: say, takingPart } = useWorkshopSay()
  const { map, showOnMap } = useAbout()
  useStructure(map)
  const isThere = ({ claim }: Card) => claim !== undefined && map.isLive(map.resolve(claim))
  const placed = cards.filter((card) => card.standing === 'placed' && isThere(card)).length
  const ordered = cards
    .filter(({ id }) => !above.some((one) => one.id === id))
    .toSorted((a, b) => (a.target < b.target ? -1 : a.target > b.target ? 1 : a.releasedAt - b.releasedAt))
  return (
    <section className={parts['stack']}>
      <h2 className={parts['head2']}>{say.others}</h2>
      <output className={parts['soft']}>
        {cards.length ? say.placedCount(placed, cards.length) : say.noneRevealed}
      </output>
      <ul className={parts['list']}>
        {ordered.map((card) => {
          const { claim, standing } = card
          return (
            <li key={card.id}>
              <CardText card={card} by />
              {standing === 'parked' && <p className={parts['soft']}>{say.parked}</p>}
              {standing === 'placed' && !isThere(card) && <p className={parts['soft']}>{say.goneFromMap}</p>}
              {claim !== undefined && isThere(card) && (
                <div className={parts['acts']}>
                  <button type="button" className="btn quiet" onClick={() => showOnMap([claim])}>
                    {takingPart.showOnMap}
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
