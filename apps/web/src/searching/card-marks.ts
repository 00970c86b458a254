/**
 * Marks the words that were looked for on the cards and rows of hits, without touching what the views have drawn: ranges
 * that the browser paints. Where it cannot, hits are marked in the list of hits alone.
 */
import { stretchesOf } from './folded.ts'
import './card-marks.css'

const name = 'parley-hit'
/** More cards than anybody sees at once. */
const most = 400

export interface CardMarks {
  readonly show: (ids: ReadonlySet<string>, words: readonly string[]) => void
  readonly stop: () => void
}

export function createCardMarks(root: HTMLElement): CardMarks {
  let ids: ReadonlySet<string> = new Set()
  let words: readonly string[] = []
  let frame = 0
  const draw = () => {
    frame = 0
    const cards = ids.size ? [...root.querySelectorAll('[data-claim], [data-claim-row]')] : []
    const hits = cards.filter((card) =>
      ids.has(card.getAttribute('data-claim') ?? card.getAttribute('data-claim-row') ?? ''),
    )
    const ranges = hits.slice(0, most).flatMap((card) => rangesIn(card, words))
    if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges))
    else CSS.highlights.delete(name)
  }
  const soon = () => {
    frame ||= requestAnimationFrame(draw)
  }
  if (typeof Highlight !== 'function') return { show() {}, stop() {} }
  // Cards come and go with the window onto the map.
  const observer = new MutationObserver(soon)
  observer.observe(root, { childList: true, subtree: true, characterData: true })
  return {
    show(nextIds, nextWords) {
      ids = nextIds
      words = nextWords
      soon()
    },
    stop() {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(name)
    },
  }
}

function rangesIn(card: Element, words: readonly string[]): readonly Range[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const [start, end] of stretchesOf(text.nodeValue ?? '', words)) {
      const range = new Range()
      range.setStart(text, start)
      range.setEnd(text, end)
      ranges.push(range)
    }
  }
  return ranges
}
