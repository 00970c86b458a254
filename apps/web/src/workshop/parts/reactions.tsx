/** How people take a claim, or a wording that was proposed: agree or concern, counted for all to see. */
import { type ReactionKind, reactionKinds } from '@parley/workshop'
import { ThumbsUp, TriangleAlert } from 'lucide-react'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './reactions.module.css'

/** @param name of what it is about, for those who listen */
export function Reactions({ row, name }: { readonly row: string; readonly name: string }) {
  const { talk: say, ballots } = useWorkshopSay()
  const flags = useSlice('flags')
  const mine = useSlice('me')?.flags ?? []
  const give = useGive()
  const counts = { agree: of(flags?.agree, row), concern: of(flags?.concern, row) }
  const names: Readonly<Record<ReactionKind, string>> = { agree: ballots.agree, concern: ballots.concern }
  const told = { agree: say.agreeWith, concern: say.concernAbout }
  return (
    <fieldset className={styles['reactions']}>
      <legend className="unseen">{`${say.reactTitle} ${name}`}</legend>
      {reactionKinds.map((kind) => {
        const on = mine.some((flag) => flag.row === row && flag.kind === kind)
        return (
          <button
            key={kind}
            type="button"
            className="btn line"
            aria-pressed={on}
            aria-label={told[kind](counts[kind])}
            onClick={() => void give({ do: 'flag', row, kind, on: !on })}
          >
            {kind === 'agree' ? <ThumbsUp aria-hidden /> : <TriangleAlert aria-hidden />}
            {names[kind]}
            {counts[kind] > 0 && <span className="tnum">{counts[kind]}</span>}
          </button>
        )
      })}
    </fieldset>
  )
}

const of = (counts: Readonly<Record<string, number>> | undefined, row: string): number =>
  counts && Object.hasOwn(counts, row) ? (counts[row] ?? 0) : 0
