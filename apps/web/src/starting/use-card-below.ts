/**
 * How much of the page's lower edge a card of the page takes (a link to keep, a name to give), in px; 0 when none stands
 * there. Where the window is narrow such a card lies at the lower edge, where the first minutes have their own words.
 */
import { useEffect, useState } from 'react'

/** Cards stand so far from the edge, above the dock; a little more is no other place. */
const fromEdge = 76 + 24

/** @param own finds what asks: it is no card to itself */
export function useCardBelow(own: string): number {
  // Known at once: what waits for a card must not be seen, or heard, before it.
  const [taken, setTaken] = useState(() => takenOf(document.querySelector('main'), own))
  useEffect(() => {
    const main = document.querySelector('main')
    if (!main) return undefined
    const look = () => setTaken(takenOf(main, own))
    const sizes = new ResizeObserver(look)
    const watch = () => {
      sizes.disconnect()
      for (const one of [main, ...cardsOn(main, own)]) sizes.observe(one)
      look()
    }
    const coming = new MutationObserver(watch)
    coming.observe(main, { childList: true })
    watch()
    return () => {
      coming.disconnect()
      sizes.disconnect()
    }
  }, [own])
  return taken
}

const cardsOn = (main: HTMLElement, own: string) =>
  Array.from(main.querySelectorAll<HTMLElement>(`:scope > aside:not(${own})`))

function takenOf(main: HTMLElement | null, own: string): number {
  if (!main) return 0
  const { bottom } = main.getBoundingClientRect()
  const heights = cardsOn(main, own)
    .map((card) => card.getBoundingClientRect())
    .filter((box) => box.height > 0 && bottom - box.bottom <= fromEdge)
    .map((box) => bottom - box.top)
  return Math.max(0, ...heights)
}
