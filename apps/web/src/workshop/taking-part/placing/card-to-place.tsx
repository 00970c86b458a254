/** One of one's own cards before it goes on the map: its words, its claim, and the way to choose another claim. */
import { refusalSentence } from '@parley/canvas'
import type { Performed } from '@parley/model'
import type { Card } from '@parley/workshop'
import { lazy, Suspense, useState } from 'react'
import { useSpeech } from '../../../shell/speech.tsx'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import parts from '../stage-parts.module.css'
import { useStructure } from '../use-structure.ts'
import { CardText } from './card-text.tsx'

const ClaimPicker = lazy(() => import('../claim-picker.tsx'))

interface Props {
  readonly card: Card
  readonly mayPlace: boolean
  readonly isWaiting: boolean
  readonly onPlace: (target: string) => Performed | undefined
}

export function CardToPlace({ card, mayPlace, isWaiting, onPlace }: Props) {
  const { writing: say } = useWorkshopSay()
  const { map, lang } = useAbout()
  const { say: messages } = useSpeech()
  useStructure(map)
  const [target, setTarget] = useState(card.target)
  const [picking, setPicking] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isThere = map.isLive(map.resolve(target))
  const place = () => {
    const done = onPlace(target)
    setTrouble(!done || done.ok ? '' : refusalSentence(map, done.refusal, lang, messages))
  }
  return (
    <li>
      <CardText card={card} target={target} />
      {!isThere && <p className="refusal">{say.targetGone}</p>}
      {trouble && (
        <p className="refusal" role="alert">
          {trouble}
        </p>
      )}
      <div className={parts['acts']}>
        <button
          type="button"
          className="btn ink"
          disabled={!mayPlace || !isThere || isWaiting}
          onClick={place}
        >
          {isWaiting ? say.placing : say.place}
        </button>
        <button type="button" className="btn line" aria-haspopup="dialog" onClick={() => setPicking(true)}>
          {say.placeElsewhere}
        </button>
      </div>
      {picking && (
        <Suspense>
          <ClaimPicker title={say.placeElsewhere} onPick={setTarget} onClose={() => setPicking(false)} />
        </Suspense>
      )}
    </li>
  )
}
