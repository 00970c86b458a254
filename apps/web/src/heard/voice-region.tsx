/**
 * The page's one polite live region. Only what is added to it is read out. It stands in a tree of its own (a shadow
 * root): what is said is mostly on the screen too, and nobody who searches the page is to find it twice.
 */
import { useEffect, useRef } from 'react'
import type { Voice } from './voice.ts'

export function VoiceRegion({ voice }: { readonly voice: Voice }) {
  const host = useRef<HTMLDivElement>(null)
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!host.current) return undefined
    region.current ??= regionIn(host.current)
    const list = region.current
    const shown = new Map<number, HTMLElement>()
    const show = () => {
      const said = voice.now()
      for (const [nth, line] of shown)
        if (!said.some((one) => one.nth === nth)) {
          line.remove()
          shown.delete(nth)
        }
      for (const { nth, text } of said) {
        if (shown.has(nth)) continue
        const line = document.createElement('p')
        line.textContent = text
        shown.set(nth, line)
        list.append(line)
      }
    }
    const stop = voice.subscribe(show)
    return () => {
      stop()
      list.replaceChildren()
    }
  }, [voice])
  // A dialog hides the rest of the page from screen readers, but not what says so that it speaks.
  return <div ref={host} className="unseen" data-live-announcer="true" />
}

function regionIn(host: HTMLElement): HTMLElement {
  const list = document.createElement('div')
  list.setAttribute('role', 'log')
  list.setAttribute('aria-live', 'polite')
  list.setAttribute('aria-relevant', 'additions')
  host.attachShadow({ mode: 'closed' }).append(list)
  return list
}
