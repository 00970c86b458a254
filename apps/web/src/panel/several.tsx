/** Several claims and steps are selected: each by name, as the way to it alone. */
import { useRows } from '@parley/canvas'
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './panel.module.css'
import { StanceWord } from './stance-word.tsx'
import { fullName, kindAndNumber } from './names.ts'
import { tagOf } from '../shell/speech.tsx'

interface Props {
  readonly page: EditorPage
  readonly ids: readonly Id[]
}

export function Several({ page, ids }: Props) {
  const { map } = page.stores.canvas
  useRows(map, ids)
  return (
    <>
      <h2 className={styles['kind']}>{page.editorSay.panel.selected(ids.length)}</h2>
      <ul className={styles['links']}>
        {ids.map((id) => {
          const claim = map.claim(id)
          const step = map.inference(id)
          return (
            <li key={id}>
              <button type="button" className={styles['link']} onClick={() => page.select([id])}>
                {claim && <span className={styles['quiet']}>{kindAndNumber(page, claim)}</span>}
                {!claim && step && <StanceWord page={page} step={step} />}
                <span lang={tagOf(fullName(page, id).lang)}>{fullName(page, id).text}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
