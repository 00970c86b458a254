/** How far it is with forgetting maps on this device: nothing is said to be gone before it is. */
import { useEditorSay } from '../editor/editor-say.ts'
import type { Forgetting } from '../home/forget.ts'
import styles from './known-map-deed.module.css'

export default function ForgetNote({ state }: { readonly state: Forgetting }) {
  const { forgetting } = useEditorSay().housekeeping
  const isBad = state === 'blocked' || state === 'failed' || state === 'unreachable'
  return (
    <p className={`${styles['done']} ${isBad ? 'refusal' : 'hint'}`}>
      <output>{forgetting[state]}</output>
    </p>
  )
}
