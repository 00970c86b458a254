/** How one takes what is talked about, and what others would say instead. */
import { endName } from '@parley/canvas'
import { useSay } from '../../shell/speech.tsx'
import { Reactions } from '../parts/reactions.tsx'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import parts from './stage-parts.module.css'
import { Wordings } from './wordings.tsx'

export function Take({ id }: { readonly id: string }) {
  const { talk: say } = useWorkshopSay()
  const { map, lang } = useAbout()
  const messages = useSay()
  return (
    <>
      <section className={parts['stack']}>
        <h3 className={parts['head2']}>{say.reactTitle}</h3>
        <Reactions row={id} name={endName(map, id, lang, messages)} />
        <p className={parts['soft']}>{say.reactHint}</p>
      </section>
      <Wordings claim={id} />
    </>
  )
}
