/** The controls at the foot of a ballot: at the left what changes its terms, at the right the one way on. */
import type { BallotView } from '@parley/workshop'
import { ArrowRight, Eye } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { useHost } from '../host-page.tsx'
import { NextPhase } from '../stage/next-phase.tsx'
import styles from '../stage/stage.module.css'
import { useHostDesk } from './use-host-desk.ts'

const TermsDialog = lazy(() => import('./terms-dialog.tsx'))

interface Props {
  readonly ballot: BallotView
  /** Begins another ballot in this phase. */
  readonly onAnew: () => void
  readonly side: 'left' | 'right'
}

export const BallotControls = ({ side, ...props }: Props) =>
  side === 'left' ? <Left {...props} /> : <Right {...props} />

type Part = Omit<Props, 'side'>

function Left({ ballot, onAnew }: Part) {
  const { say, me, give, ask, open } = useHost()
  const words = say.hostBallot
  const { id, state } = ballot
  const desk = useHostDesk()
  const mine = me.ballots[id]
  const abstains = desk.abstains(id, mine?.abstains ?? false)
  const drop = async () => {
    if (await ask({ question: words.dropAsk, detail: words.dropDetail, action: words.dropYes }))
      await give({ do: 'ballot-drop', ballot: id })
  }
  const acts: Readonly<Record<string, () => void>> = {
    terms: () =>
      open(
        <Suspense>
          <TermsDialog ballot={ballot} onClose={() => open(null)} />
        </Suspense>,
      ),
    reopen: () => void give({ do: 'ballot-open', ballot: id }),
    anew: onAnew,
    drop: () => void drop(),
  }
  const items = [
    ...(state === 'revealed' ? [] : [{ id: 'terms', label: words.terms }]),
    ...(state === 'closed' || state === 'closing' ? [{ id: 'reopen', label: words.reopen }] : []),
    // Before the reveal it is opened again: two of one phase at once would leave the first without a way to its result.
    ...(state === 'revealed' ? [{ id: 'anew', label: words.newBallot }] : []),
    ...(state === 'revealed' ? [] : [{ id: 'drop', label: words.drop, danger: true }]),
  ]
  return (
    <>
      {state === 'open' && (mine?.may || mine?.abstains) && (
        <button type="button" className="btn lg line" onClick={() => void desk.abstain(id, !abstains)}>
          {abstains ? words.takePart : words.abstain}
        </button>
      )}
      <MenuButton
        label={words.single}
        className="btn lg line"
        side="start"
        sections={[{ id: 'ballot', items, onAction: (item) => acts[item]?.() }]}
      >
        {words.single}…
      </MenuButton>
    </>
  )
}

function Right({ ballot }: Part) {
  const { say, give } = useHost()
  const words = say.hostBallot
  const { id, state, sealed, secondOf } = ballot
  const isSealed = sealed && secondOf === undefined
  if (state === 'open')
    return (
      <>
        {!isSealed && (
          <span className={`hint ${styles['roomy']}`}>
            <Eye aria-hidden className="small" /> {words.revealAfter}
          </span>
        )}
        <button
          type="button"
          className="btn lg ink"
          onClick={() => void give({ do: 'ballot-close', ballot: id })}
        >
          {words.closeBallot}
          <ArrowRight aria-hidden />
        </button>
      </>
    )
  if (state === 'closed' || state === 'closing')
    return isSealed ? (
      <NextPhase />
    ) : (
      <>
        <NextPhase quiet />
        <button
          type="button"
          className="btn lg ink"
          aria-disabled={state === 'closing'}
          onClick={() => {
            if (state === 'closed') void give({ do: 'ballot-reveal', ballot: id })
          }}
        >
          <Eye aria-hidden />
          {words.reveal}
        </button>
      </>
    )
  return <NextPhase />
}
