/**
 * A text with the place where it is cut: a press puts it between two words; with the keyboard it is a slider, whose
 * left and right go by words and whose up and down go by sentences.
 */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- an input shows no text to cut
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './changes.module.css'
import { type CutPlaces, nearest } from './cut-places.ts'

interface Props {
  readonly label: string
  readonly text: string
  readonly lang: string
  readonly places: CutPlaces
  readonly at: number
  readonly onCut: (at: number) => void
  /** What stands before and behind the cut, in words. */
  readonly tell: (before: string, behind: string) => string
}

/** How much of each half is told. */
const told = 40

export function CutLine({ label, text, lang, places, at, onCut, tell }: Props) {
  const line = useRef<HTMLDivElement>(null)
  const index = places.all.indexOf(at)
  const press = (event: KeyboardEvent) => {
    const { all, sentences } = places
    const to: Partial<Record<string, number | undefined>> = {
      ArrowLeft: all[Math.max(0, index - 1)],
      ArrowRight: all[Math.min(all.length - 1, index + 1)],
      ArrowUp: sentences.findLast((place) => place < at) ?? all[0],
      ArrowDown: sentences.find((place) => place > at) ?? all.at(-1),
      Home: all[0],
      End: all.at(-1),
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    onCut(next)
  }
  const put = (event: PointerEvent) => {
    const place = offsetAt(event, line.current)
    const next = place === undefined ? undefined : nearest(places.all, place)
    if (next !== undefined) onCut(next)
  }
  const before = text.slice(0, at)
  const behind = text.slice(at)
  return (
    <div
      ref={line}
      role="slider"
      tabIndex={0}
      className={styles['cut']}
      lang={lang}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={places.all.length}
      aria-valuenow={index + 1}
      aria-valuetext={tell(before.trim().slice(-told), behind.trim().slice(0, told))}
      onKeyDown={press}
      onPointerDown={put}
      onPointerMove={(event) => {
        if (event.buttons === 1) put(event)
      }}
    >
      <span data-from={0}>{before}</span>
      <i className={styles['blade']} aria-hidden />
      <span data-from={at} className={styles['second']}>
        {behind}
      </span>
    </div>
  )
}

/** Where in the text a press falls; undefined beside it. */
function offsetAt({ clientX, clientY }: PointerEvent, line: HTMLElement | null): number | undefined {
  const caret = caretAt(clientX, clientY)
  const from = caret?.node.parentElement?.getAttribute('data-from')
  if (!caret || from === null || from === undefined || !line?.contains(caret.node)) return undefined
  return Number(from) + caret.offset
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  // Safari had only this one for long.
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
