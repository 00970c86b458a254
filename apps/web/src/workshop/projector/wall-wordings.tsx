/** What people would have a claim say instead, on the wall below it, and how many take it one way or another. */
import type { LiveMap } from '@parley/model'
import { tagOf } from '../../shell/speech.tsx'
import { wordingsOf } from '../parts/wordings-of.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './lit-claims.module.css'

/** Those that most agree with; the others stand on everybody's own screen. */
const most = 3

/** Nothing where none is proposed. Drawn anew with the claim that it is about. */
export function WallWordings({ map, claim }: { readonly map: LiveMap; readonly claim: string }) {
  const { talk: say } = useWorkshopSay()
  const lang = useSlice('room')?.lang ?? 'en'
  const flags = useSlice('flags')
  const wordings = flags ? wordingsOf(map, flags, lang, claim).slice(0, most) : []
  if (wordings.length === 0) return null
  return (
    <section aria-label={say.wordings} className={styles['wordings']}>
      <h3>{say.wordings}</h3>
      <ul>
        {wordings.map(({ id, text, lang: said, by, agree, concern }) => (
          <li key={id}>
            <p lang={tagOf(said)}>{text}</p>
            <small>
              {say.by(by || say.somebody)} · <span className="tnum">{say.tally(agree, concern)}</span>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
