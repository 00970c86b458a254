/** What the room looks at, in its words: claims with who says them and what people would say instead; a step as its sentence. */
import { stepName, wordsIn } from '@parley/canvas'
import { labelIn, type LiveMap } from '@parley/model'
import { tagOf, useSay } from '../../shell/speech.tsx'
import { useMapTurn } from '../host/use-map-turn.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './lit-claims.module.css'
import { WallWordings } from './wall-wordings.tsx'

interface Props {
  readonly map: LiveMap
  readonly rows: readonly string[]
  /** Who was called on to speak about it. */
  readonly speaking?: string | undefined
}

/** The first is what is meant; the others stand around it. */
const most = 5

export function LitClaims({ map, rows, speaking }: Props) {
  const { projector: say } = useWorkshopSay()
  useMapTurn(map)
  const there = rows.filter((id) => map.isLive(id)).slice(0, most)
  return (
    <section aria-label={say.lookAt} data-count={there.length} className={styles['lit']}>
      <p className={styles['kicker']}>{speaking === undefined ? say.lookAt : say.speaking(speaking)}</p>
      {there.map((id) => (
        <Lit key={id} map={map} id={id} />
      ))}
    </section>
  )
}

function Lit({ map, id }: { readonly map: LiveMap; readonly id: string }) {
  const words = useSay()
  const lang = useSlice('room')?.lang ?? 'en'
  const claim = map.claim(id)
  if (!claim)
    return (
      <article>
        <p lang={tagOf(lang)}>{stepName(map, id, lang, words)}</p>
      </article>
    )
  const title = wordsIn(map, 'title', id, lang)
  const text = wordsIn(map, 'text', id, lang)
  const asserter = labelIn(claim.asserter, lang)
  return (
    <article data-kind={claim.kind}>
      {title.text && <h2 lang={tagOf(title.lang)}>{title.text}</h2>}
      <p lang={tagOf(text.lang)}>{text.text || (title.text ? '' : words.map.emptyClaim)}</p>
      {asserter && <footer lang={tagOf(lang)}>{asserter}</footer>}
      <WallWordings map={map} claim={id} />
    </article>
  )
}
