/** The tour: claim by claim with the passages behind it; what is unclear or lacks a source is flagged. */
import { ArrowLeft } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { claimsToRead } from './branch-rows.ts'
import { ClaimWords } from './claim-words.tsx'
import { FlagButtons } from './flag-buttons.tsx'
import { Passages } from './passages.tsx'
import { ReadyButton } from './ready-button.tsx'
import parts from './stage-parts.module.css'
import styles from './tour.module.css'
import { useStructure } from './use-structure.ts'

const ClaimPicker = lazy(() => import('./claim-picker.tsx'))

export default function Tour() {
  const { takingPart: say } = useWorkshopSay()
  const { map, showOnMap } = useAbout()
  const structure = useStructure(map)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the map is one object, its structure a number
  const claims = useMemo(() => claimsToRead(map), [map, structure])
  const led = useSlice('spotlight')?.rows.find((id) => map.claim(id))
  const [chosen, setChosen] = useState<string>()
  const [picking, setPicking] = useState(false)
  const head = useRef<HTMLDivElement>(null)
  // Where the hosts lead is where one is, until one goes on by oneself.
  useEffect(() => {
    if (led !== undefined) setChosen(led)
  }, [led])
  const at = Math.max(0, claims.indexOf(map.resolve(chosen ?? '')))
  const id = claims[at]
  if (id === undefined) return <p className={parts['soft']}>{say.emptyMap}</p>
  const goTo = (next: string | undefined) => {
    setChosen(next)
    requestAnimationFrame(() => head.current?.focus())
  }
  return (
    <div className={parts['stack']}>
      <div ref={head} tabIndex={-1} className={parts['ruled']}>
        <div className={styles['where']}>
          <span className="label">{say.tourOf(at + 1, claims.length)}</span>
          <button type="button" className="btn quiet" onClick={() => setPicking(true)}>
            {say.tourPick}
          </button>
        </div>
        <ClaimWords id={id} />
        <Passages key={id} claim={id} />
      </div>
      <FlagButtons row={id} />
      <div className={parts['onward']}>
        <button
          type="button"
          className={`btn line ${parts['big']}`}
          aria-label={say.tourBack}
          title={say.tourBack}
          disabled={at === 0}
          onClick={() => goTo(claims[at - 1])}
        >
          <ArrowLeft aria-hidden />
        </button>
        <button
          type="button"
          className={`btn ink ${parts['big']}`}
          disabled={at + 1 >= claims.length}
          onClick={() => goTo(claims[at + 1])}
        >
          {say.tourNext}
        </button>
      </div>
      <div className={parts['acts']}>
        <button type="button" className="btn line" onClick={() => showOnMap([id])}>
          {say.showOnMap}
        </button>
      </div>
      <ReadyButton />
      {picking && (
        <Suspense>
          <ClaimPicker title={say.tourPick} onPick={goTo} onClose={() => setPicking(false)} />
        </Suspense>
      )}
    </div>
  )
}
