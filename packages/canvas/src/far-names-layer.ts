/**
 * Puts the names of proposals where `placeNames` has them, while the map is so small that only they have words. Set on
 * the elements, so that no card is painted again for a step of a zoom.
 */
import type { Id } from '@parley/model'
import { useEffect } from 'react'
import { type CanvasKit, useKit, useReading } from './canvas-kit.ts'
import { type NamedCard, type NamePlace, placeNames } from './far-names.ts'
import { frameTask } from './frame.ts'
import { farZoom } from './use-zoom-levels.ts'
import { wordsIn } from './words-in.ts'

export function FarNames(): null {
  const kit = useKit()
  const { lang } = useReading()
  useEffect(() => {
    const { view, board, proposals, store } = kit
    const widthOf = nameWidths()
    const place = () => {
      if (view.zoom.get() >= farZoom || !view.element) return
      const elements = new Map<Id, HTMLElement>()
      for (const card of view.element.querySelectorAll<HTMLElement>('article.pc-kind-proposal'))
        elements.set(card.dataset['claim'] ?? '', card)
      const cards = namedCards(kit, lang, (id, text) => widthOf(elements.get(id), text))
      for (const [id, at] of placeNames(cards)) put(elements.get(id), at)
    }
    const task = frameTask(place)
    place()
    const stops = [
      // In the same frame as the zoom: names would jump after it.
      view.zoom.subscribe(place),
      ...[board.subscribe, board.subscribeNodes, proposals.ids.subscribe].map((subscribe) =>
        subscribe(task.ask),
      ),
      store.map.subscribeAll(({ ids }) => {
        if (proposals.ids.get().some((id) => ids.has(id))) task.ask()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      task.stop()
    }
  }, [kit, lang])
  return null
}

/** What a line is not broken in: Chinese is between any two signs. */
const words = /\p{Script=Han}|[^\s\p{Script=Han}-]+-?/gu

/** A card's corner moves with the map: only how they stand to each other counts. */
function namedCards(
  { view, board, proposals, store, showing }: CanvasKit,
  lang: string,
  widthOf: (id: Id, text: string) => number,
): readonly NamedCard[] {
  const zoom = view.zoom.get()
  return proposals.ids.get().flatMap((id) => {
    const box = board.box(id)
    const { text } = wordsIn(store.map, 'title', id, lang)
    if (!box || !text || showing.isAway(id)) return []
    const [x, y] = [box.x * zoom, box.y * zoom]
    const word = Math.max(...(text.match(words) ?? []).map((one) => widthOf(id, one)))
    return [{ id, x, y, width: box.width * zoom, height: box.height * zoom, name: widthOf(id, text), word }]
  })
}

function put(card: HTMLElement | undefined, { width, lines, down }: NamePlace): void {
  if (!card) return
  card.classList.toggle('pc-unnamed', lines === 0)
  card.style.setProperty('--name-width', String(width))
  card.style.setProperty('--name-lines', String(lines))
  card.style.setProperty('--name-down', String(down))
}

/** As in card-states.css. */
const type = { size: 13, padding: 12 } as const

/** How wide a name is in one line, in pixels: measured once for each text and face. */
function nameWidths(): (card: HTMLElement | undefined, text: string) => number {
  const brush = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (card, text) => {
    const title = card?.querySelector('.pc-title')
    if (!brush || !title) return Infinity
    const { fontFamily, fontWeight } = getComputedStyle(title)
    const font = `${fontWeight} ${type.size}px ${fontFamily}`
    const key = `${font} ${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    brush.font = font
    // A pixel for what rounding takes.
    const width = Math.ceil(brush.measureText(text).width) + type.padding + 1
    known.set(key, width)
    return width
  }
}
