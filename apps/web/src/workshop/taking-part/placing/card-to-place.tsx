/** One of one's own cards before it goes on the map: its words, its claim, and the way to choose another claim. */
import { refusalSentence } from '@parley/canvas'
import type { Performed } from '@parley/model'
import type { Card } from '@parley/workshop'
import { lazy, Suspense, useState } from 'react'
import { useSpeech } from '../../../shell/speech.tsx'
import { useWorkshopSay } from '../../workshop-say.ts'
import { mergePlaced } from '../../parts/merge-card.ts'
import { sayingTheSame } from '../../parts/same-as.ts'
import { useAbout } from '../about.tsx'
import parts from '../stage-parts.module.css'
import { useStructure } from '../use-structure.ts'
import { CardText } from './card-text.tsx'

const ClaimPicker = lazy(() => import('../claim-picker.tsx'))

interface Props {
  readonly card: Card
  readonly mayPlace: boolean
  readonly isWaiting: boolean
  /** Another claim was chosen for it. */
  readonly onAim: (target: string) => void
  readonly onPlace: () => Performed | undefined
  /** It is on the map, and did not go up in the claim that says the same: this line may be gone by then. */
  readonly onNotMerged: (why: string) => void
}

export function CardToPlace({ card, mayPlace, isWaiting, onAim, onPlace, onNotMerged }: Props) {
  const { writing: say } = useWorkshopSay()
  const { map, lang, session } = useAbout()
  const { say: messages } = useSpeech()
  useStructure(map)
  const [picking, setPicking] = useState(false)
  const [merging, setMerging] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isThere = map.isLive(map.resolve(card.target))
  const place = () => {
    const done = onPlace()
    setTrouble(!done || done.ok ? '' : refusalSentence(map, done.refusal, lang, messages))
    return done?.ok ? done.made[0] : undefined
  }
  const merge = (into: string) => {
    const claim = place()
    const merged = claim === undefined ? undefined : mergePlaced(session, claim, into)
    if (merged && !merged.ok) onNotMerged(refusalSentence(map, merged.refusal, lang, messages))
  }
  return (
    <li>
      <CardText card={card} />
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
        <button
          type="button"
          className="btn line"
          aria-haspopup="dialog"
          disabled={!mayPlace || !isThere || isWaiting}
          onClick={() => setMerging(true)}
        >
          {say.sameAs}
        </button>
      </div>
      {picking && (
        <Suspense>
          <ClaimPicker title={say.placeElsewhere} onPick={onAim} onClose={() => setPicking(false)} />
        </Suspense>
      )}
      {merging && (
        <Suspense>
          <ClaimPicker
            title={say.sameTitle}
            about={say.sameAbout}
            among={sayingTheSame(map, card)}
            onPick={merge}
            onClose={() => setMerging(false)}
          />
        </Suspense>
      )}
    </li>
  )
}
