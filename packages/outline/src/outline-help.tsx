/** How to walk and write by keyboard, for who comes into the list with a screen reader: with the person's own keys. */
import { type Act, keyList } from '@parley/acts'
import { useLent } from './lent.ts'
import { useKit, useReading } from './outline-kit.ts'

const whoReads: readonly Act[] = ['to-arrow', 'details', 'menu']
const whoWrites: readonly Act[] = [
  'sibling',
  'sibling-before',
  'edit',
  'support',
  'rebut',
  'ask',
  'undercut',
  'co-premise',
  'connect',
  'move',
  'reorder-up',
  'reorder-down',
  'remove',
  ...whoReads,
]

export function OutlineHelp({ id }: { readonly id: string }) {
  const { store } = useKit()
  const { messages } = useReading()
  const { keyMap, pageActs } = useLent()
  const acts = store.mayWrite ? whoWrites : whoReads
  return (
    <p id={id} className="po-unseen">
      {messages.outline.help} {keyList(keyMap, acts, 'outline', (act) => pageActs?.nameOf?.(act))}
    </p>
  )
}
