/** Gives a view what it would get by its own paste key, so that both ways do the same. */
import { clipType } from '@parley/model'
import type { Held } from './clipboard-text.ts'

/** To whatever has the keyboard: a view, a row, a card. Says whether it took it. */
export function handOver({ clip, text }: Held): boolean {
  const clipboardData = new DataTransfer()
  if (clip) clipboardData.setData(clipType, clip)
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(event)
  return event.defaultPrevented
}
