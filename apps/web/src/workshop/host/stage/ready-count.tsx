/** How many say that they are done. Nothing before the first does. */
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import styles from './stage.module.css'

export function ReadyCount() {
  const { hostStage: words } = useHost().say
  const ready = useSlice('ready')
  if (!ready || ready.count === 0) return null
  return <p className={styles['count']}>{words.ready(ready.count, ready.of)}</p>
}
