/**
 * All arrows, in one SVG under the cards. React Flow holds the claims alone: its edges join node to node, and an
 * arrow here may end on another arrow, leave from a joint of several claims, and be named, focused and hit like a
 * claim. One layer fed by one geometry store draws all of that in the same frame as the cards, and each arrow still
 * renders by itself.
 */
import { ViewportPortal } from '@xyflow/react'
import { ArrowLine } from './arrow-line.tsx'
import { ArrowMarks } from './arrow-marks.tsx'
import { useKit, useReading } from './canvas-kit.ts'
import { useSignal } from './signal.ts'
import { useZoomVariable } from './use-zoom-variable.ts'

export function ArrowLayer() {
  const { seenArrows } = useKit()
  const { wordsLang } = useReading()
  const ids = useSignal(seenArrows.ids)
  const layer = useZoomVariable<SVGSVGElement>(true)
  return (
    <ViewportPortal>
      <svg className="pc-arrows" lang={wordsLang} ref={layer} width="1" height="1">
        <g>
          {ids.map((id) => (
            <ArrowLine key={id} id={id} />
          ))}
        </g>
        <g>
          {ids.map((id) => (
            <ArrowMarks key={id} id={id} />
          ))}
        </g>
      </svg>
    </ViewportPortal>
  )
}
