/** What others would say instead: wordings proposed for a claim, to agree with or to have a concern about. */
import { tagOf } from '../../shell/speech.tsx'
import { Reactions } from '../parts/reactions.tsx'
import { useMapTurn } from '../host/use-map-turn.ts'
import { wordingsOf } from '../parts/wordings-of.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import parts from './stage-parts.module.css'

/** Nothing where there is none. */
export function Wordings({ claim }: { readonly claim: string }) {
  const { talk: say } = useWorkshopSay()
  const { map, lang } = useAbout()
  const flags = useSlice('flags')
  useMapTurn(map)
  const wordings = flags ? wordingsOf(map, flags, lang, claim) : []
  if (wordings.length === 0) return null
  return (
    <section className={parts['stack']}>
      <h3 className={parts['head2']}>{say.wordings}</h3>
      <ul className={parts['list']}>
        {wordings.map(({ id, text, lang: said, by }) => (
          <li key={id}>
            <p lang={tagOf(said)}>{text}</p>
            <p className={parts['soft']}>{say.by(by || say.somebody)}</p>
            <Reactions row={id} name={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
