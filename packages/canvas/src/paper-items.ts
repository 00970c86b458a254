/** What the menu of the paper offers: a claim where the hand is, what was copied, and what is about the whole map. */
import { type Act, withReasons } from '@parley/acts'
import type { Place } from '@parley/model'
import { type CanvasKit, useReading } from './canvas-kit.ts'
import { deeds } from './deeds.ts'
import { useHandWords } from './hand-words.ts'
import type { MenuItem } from './menu-items.tsx'

/** None of the groups is empty. */
export function usePaperItems(kit: CanvasKit, at: Place): readonly (readonly MenuItem[])[] {
  const { store, actions, showing } = kit
  const { messages } = useReading()
  const hands = useHandWords()
  const { pageActs } = kit.lent()
  /** Not there while its name is on the way, nor what nobody here does. */
  const act = (name: Act): readonly MenuItem[] => {
    const label = pageActs?.nameOf?.(name) ?? hands?.acts[name]
    const deed = deeds[name]
    if (label === undefined || (!deed && !pageActs)) return []
    const run = () =>
      void (deed ? deed(kit, null, { inside: false, extend: false }) : pageActs?.act(name, []))
    return [{ key: name === 'tidy' ? 'tidy-branch' : name, label, run }]
  }
  const groups = [
    store.mayWrite
      ? [{ key: 'add', label: messages.canvas.add, run: () => actions.addAt(at) }, ...act('paste')]
      : [],
    [...act('select-all'), ...act('fit'), ...act('zoom-full')],
    store.mayWrite ? act('tidy') : [],
  ]
  return withReasons(showing.restraint.get(), groups, () => null).filter((group) => group.length > 0)
}
