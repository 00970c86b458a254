/** The reveal: one's own cards are looked at again and put on the map; what others wrote is read. */
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import parts from '../stage-parts.module.css'
import { AllCards } from './all-cards.tsx'
import { CardToPlace } from './card-to-place.tsx'
import { usePlacing } from './use-placing.ts'

export default function PlacingStage() {
  const { writing: say, takingPart } = useWorkshopSay()
  const { showOnMap } = useAbout()
  const mine = useSlice('me')
  const cards = Object.values(useSlice('cards') ?? {})
  const { place, waiting } = usePlacing()
  const own = cards.filter(({ owner }) => owner === mine?.id)
  const toPlace = own.filter(({ standing }) => standing === 'released')
  const mayWrite = mine?.mayWrite ?? false
  const drafts = mine?.drafts.length ?? 0
  return (
    <div className={parts['stack']}>
      <section className={parts['stack']}>
        {toPlace.length > 0 ? (
          <>
            <h2 className={parts['head2']}>{say.placeTitle}</h2>
            <p className={parts['soft']}>{mayWrite ? say.placeText : say.closedNow}</p>
            <ul className={parts['list']}>
              {toPlace.map((card) => (
                <CardToPlace
                  key={card.id}
                  card={card}
                  mayPlace={mayWrite}
                  isWaiting={waiting.has(card.id)}
                  onPlace={(target) => place(card, target)}
                />
              ))}
            </ul>
          </>
        ) : (
          <output className={parts['soft']}>
            {drafts > 0 ? say.waitReveal : own.length > 0 ? say.allPlaced : say.noneToPlace}
          </output>
        )}
        <div className={parts['acts']}>
          <button type="button" className="btn line" onClick={() => showOnMap()}>
            {takingPart.readMap}
          </button>
        </div>
      </section>
      <AllCards cards={cards.filter(({ id }) => !toPlace.some((one) => one.id === id))} />
    </div>
  )
}
