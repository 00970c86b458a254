/** Details of one claim or step; what was deleted says so, and can be put back. */
import { type Id, restore } from '@parley/model'
import { RotateCcw } from 'lucide-react'
import type { EditorPage } from '../editor/editor-page.ts'
import { ClaimDetails } from './claim-details.tsx'
import styles from './panel.module.css'
import { StepDetails } from './step-details.tsx'
import { useRowsOf } from './use-rows-of.ts'

interface Props {
  readonly page: EditorPage
  readonly id: Id
  /** Gives the panel itself the keyboard. */
  readonly toPanel: () => void
}

export function PanelBody({ page, id: given, toPanel }: Props) {
  const { map, mayWrite } = page.stores.canvas
  useRowsOf(map, [given])
  const id = map.claim(given) ? map.resolve(given) : given
  const say = page.editorSay.panel
  if (!map.isLive(id))
    return (
      <div className={styles['gone']}>
        <h2 className={styles['kind']}>{say.region}</h2>
        <p>{say.gone}</p>
        {mayWrite && (map.claim(id) ?? map.inference(id))?.deleted && (
          <button type="button" className="btn line" onClick={() => page.perform(restore, { ids: [id] })}>
            <RotateCcw aria-hidden />
            {say.restore}
          </button>
        )}
      </div>
    )
  return map.claim(id) ? (
    <ClaimDetails page={page} id={id} toPanel={toPanel} />
  ) : (
    <StepDetails page={page} id={id} />
  )
}
