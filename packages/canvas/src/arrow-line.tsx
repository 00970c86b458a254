/**
 * One arrow's line with all that lies along it: marker and focus halo, the canvas-coloured under-stroke that makes
 * crossings read as bridges, stems, the line, the head, and an unseen stroke for the hand, 24 px wide on the screen at
 * any zoom. It carries the arrow's name, its focus, and for a hand that rests on it the step's scheme and why it holds.
 */
import { type Id, stepFault } from '@parley/model'
import { type ArrowShape, headOf, pathData } from '@parley/scene'
import { memo } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { stepName } from './claim-name.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { useSchemeName } from './scheme-name.ts'
import { sentences } from './sentences.ts'
import { usePart } from './signal.ts'
import { wordsIn } from './words-in.ts'
import { useAbout, useHold, useLook, useShape } from './use-arrow.ts'

/** Where it runs is told to `Path` alone: in a drag nothing else of an arrow is made again. */
export const ArrowLine = memo(function ArrowLine({ id }: { readonly id: Id }) {
  const look = useLook(id)
  const hold = useHold(id)
  const { store, ui } = useKit()
  const { messages, lang } = useReading()
  useAbout(id)
  const selected = usePart(ui.selected, (ids) => ids.has(id))
  const scheme = useSchemeName(id)
  if (!look) return null
  const fault = stepFault(store.map, id)
  const name = stepName(store.map, id, lang, messages)
  const about = sentences([scheme.said, wordsIn(store.map, 'why', id, lang).text])
  return (
    <g
      className={`pc-arrow pc-${look} ${hold}`}
      data-arrow={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button
      role="button"
      tabIndex={-1}
      aria-pressed={selected}
      aria-label={sentences([name, fault ? refusalSentence(store.map, fault, lang, messages) : ''])}
      {...(about && { 'aria-description': about })}
    >
      {about && <title>{about}</title>}
      <Path id={id} held={hold !== ''} />
    </g>
  )
})

const Path = memo(function Path({ id, held }: { readonly id: Id; readonly held: boolean }) {
  const shape = useShape(id)
  if (!shape) return null
  const line = pathData(shape.curve)
  return (
    <>
      {held && <path className="pc-halo" d={line} />}
      {held && <path className="pc-halo-inner" d={line} />}
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
    </>
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
