/** Before a ballot opens: what is voted on, how many dots, and what is promised about names; then the opening. */
import {
  type BallotPlan,
  type BallotView,
  dotsFor,
  type Phase,
  type Target,
  workshopBounds,
} from '@parley/workshop'
import { ArrowRight, X } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { newId } from '../../../new-id.ts'
import { tagOf } from '../../../shell/speech.tsx'
import { frozenText, nameOf, partsOf } from '../../results/target-text.ts'
import { useSlice } from '../../use-workshop.ts'
import { NumberField } from '../fields.tsx'
import { useHost } from '../host-page.tsx'
import { StageFrame } from '../stage/stage-frame.tsx'
import stage from '../stage/stage.module.css'
import { replaced } from '../agenda/agenda-changes.ts'
import { useMapTurn } from '../use-map-turn.ts'
import { ballotsOf } from './ballot-of.ts'
import { mayRepeat, stricterOf } from './repeating.ts'
import styles from './ballot.module.css'
import { chosenFor } from './offer.ts'

const ChooseTargets = lazy(() => import('./choose-targets.tsx'))

interface Props {
  readonly phase: Phase
  readonly plan: BallotPlan
  readonly kicker: string
  /** Made by another host and not opened yet. */
  readonly draft?: BallotView
  /** Back to the ballot before; none: there is none. */
  readonly onCancel?: () => void
}

export function PrepareBallot({ phase, plan, kicker, draft, onCancel }: Props) {
  const { say, words: page, map, room, give, open } = useHost()
  const words = say.hostBallot
  useMapTurn(map)
  const ballots = useSlice('ballots')
  const first = plan.secondOf === undefined ? undefined : ballotsOf(ballots, plan.secondOf).at(-1)
  const isRepeat = first !== undefined && mayRepeat(first, ballots ?? {}, draft)
  const kind = isRepeat ? first.kind : plan.kind
  const anonymity = isRepeat ? stricterOf(plan.anonymity, first.anonymity) : plan.anonymity
  const [chosen, choose] = useState<readonly Target[]>()
  const [dots, setDots] = useState<{ readonly each: number; readonly perTarget: number }>()
  const targets = isRepeat ? first.targets : (chosen ?? draft?.targets ?? offered())
  const { each, perTarget } = dots ?? (kind === 'dots' && draft ? draft : dotsFor(targets.length))

  function offered(): readonly Target[] {
    return chosenFor(map, plan).flatMap((id) => targetOf(id) ?? [])
  }
  function targetOf(id: string): Target | undefined {
    const text = frozenText(map, id, room.lang, page)
    return text ? { id, kind: map.inference(id) ? 'step' : 'claim', text } : undefined
  }
  const agenda = useSlice('agenda')
  const take = (next: readonly Target[]) => {
    choose(next)
    // A motion stands on the wall and on everybody's screen before it is voted on.
    if (kind !== 'motion' || !agenda) return
    const rows = next.flatMap((target) => (target.kind === 'claim' ? target.id : []))
    void give({ do: 'agenda', agenda: [...replaced(agenda.phases, { ...phase, ballot: { ...plan, rows } })] })
  }
  const isOpening = useRef(false)
  const openBallot = async () => {
    // Pressed again before there is an answer, as without a line, it would be another ballot.
    if (isOpening.current) return
    isOpening.current = true
    await opened(draft?.id ?? newId())
    isOpening.current = false
  }
  const opened = async (ballot: string) => {
    const made = await give({
      do: 'ballot',
      ballot,
      phase: phase.id,
      kind,
      ask: plan.ask,
      question: plan.question || phase.title,
      // The words as they stand now: what was chosen earlier may have been edited since.
      targets: targets.map((target) =>
        isRepeat || target.kind === 'statement' ? target : (targetOf(target.id) ?? target),
      ),
      each,
      perTarget: Math.min(each, perTarget),
      anonymity,
      sealed: plan.sealed && !isRepeat,
      ...(isRepeat ? { secondOf: first.id } : {}),
    })
    if (made) await give({ do: 'ballot-open', ballot })
  }
  const chooseTargets = () =>
    open(
      <Suspense>
        <ChooseTargets
          about={plan.about}
          chosen={targets}
          targetOf={targetOf}
          onChosen={take}
          onClose={() => open(null)}
        />
      </Suspense>,
    )
  return (
    <StageFrame
      kicker={kicker}
      question={plan.question || phase.title}
      controls={
        draft ? (
          <button
            type="button"
            className="btn lg line"
            onClick={() => void give({ do: 'ballot-drop', ballot: draft.id })}
          >
            {words.drop}
          </button>
        ) : (
          onCancel && (
            <button type="button" className="btn lg line" onClick={onCancel}>
              {say.host.cancel}
            </button>
          )
        )
      }
      primary={
        <button
          type="button"
          className="btn lg ink"
          aria-disabled={targets.length === 0}
          onClick={() => {
            if (targets.length > 0) void openBallot()
          }}
        >
          {words.open}
          <ArrowRight aria-hidden />
        </button>
      }
    >
      <section className={stage['part']} aria-label={words.prepare}>
        <div className={stage['headRow']}>
          <h2>
            {words.prepare}: {words.chosen(targets.length)}
          </h2>
          {!isRepeat && (
            <button type="button" className="btn line" onClick={chooseTargets}>
              {words.choose}
            </button>
          )}
        </div>
        {isRepeat && <p className={stage['quiet']}>{words.sameTargets}</p>}
        {plan.secondOf !== undefined && !isRepeat && (
          <p className="refusal">
            {first && first.state !== 'draft' ? words.standsAlone : words.firstMissing}
          </p>
        )}
        {targets.length === 0 && <p className={stage['quiet']}>{words.noTargets}</p>}
        <ol className={styles['targets']}>
          {targets.map((target) => (
            <li key={target.id}>
              <TargetText target={target} lang={tagOf(room.lang)} />
              {!isRepeat && (
                <button
                  type="button"
                  className="btn icon quiet"
                  aria-label={words.remove(nameOf(target))}
                  onClick={() => take(targets.filter(({ id }) => id !== target.id))}
                >
                  <X aria-hidden />
                </button>
              )}
            </li>
          ))}
        </ol>
        {kind === 'dots' && (
          <div className={styles['terms']}>
            <NumberField
              label={words.dotsEach}
              value={each}
              least={1}
              most={workshopBounds.dotsEach}
              onChange={(next) => setDots({ each: next, perTarget: Math.min(perTarget, next) })}
            />
            <NumberField
              label={words.dotsCap}
              value={Math.min(perTarget, each)}
              least={1}
              most={each}
              onChange={(next) => setDots({ each, perTarget: next })}
            />
          </div>
        )}
        <p className={styles['promise']}>{words.promise[anonymity]}</p>
      </section>
    </StageFrame>
  )
}

/** A short name over the words, as results show it too. */
function TargetText({ target, lang }: { readonly target: Target; readonly lang: string }) {
  const { head, body } = partsOf(target)
  return (
    <span lang={lang}>
      {head && <strong>{head}</strong>}
      {body}
    </span>
  )
}
