/** Claims named on the wall, one below the other: the motion or the proposals that the room is about, or the cruxes that it found. */
import { wordsIn } from '@parley/canvas'
import { type LiveMap, proposals } from '@parley/model'
import { tagOf } from '../../shell/speech.tsx'
import { lastCruxes } from '../host/ballot/ballot-of.ts'
import { useMapTurn } from '../host/use-map-turn.ts'
import { ranked } from '../results/answers.ts'
import { partsOf } from '../results/target-text.ts'
import { motionOf } from '../taking-part/subject-of-phase.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-claims.module.css'

/** More are no list for a wall. */
const mostProposals = 8
const mostCruxes = 3

export function WallProposals({ map }: { readonly map: LiveMap }) {
  useMapTurn(map)
  const motion = useMotion(map)
  const all = motion.length ? motion : proposals(map).map(({ id }) => id)
  return <Named map={map} all={all} />
}

/** The motion of a debate, for phases that are about nothing else; nothing where none is debated. */
export function WallMotion({ map }: { readonly map: LiveMap }) {
  useMapTurn(map)
  return <Named map={map} all={useMotion(map)} />
}

const useMotion = (map: LiveMap): readonly string[] =>
  motionOf(map, useSlice('ballots') ?? {}, useSlice('agenda')?.phases ?? [])

function Named({ map, all }: { readonly map: LiveMap; readonly all: readonly string[] }) {
  const { hostStage: say, debate } = useWorkshopSay()
  const lang = useSlice('room')?.lang ?? 'en'
  if (all.length === 0 || all.length > mostProposals) return null
  // What the room came for, and nothing beside it: with all its words.
  const isSingle = all.length === 1
  return (
    <ul
      className={styles['targets']}
      data-single={isSingle ? '' : undefined}
      aria-label={isSingle ? debate.motion : say.proposals}
    >
      {all.map((id) => {
        const [title, text] = [wordsIn(map, 'title', id, lang), wordsIn(map, 'text', id, lang)]
        const words = title.text ? title : text
        return (
          <li key={id} lang={tagOf(words.lang)}>
            <span>{words.text}</span>
            {isSingle && title.text && text.text && <p lang={tagOf(text.lang)}>{text.text}</p>}
          </li>
        )
      })}
    </ul>
  )
}

/** What the last vote by dots put first, in the words that were voted on. */
export function WallCruxes() {
  const { hostStage: say } = useWorkshopSay()
  const ballot = lastCruxes(useSlice('ballots'))
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const first = ranked(ballot?.result?.targets ?? [])
    .filter(({ dots = 0 }) => dots > 0)
    .slice(0, mostCruxes)
  if (first.length === 0) return null
  return (
    <ol className={styles['cruxes']} aria-label={say.topCruxes}>
      {first.map(({ target, dots = 0 }) => {
        const frozen = ballot?.targets.find(({ id }) => id === target)
        if (!frozen) return null
        const { head, body } = partsOf(frozen)
        return (
          <li key={target}>
            <span lang={lang}>{head || body}</span>
            <small className="tnum">{say.dots(dots)}</small>
          </li>
        )
      })}
    </ol>
  )
}
