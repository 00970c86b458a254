/** The reveal: one's own cards are looked at again and put on the map; what others wrote is read. */
import { useState } from 'react'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import parts from '../stage-parts.module.css'
import { useStructure } from '../use-structure.ts'
import { AllCards } from './all-cards.tsx'
import { CardText } from './card-text.tsx'
import { CardToPlace } from './card-to-place.tsx'
import { usePlacing } from './use-placing.ts'

export default function PlacingStage() {
  const { writing: say, takingPart } = useWorkshopSay()
  const { map, showOnMap } = useAbout()
  useStructure(map)
  const mine = useSlice('me')
  const cards = Object.values(useSlice('cards') ?? {})
  const { placeAll, waiting } = usePlacing()
  // Where one would rather have them, by card.
  const [aims, setAims] = useState<Readonly<Record<string, string>>>({})
  const [notMerged, setNotMerged] = useState('')
  const own = cards.filter(({ owner }) => owner === mine?.id)
  const toPlace = own
    .filter(({ standing }) => standing === 'released')
    .map((card) => ({ ...card, target: aims[card.id] ?? card.target }))
  // A card whose claim is gone waits for its author to choose another one.
  const placeable = toPlace.filter(({ id, target }) => !waiting.has(id) && map.isLive(map.resolve(target)))
  const mayWrite = mine?.mayWrite ?? false
  const parked = own.filter(({ standing }) => standing === 'parked').length
  const nothingLeft = parked > 0 ? say.ownParked(parked) : own.length > 0 ? say.allPlaced : say.noneToPlace
  const drafts = mine?.drafts ?? []
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
                  onAim={(target) => setAims((before) => ({ ...before, [card.id]: target }))}
                  onPlace={() => placeAll([card])[0]}
                  onNotMerged={setNotMerged}
                />
              ))}
            </ul>
            {toPlace.length > 1 && (
              <div className={parts['acts']}>
                <button
                  type="button"
                  className="btn line"
                  disabled={!mayWrite || placeable.length === 0}
                  onClick={() => placeAll(placeable)}
                >
                  {say.placeAll(placeable.length)}
                </button>
              </div>
            )}
          </>
        ) : (
          <output className={parts['wait']}>{drafts.length > 0 ? say.waitReveal : nothingLeft}</output>
        )}
        <p role="alert" className="refusal" hidden={!notMerged}>
          {notMerged}
        </p>
        {drafts.length > 0 && (
          <ul className={parts['list']}>
            {drafts.map((draft) => (
              <li key={draft.id}>
                <CardText card={draft} />
              </li>
            ))}
          </ul>
        )}
        <div className={parts['acts']}>
          <button type="button" className="btn line" onClick={() => showOnMap()}>
            {takingPart.readMap}
          </button>
        </div>
      </section>
      <AllCards cards={cards} above={toPlace} />
    </div>
  )
}
