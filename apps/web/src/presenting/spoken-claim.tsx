/** A claim in large type with its source line, as it is spoken of. */
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { contentOf, type SpokenSize } from './slide-words.ts'
import styles from './spoken-claim.module.css'

interface Props {
  readonly page: EditorPage
  readonly id: Id
  /** `small`: an aside to what is spoken of. */
  readonly size: SpokenSize | 'small'
}

export function SpokenClaim({ page, id, size }: Props) {
  const content = contentOf(page, id)
  if (!content) return null
  const { kicker, title, text, chips, asserter, locator, fallback } = content
  return (
    <div className={`${styles['claim']} ${styles[size]}`}>
      {kicker && <p className={styles['kicker']}>{kicker}</p>}
      {title && (
        <h2 className={styles['title']} lang={tagOf(title.lang)}>
          {title.text}
        </h2>
      )}
      {text && (
        <p className={styles['words']} lang={tagOf(text.lang)}>
          {text.text}
        </p>
      )}
      {(chips.length > 0 || asserter || locator || fallback) && (
        <p className={styles['source']} lang={tagOf(content.lang)}>
          {chips.map(({ text: chip, style }) => (
            <span key={chip} className={styles[style]}>
              {chip}
            </span>
          ))}
          {asserter && <span>{asserter}</span>}
          {locator && <span className={styles['locator']}>{locator}</span>}
          {fallback && <span className={styles['locator']}>{fallback}</span>}
        </p>
      )}
    </div>
  )
}
