/** Reveal and place: cards released one by one, by writer or all at once; then on the map, or parked. */
import type { Card } from '@parley/workshop'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import { useMapTurn } from '../use-map-turn.ts'
import { aliasOf, usePeople } from '../use-room.ts'
import { CardsList } from './cards-list.tsx'
import { NextPhase } from './next-phase.tsx'
import { PlaceNameless } from './place-nameless.tsx'
import { StageFrame } from './stage-frame.tsx'
import styles from './stage.module.css'

export default function RevealStage() {
  const { say, map } = useHost()
  const words = say.hostStage
  useMapTurn(map)
  const cards = Object.values(useSlice('cards') ?? {})
  const waiting = useSlice('writing')?.drafts ?? 0
  const of = (standing: Card['standing']) => cards.filter((card) => card.standing === standing)
  const [released, parked] = [of('released'), of('parked')]
  // Deleted since, or away with all that a phase brought: undo on the map brings it back.
  const isThere = ({ claim }: Card) => claim === undefined || map.isLive(map.resolve(claim))
  const placed = of('placed').filter(isThere)
  const gone = of('placed').filter((card) => !isThere(card))
  return (
    <StageFrame
      count={
        cards.length > 0 && (
          <p className={styles['count']}>
            <strong className="tnum">{say.host.ofMany(placed.length, cards.length)}</strong>
            {words.onMap}
          </p>
        )
      }
      // While cards wait their release is what comes next.
      {...(waiting > 0 ? { primary: <NextPhase quiet /> } : {})}
    >
      <Release />
      <PlaceNameless cards={released} />
      {released.length > 0 && <CardsList title={words.released} cards={released} hint={words.ownersPlace} />}
      {parked.length > 0 && <CardsList title={words.parked} cards={parked} />}
      {placed.length > 0 && <CardsList title={words.placed} cards={placed} />}
      {gone.length > 0 && <CardsList title={say.writing.goneFromMap} cards={gone} />}
      {cards.length === 0 && waiting === 0 && <p className={styles['quiet']}>{words.noCards}</p>}
    </StageFrame>
  )
}

function Release() {
  const { say, give } = useHost()
  const words = say.hostStage
  const people = usePeople()
  const writing = useSlice('writing')
  if (!writing || writing.drafts === 0) return null
  const { drafts, writers, byPerson = {} } = writing
  const named = Object.entries(byPerson)
  const count = named.reduce((sum, [, cards]) => sum + cards, 0)
  const nameless = drafts - count
  return (
    <section className={styles['part']} aria-label={words.waiting(drafts)}>
      <h2>{words.waiting(drafts)}</h2>
      <div className={styles['row']}>
        {named.length > 0 && (
          <button
            type="button"
            className="btn line"
            onClick={() => void give({ do: 'release', scope: { of: 'next' } })}
          >
            {words.releaseNext}
          </button>
        )}
        {named.length > 0 && (
          <MenuButton
            label={words.releaseBy}
            className="btn line"
            side="start"
            sections={[
              {
                id: 'writers',
                items: named.map(([id, cards]) => ({
                  id,
                  label: words.releaseOf(aliasOf(people, id), cards),
                })),
                onAction: (person) => void give({ do: 'release', scope: { of: 'person', person } }),
              },
            ]}
          >
            {words.releaseBy}
          </MenuButton>
        )}
        <button
          type="button"
          className="btn ink"
          onClick={() => void give({ do: 'release', scope: { of: 'all' } })}
        >
          {words.releaseAll}
        </button>
      </div>
      {nameless > 0 && <p className={styles['quiet']}>{words.anonymousTogether}</p>}
      {nameless > 0 && writers === 1 && <p className="refusal">{words.onlyOneWriter}</p>}
    </section>
  )
}
