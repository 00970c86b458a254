/** Listens to the keys, the fingers and the focus of the list. */
import { type RefObject, useEffect, useRef } from 'react'
import { followClipboard } from './clipboard.ts'
import { followLongPress } from './long-press.ts'
import type { OutlineKit } from './outline-kit.ts'
import { pressKey } from './press-key.ts'

/** `lang`: the language that is written in. */
export function useGridEvents(kit: OutlineKit, grid: RefObject<HTMLElement | null>, lang: string): void {
  const latest = useRef(lang)
  useEffect(() => {
    latest.current = lang
  })
  useEffect(() => {
    const root = grid.current
    if (!root) return undefined
    kit.walk.mount(root)
    const press = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || event.isComposing || target instanceof HTMLTextAreaElement) return
      // A button keeps its own Enter and Space; the step of a row is the row's.
      const isButton = target instanceof HTMLButtonElement && !target.hasAttribute('data-step')
      if (isButton && (event.key === 'Enter' || event.key === ' ')) return
      if (!pressKey(kit, event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    let byPointer = false
    const holdPointer = () => {
      byPointer = true
    }
    const freePointer = () => {
      byPointer = false
    }
    // Focus that comes by other ways than ours is followed: by Tab, or by a screen reader.
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const isRow = target.hasAttribute('data-row')
      const row = kit.live.byKey(target.closest('[data-row]')?.getAttribute('data-row') ?? '')
      const part = target.closest('[data-step]') ? 'step' : 'claim'
      const now = kit.ui.focused.get()
      if (!row || (now?.key === row.key && (!isRow || now.part === part))) return
      kit.ui.focused.set({ key: row.key, part })
      // What has the keyboard is what the keys are about; a press says for itself what it selects.
      if (isRow && !byPointer && !row.lost && !kit.ui.selected.get().has(row.claim))
        kit.walk.select([row.claim])
    }
    const leave = ({ type, target }: Event) => {
      if (type === 'pointerdown' || target === root) kit.lostBox.leave()
    }
    root.addEventListener('pointerdown', leave, { capture: true })
    root.addEventListener('focusout', leave)
    root.addEventListener('pointerdown', holdPointer)
    addEventListener('pointerup', freePointer)
    addEventListener('pointercancel', freePointer)
    root.addEventListener('keydown', press)
    root.addEventListener('focusin', follow)
    const stopClipboard = followClipboard(kit, root, () => latest.current)
    const stopLongPress = followLongPress(kit, root)
    return () => {
      stopLongPress()
      stopClipboard()
      root.removeEventListener('pointerdown', leave, { capture: true })
      root.removeEventListener('focusout', leave)
      root.removeEventListener('pointerdown', holdPointer)
      removeEventListener('pointerup', freePointer)
      removeEventListener('pointercancel', freePointer)
      root.removeEventListener('keydown', press)
      root.removeEventListener('focusin', follow)
      kit.walk.mount(null)
    }
  }, [kit, grid])
}
