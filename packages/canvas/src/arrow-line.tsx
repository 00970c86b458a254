/**
 * One arrow in two layers. `ArrowLine` is the line with all that lies along it: marker and focus halo, the
 * canvas-coloured under-stroke that makes crossings read as bridges, stems, the line, the head, and an unseen stroke
 * for the hand, 24 px wide on the screen at any zoom. `ArrowMarks` is what stands on all lines: ring, pill and word.
 */
import type { ArgumentMap, Id } from '@parley/model'
import { type ArrowShape, headOf, pathData } from '@parley/scene'
import { memo, useMemo, useSyncExternalStore } from 'react'
import { rowsOfStep, stepName } from './claim-name.ts'
import { useKit, useReading } from './canvas-kit.ts'
import { usePart } from './signal.ts'
import { useRows } from './use-rows.ts'

function useShape(id: Id): ArrowShape | undefined {
  const { arrows } = useKit()
  return useSyncExternalStore(
    (changed) => arrows.subscribeTo(id, changed),
    () => arrows.shape(id),
  )
}

/** How the hand and other people have hold of an arrow, as class names. */
function useHold(id: Id): string {
  const { ui, peers, store } = useKit()
  const selected = usePart(ui.selected, (ids) => ids.has(id) || isOfSelected(store.map, id, ids))
  const hovered = usePart(ui.hovered, (one) => one === id)
  const focused = usePart(ui.focused, (one) => one === id)
  const candidate = usePart(ui.connecting, (connecting) => connecting?.target === id)
  const peer = useSyncExternalStore(peers.subscribe, () => peers.on(id)).selected[0]
  return [
    selected && 'pc-selected',
    hovered && 'pc-hovered',
    focused && 'pc-current',
    candidate && 'pc-candidate',
    peer && `pc-held pc-p${peer.colour}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The one selected claim marks the steps that it is used in, too. */
function isOfSelected(map: ArgumentMap, inference: Id, selected: ReadonlySet<Id>): boolean {
  const [only] = selected.size === 1 ? selected : []
  return only !== undefined && map.inferencesFrom(only).includes(inference)
}

export const ArrowLine = memo(function ArrowLine({ id }: { readonly id: Id }) {
  const shape = useShape(id)
  const hold = useHold(id)
  const { store, ui } = useKit()
  const { messages, lang } = useReading()
  const about = useAbout(id)
  useRows(store.map, about)
  const selected = usePart(ui.selected, (ids) => ids.has(id))
  if (!shape) return null
  const line = pathData(shape.curve)
  return (
    <g
      className={`pc-arrow pc-${shape.look} ${hold}`}
      data-arrow={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button
      role="button"
      tabIndex={-1}
      aria-pressed={selected}
      aria-label={stepName(store.map, id, lang, messages)}
    >
      {hold && <path className="pc-halo" d={line} />}
      {hold && <path className="pc-halo-inner" d={line} />}
      <path className="pc-under" d={line} />
      {shape.stems.map((stem) => (
        <g key={stem.claim}>
          {stem.lost || <path className="pc-under" d={pathData(stem.curve)} />}
          <path className={stem.lost ? 'pc-line pc-lost' : 'pc-line pc-stem'} d={pathData(stem.curve)} />
          {stem.socket && <circle className="pc-socket" cx={stem.socket.x} cy={stem.socket.y} r={4} />}
          <path className="pc-hit" d={pathData(stem.curve)} />
        </g>
      ))}
      <path className="pc-line pc-shaft" d={line} />
      <Head shape={shape} />
      <path className="pc-hit" d={line} />
    </g>
  )
})

export const ArrowMarks = memo(function ArrowMarks({ id }: { readonly id: Id }) {
  const shape = useShape(id)
  const hold = useHold(id)
  const { messages } = useReading()
  const { ui } = useKit()
  const connecting = usePart(ui.connecting, (one) => one !== null)
  const grasped = usePart(ui.selected, (ids) => ids.has(id))
  if (!shape) return null
  const { joint, ring, word, look } = shape
  const showsRing = ring.shown || connecting || grasped || /pc-(hovered|current|candidate)/.test(hold)
  return (
    <g className={`pc-arrow pc-${look} ${hold}`} data-arrow={id} aria-hidden="true">
      {showsRing && (
        <>
          <circle className="pc-ring" cx={ring.at.x} cy={ring.at.y} r={6} />
          <circle className="pc-ring-hit" cx={ring.at.x} cy={ring.at.y} />
        </>
      )}
      {joint && (
        <>
          <rect className="pc-pill" x={joint.x - 17} y={joint.y - 10} width={34} height={20} rx={10} />
          <text className="pc-and" x={joint.x} y={joint.y}>
            {messages.map.and}
          </text>
        </>
      )}
      {word.fits && (
        <text className="pc-word" x={word.at.x} y={word.at.y}>
          {messages.map[look]}
        </text>
      )}
    </g>
  )
})

function Head({ shape }: { readonly shape: ArrowShape }) {
  const mark = headOf(shape.look, shape.head)
  if (mark.kind === 'circle')
    return <circle className="pc-head-ring" cx={mark.centre.x} cy={mark.centre.y} r={mark.radius} />
  const points = mark.points.map(({ x, y }) => `${x} ${y}`)
  if (mark.kind === 'triangle') return <path className="pc-triangle" d={`M${points.join('L')}Z`} />
  return <path className={mark.kind === 'bar' ? 'pc-bar' : 'pc-chevron'} d={`M${points.join('L')}`} />
}

/** The rows that an arrow's name speaks of. The array is the same as long as they are. */
function useAbout(id: Id): readonly Id[] {
  const { store } = useKit()
  const key = rowsOfStep(store.map, id).join(' ')
  // Ids hold no spaces.
  return useMemo(() => key.split(' '), [key])
}
