/** A target in the words in which it was voted on, and a sign when the map says something else by now. */
import type { LiveMap } from '@parley/model'
import type { Target } from '@parley/workshop'
import { tagOf, useSay } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './results.module.css'
import { fateOf, partsOf } from './target-text.ts'
import { useMapVersion } from './use-map-version.ts'

interface Props {
  readonly target: Target
  readonly map: LiveMap
}

export function TargetWords({ target, map }: Props) {
  const { ballots: say } = useWorkshopSay()
  const messages = useSay()
  const lang = useSlice('room')?.lang ?? 'en'
  useMapVersion(map, target.id)
  const { head, body, below } = partsOf(target)
  const fate = fateOf(map, target, lang, messages)
  return (
    <div className={styles['words']}>
      {head && <h4 lang={tagOf(lang)}>{head}</h4>}
      <p lang={tagOf(lang)} className={head ? styles['under'] : styles['alone']}>
        {body}
      </p>
      {below && (
        <p lang={tagOf(lang)} className={styles['below']}>
          {below}
        </p>
      )}
      {fate !== 'same' && (
        <p className={styles['fate']}>
          <strong>{say[fate]}</strong>
          {fate === 'edited' && <span> {say.editedText}</span>}
        </p>
      )}
    </div>
  )
}
