/** A claim in full: what it is, its words, and where they come from. */
import { cardContentOf } from '@parley/scene'
import { tagOf, useSpeech } from '../../shell/speech.tsx'
import { useMapVersion } from '../results/use-map-version.ts'
import { useAbout } from './about.tsx'
import styles from './claim-words.module.css'

interface Props {
  readonly id: string
  /** `item`: for lists that are read; `line`: for those that are chosen from, without all its words and its source. */
  readonly size?: 'full' | 'item' | 'line'
}

/** Nothing for a claim that is gone. */
export function ClaimWords({ id, size = 'full' }: Props) {
  const { map, lang } = useAbout()
  const { language, say } = useSpeech()
  const claim = map.resolve(id)
  useMapVersion(map, claim)
  const content = cardContentOf(map, claim, { lang, messages: say, messagesLang: language })
  if (!content || !map.isLive(claim)) return null
  const { kicker, title, text, chips, asserter, locator, fallback } = content
  return (
    <div className={styles['claim']} data-size={size}>
      {kicker && size === 'full' && <p className="label">{kicker}</p>}
      {title && (
        <p className={styles['title']} lang={tagOf(title.lang)}>
          {title.text}
        </p>
      )}
      {text && (size !== 'line' || !title) && (
        <p className={styles['text']} lang={tagOf(text.lang)}>
          {text.text}
        </p>
      )}
      {size !== 'line' && (chips.length > 0 || asserter || locator || fallback) && (
        <p className={styles['source']} lang={tagOf(content.lang)}>
          {chips.map(({ text: chip, style }) => (
            <span key={chip} data-style={style}>
              {chip}
            </span>
          ))}
          {asserter && <span>{asserter}</span>}
          {locator && <span className={styles['where']}>{locator}</span>}
          {fallback && <span className={styles['where']}>{fallback}</span>}
        </p>
      )}
    </div>
  )
}
