/** How large the map is shown, with the ways to change it and back to what was seen; above it the small map from 40 claims on. */
import { Maximize, Minus, Plus } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { useKeyHints } from './key-hints.ts'
import { Minimap, ViewButtons } from './later-parts.tsx'
import { usePart } from './signal.ts'

const smallMapFrom = 40
const icon = { size: 16, strokeWidth: 1.75 }

export function ZoomBox() {
  const { view, board } = useKit()
  const { messages, language } = useReading()
  const percent = usePart(view.zoom, (zoom) => Math.round(zoom * 100))
  const count = useSyncExternalStore(board.subscribe, () => board.boxes().size)
  const words = messages.canvas
  const { withKey } = useKeyHints()
  return (
    <div className="pc-float pc-zoom">
      {count >= smallMapFrom && <Minimap />}
      <div className="pc-zoom-row">
        <ViewButtons />
        <button
          type="button"
          className="pc-icon"
          aria-label={words.zoomOut}
          title={withKey(words.zoomOut, 'zoom-out')}
          onClick={() => view.zoomBy(0.8)}
        >
          <Minus {...icon} />
        </button>
        <button
          type="button"
          className="pc-percent"
          aria-label={words.zoomFull}
          title={withKey(words.zoomFull, 'zoom-full')}
          onClick={() => view.zoomTo(1)}
        >
          {new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100)}
        </button>
        <button
          type="button"
          className="pc-icon"
          aria-label={words.zoomIn}
          title={withKey(words.zoomIn, 'zoom-in')}
          onClick={() => view.zoomBy(1.25)}
        >
          <Plus {...icon} />
        </button>
        <button
          type="button"
          className="pc-icon pc-fit"
          aria-label={words.fit}
          title={withKey(words.fit, 'fit')}
          onClick={() => view.fit(Array.from(board.boxes().values()))}
        >
          <Maximize {...icon} />
        </button>
      </div>
    </div>
  )
}
