/** How to walk and write by keyboard, for who comes onto the canvas with a screen reader: with the person's own keys. */
import type { Act } from '@parley/acts'
import { useKit, useReading } from './canvas-kit.ts'
import { useHandWords } from './hand-words.ts'
import { useKeyHints } from './key-hints.ts'

const whoReads: readonly Act[] = ['to-arrow', 'details', 'menu', 'escape']
const whoWrites: readonly Act[] = [
  'edit',
  'sibling',
  'support',
  'rebut',
  'ask',
  'undercut',
  'co-premise',
  'connect',
  'remove',
  ...whoReads,
]

export function CanvasHelp({ id }: { readonly id: string }) {
  const { store } = useKit()
  const { messages } = useReading()
  const words = useHandWords()
  const list = useKeyHints().list(store.mayWrite ? whoWrites : whoReads, (act) => words?.acts[act])
  return (
    <p id={id} hidden>
      {messages.canvas.regionHelp} {list}
    </p>
  )
}
