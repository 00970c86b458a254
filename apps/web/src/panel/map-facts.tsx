/** What is known of the map itself, while nothing is selected: title, what it holds, its languages and its sources. */
import { labelIn, setTitle } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { titleLang } from '../shell/title-lang.ts'
import { tagOf } from '../shell/speech.tsx'
import { CommitField } from './commit-field.tsx'
import facts from './claim-facts.module.css'
import { MapLanguages } from './map-languages.tsx'
import { MapSources } from './map-sources.tsx'
import styles from './panel.module.css'
import { Refused } from './refused.tsx'
import { useAsking } from './use-asking.ts'
import { useWholeMap } from './use-whole-map.ts'

export function MapFacts({ page }: { readonly page: EditorPage }) {
  const { map, mayWrite } = page.stores.canvas
  const { say, reading, editorSay } = page
  const panel = editorSay.panel
  const { lang } = reading
  const { ask, sentence } = useAsking(page)
  useWholeMap(map)
  const live = [...map.claims()].filter(({ id }) => map.isLive(id))
  const proposals = live.filter(({ kind }) => kind === 'proposal').length
  const steps = [...map.inferences()].filter(({ id }) => map.isSound(id)).length
  const title = labelIn(map.meta.title, lang)
  return (
    <>
      <h2 className={styles['kind']}>{panel.theMap}</h2>
      <p className={styles['invite']}>{panel.nothing}</p>
      <div className={facts['facts']}>
        <dl>
          <dt>{panel.title}</dt>
          <dd lang={tagOf(lang)}>
            {mayWrite ? (
              <CommitField
                label={say.shell.title}
                value={title}
                placeholder={say.map.untitledMap}
                onCommit={(said) => ask(setTitle, { title: said, lang: titleLang(map.meta, lang) })}
              />
            ) : (
              title || say.map.untitledMap
            )}
          </dd>
          <dt>{panel.counts}</dt>
          <dd className="tnum">
            {[say.map.proposals(proposals), say.map.claims(live.length - proposals), panel.steps(steps)].join(
              ' · ',
            )}
          </dd>
        </dl>
        <Refused sentence={sentence} />
      </div>
      <MapLanguages page={page} claims={live} />
      <MapSources page={page} />
    </>
  )
}
