/**
 * Where branches are folded and unfolded: on the lower edge of a folded card what is away, counted by stance; on that of
 * the card under the hand, or the one selected, a button that folds. They keep their size at any zoom. Letters of other
 * people inside a folded branch let its count glow.
 */
import { countsOf, type Id, type LiveMap, stances, unfoldedFor } from '@parley/model'
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { useMemo } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { useHandWords } from './hand-words.ts'
import { anchored, useBox } from './overlay.tsx'
import { usePart, useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'
import { useRows } from './use-rows.ts'
import './fold-marks.css'

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const

export function FoldMarks() {
  const { ui, showing, store } = useKit()
  const folded = useSignal(showing.folded)
  useSignal(showing.away)
  const hovered = useSignal(ui.hovered)
  const only = usePart(ui.selected, (ids) => (ids.size === 1 ? (ids.values().next().value ?? null) : null))
  const busy = [
    useSignal(ui.editing) !== null,
    useSignal(ui.connecting) !== null,
    useSignal(ui.dragging).size > 0,
  ].some(Boolean)
  const { map } = store
  const offered = busy ? [] : [hovered, only].filter((id) => id !== null)
  const ids = new Set([...folded, ...offered].map((id) => map.resolve(id)))
  return Array.from(ids, (id) =>
    canFold(map, id) && !showing.isAway(id) ? <FoldMark key={id} id={id} /> : null,
  )
}

const canFold = (map: LiveMap, id: Id): boolean =>
  map.claim(id) !== undefined && map.isLive(id) && map.inferencesOn(id).some((step) => map.isSound(step))

function FoldMark({ id }: { readonly id: Id }) {
  const { store, showing, remote } = useKit()
  const { messages, wordsLang } = useReading()
  const name = useHandWords()?.acts.fold ?? ''
  const { map } = store
  const box = useBox(id)
  useRows(
    map,
    useMemo(() => [id], [id]),
  )
  const isFolded = usePart(showing.folded, (folded) => folded.has(id))
  const isFaded = usePart(showing.inFocus, (full) => full !== null && !full.has(id))
  const glow = usePart(remote.glows, (glows) => {
    if (!isFolded) return undefined
    for (const [at, one] of glows)
      if (showing.isAway(at) && !unfoldedFor(map, showing.folded.get(), at).has(id)) return one
    return undefined
  })
  if (!box) return null
  const counts = countsOf(map, id)
  const there = stances.filter((stance) => counts[stance])
  const told = there.map((stance) => `${counts[stance]} ${messages.map[stance]}`).join(', ')
  const toggle = () => {
    const next = new Set(showing.folded.get())
    if (!next.delete(id)) next.add(id)
    showing.store?.set({ folded: next })
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-of={id}
      data-fold={id}
      className={[
        'pc-fold pc-own nopan',
        isFolded && 'pc-fold-shut',
        isFaded && 'pc-faded',
        glow && `pc-glow pc-glow-${glow.nth % 2} pc-p${glow.colour}`,
      ]
        .filter(Boolean)
        .join(' ')}
      style={anchored([box.x + box.width, box.y + box.height], 'translate(calc(-100% - 10px), -50%)')}
      aria-expanded={!isFolded}
      aria-label={`${name}: ${told}`}
      title={name}
      onClick={toggle}
    >
      {isFolded ? <ChevronsUpDown {...icon} /> : <ChevronsDownUp {...icon} />}
      {isFolded &&
        there.map((stance) => (
          <span key={stance} className={`pc-fold-count pc-rel pc-${stance}`} lang={wordsLang}>
            <StanceGlyph look={stance} />
            {counts[stance]}
          </span>
        ))}
    </button>
  )
}
