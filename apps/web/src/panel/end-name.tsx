/** The name of a claim or a step at the other end of something: a press selects it. */
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { fullName } from './names.ts'
import styles from './relations.module.css'

export function EndName({ page, id }: { readonly page: EditorPage; readonly id: Id }) {
  const { map } = page.session
  const { text, lang } = fullName(page, id)
  return (
    <button
      type="button"
      className={styles['end']}
      lang={tagOf(lang)}
      onClick={() => page.select([map.claim(id) ? map.resolve(id) : id])}
    >
      {text}
    </button>
  )
}
