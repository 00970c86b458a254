/** The sources of a claim with the passages behind it, each of which opens. */
import { webUrl } from '@parley/canvas'
import { labelIn } from '@parley/model'
import { ExternalLink } from 'lucide-react'
import { citedOf } from '../../panel/citations.ts'
import { tagOf, useSay } from '../../shell/speech.tsx'
import { useMapVersion } from '../results/use-map-version.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import parts from './stage-parts.module.css'
import styles from './tour.module.css'

export function Passages({ claim }: { readonly claim: string }) {
  const { takingPart: say } = useWorkshopSay()
  const { map, lang } = useAbout()
  const messages = useSay()
  useMapVersion(map, claim)
  const cited = citedOf(map, claim)
  if (!cited.length) return <p className={parts['soft']}>{say.noSources}</p>
  return (
    <section className={styles['passages']}>
      <h2 className="unseen">{say.sources}</h2>
      {cited.map(({ citation, source }) => {
        const short = labelIn(source.short, lang)
        const title = labelIn(source.title, lang)
        const kind = messages.map[source.kind === 'other' ? 'otherSource' : source.kind]
        const url = webUrl(source.url)
        const facts = [labelIn(source.author, lang), labelIn(source.publisher, lang), source.date]
        const note = labelIn(source.note, lang)
        return (
          <details key={citation.id}>
            <summary lang={tagOf(lang)}>
              {[short || title || kind, labelIn(citation.locator, lang)].filter(Boolean).join(' · ')}
            </summary>
            <div className={styles['passage']}>
              {citation.quote && <blockquote lang={tagOf(source.lang)}>{citation.quote}</blockquote>}
              <p lang={tagOf(lang)}>
                {[short ? title : '', ...facts, labelIn(citation.via, lang)].filter(Boolean).join(', ') ||
                  kind}
              </p>
              {note && <p lang={tagOf(lang)}>{note}</p>}
              {url && (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {say.openSource}
                  <ExternalLink className="small" aria-hidden />
                </a>
              )}
            </div>
          </details>
        )
      })}
    </section>
  )
}
