/**
 * What stands on all lines: a step's ring, the pill of co-premises, the word, and what is wrong with its kinds. Who has
 * hold of the arrow reads the name of its scheme.
 */
import { type Id, stepFault } from '@parley/model'
import { memo } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { useSchemeName } from './scheme-name.ts'
import { usePart } from './signal.ts'
import { useAbout, useHold, useShape } from './use-arrow.ts'

export const ArrowMarks = memo(function ArrowMarks({ id }: { readonly id: Id }) {
  const shape = useShape(id)
  const hold = useHold(id)
  const { messages, lang } = useReading()
  const { ui, store } = useKit()
  useAbout(id)
  const connecting = usePart(ui.connecting, (one) => one !== null)
  const grasped = usePart(ui.selected, (ids) => ids.has(id))
  const scheme = useSchemeName(id)
  if (!shape) return null
  const { joint, ring, word, look } = shape
  const fault = stepFault(store.map, id)
  const held = grasped || /pc-(hovered|current)/.test(hold)
  const showsRing = ring.shown || connecting || held || /pc-candidate/.test(hold)
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
      {held && scheme.name && (
        <text className="pc-word pc-scheme" x={ring.at.x} y={Math.max(ring.at.y, word.at.y) + 17}>
          {scheme.name}
        </text>
      )}
      {fault && (
        <g className="pc-fault" transform={`translate(${word.at.x} ${word.at.y})`}>
          <path d="M30 -6 36.5 5.5H23.5ZM30 -1.5V1.8M30 3.6V3.7" />
          <text className="pc-word" x={44} y={0}>
            {refusalSentence(store.map, fault, lang, messages)}
          </text>
        </g>
      )}
    </g>
  )
})
