/** The paper of one card: the claim that it is about, how it bears on it, and the words. */
import { type ArgumentMap, liveClaims } from '@parley/model'
import type { CardRelation } from '@parley/workshop'
import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { tagOf } from '../../../shell/speech.tsx'
import { useClient, useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import { ClaimWords } from '../claim-words.tsx'
import parts from '../stage-parts.module.css'
import { motionOf } from '../subject-of-phase.ts'
import { useStructure } from '../use-structure.ts'
import type { OwnCard } from './card-box.ts'
import { RelationChoice } from './relation-choice.tsx'
import { useCardBox } from './use-card-box.ts'
import styles from './writing.module.css'

const ClaimPicker = lazy(() => import('../claim-picker.tsx'))

/** Advised, in characters as people count them. */
const advised = 140
const most = 2000
/** So long after the last letter the card goes to the workshop. */
const restMs = 1500

interface Props {
  readonly draft: string
  readonly from: OwnCard | undefined
  /** The workshop has it already. */
  readonly isOld: boolean
  /** It follows one that was just put away: the hands are still writing. */
  readonly isNext: boolean
  readonly onDone: () => void
}

export function CardComposer({ draft, from, isOld, isNext, onDone }: Props) {
  const { writing: say, refusals } = useWorkshopSay()
  const { map, lang } = useAbout()
  useStructure(map)
  const { box, boxed } = useCardBox()
  const isOpen = useClient()?.isOpen ?? false
  const spotlight = useSlice('spotlight')
  const ballots = useSlice('ballots') ?? {}
  const phases = useSlice('agenda')?.phases ?? []
  const [card, setCard] = useState<OwnCard>(
    () =>
      from ?? {
        draft,
        target: firstTarget([...(spotlight?.rows ?? []), ...motionOf(map, ballots, phases)], map),
        relation: lastRelation,
        text: '',
        lang,
      },
  )
  const [picking, setPicking] = useState(false)
  const [composing, setComposing] = useState(false)
  const paper = useRef<HTMLTextAreaElement>(null)
  const field = useId()
  useEffect(() => {
    if (isNext) paper.current?.focus()
  }, [isNext])
  const here = boxed.find((one) => one.draft === draft)
  const there = card.target !== '' && map.isLive(map.resolve(card.target))
  const length = Array.from(card.text.trim()).length
  const isFull = card.text.trim() !== '' && there

  const change = (next: Partial<OwnCard>) => {
    const changed = { ...card, ...next }
    setCard(changed)
    if (next.relation) lastRelation = next.relation
    if (changed.text.trim()) box.hold(changed)
    // All words were taken out again: an empty card is none.
    else if (isOld || here) void box.drop(draft)
  }
  const waits = here?.at === 'held' && isFull && !composing
  useEffect(() => {
    // Each letter makes it anew: it goes when the hands rest.
    if (!waits || !here) return undefined
    const handle = setTimeout(() => void box.send(here.draft), restMs)
    return () => clearTimeout(handle)
  }, [waits, box, here])
  const keep = () => {
    if (!isFull) return
    lastTarget = card.target
    void box.send(draft)
    onDone()
  }
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <div className={styles['about']} data-empty={there ? undefined : ''}>
        <span className="label">{say.about}</span>
        <button
          type="button"
          className={there ? 'btn quiet' : `btn line ${parts['big']}`}
          aria-haspopup="dialog"
          onClick={() => setPicking(true)}
        >
          {there ? say.change : say.pickFirst}
          <ChevronDown className="small" aria-hidden />
        </button>
      </div>
      {there && (
        <div className={parts['ruled']}>
          <ClaimWords id={card.target} />
        </div>
      )}
      <RelationChoice
        target={card.target}
        value={card.relation}
        onChange={(chosen) => change({ relation: chosen })}
      />
      <label htmlFor={field} className="unseen">
        {say.card}
      </label>
      <textarea
        ref={paper}
        id={field}
        className={`${parts['paper']} ${styles['paper']}`}
        lang={tagOf(card.lang)}
        maxLength={most}
        value={card.text}
        aria-describedby={`${field}-advice`}
        onChange={(event) => change({ text: event.target.value })}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onBlur={() => void box.send(draft)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
            return
          event.preventDefault()
          keep()
        }}
      />
      <p id={`${field}-advice`} className={styles['advice']}>
        <span>{length > advised ? say.tooLong : say.advice}</span>
        <span className="tnum">{say.length(length, advised)}</span>
      </p>
      {here?.at === 'refused' && here.why && (
        <p className="refusal" role="alert">
          {say.unsaved(refusals[here.why])}
        </p>
      )}
      <div className={styles['keep']}>
        <button type="submit" className={`btn ink ${parts['big']}`} disabled={!isFull}>
          {isOld && from ? say.keepEdit : say.keep}
        </button>
        <span className={parts['soft']}>
          {card.text.trim() && !there
            ? say.needsClaim
            : card.text.trim()
              ? here
                ? isOpen && here.at === 'sent'
                  ? ''
                  : say.onDevice
                : isOld
                  ? say.onServer
                  : ''
              : ''}
        </span>
      </div>
      {picking && (
        <Suspense>
          <ClaimPicker onPick={(claim) => change({ target: claim })} onClose={() => setPicking(false)} />
        </Suspense>
      )}
    </form>
  )
}

/** The next card is likely about the same claim, or about what the hosts show, or about all that there is. */
let lastTarget = ''
let lastRelation: CardRelation = 'supports'
function firstTarget(rows: readonly string[], map: ArgumentMap): string {
  if (lastTarget && map.isLive(lastTarget)) return lastTarget
  const led = rows.find((id) => map.claim(id) && map.isLive(id))
  // On a map with nothing but a motion there is nothing to choose.
  const [only, ...others] = liveClaims(map)
  return led ?? (others.length === 0 ? (only?.id ?? '') : '')
}
