/** Above the dock while an arrow is being made by clicks: which way it bears. */
import { useKit, useReading } from './canvas-kit.ts'
import { usePart, useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'

export function StanceChoice() {
  const { ui, actions } = useKit()
  const { messages } = useReading()
  const tool = useSignal(ui.tool)
  const stance = usePart(ui.connecting, (one) => (one && one.as !== 'co' ? one.stance : null))
  if (tool !== 'connect' && (stance === null || ui.connecting.get()?.by === 'drag')) return null
  if (stance === null) return <p className="pc-float pc-tip">{messages.canvas.pickSource}</p>
  return (
    <div className="pc-float pc-choices" role="toolbar" aria-label={messages.canvas.stance}>
      {(['supports', 'rebuts'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === stance}
          className={`pc-choice pc-rel pc-${one}`}
          onClick={() => actions.connectAs(one)}
        >
          <StanceGlyph look={one} />
          {messages.map[one]}
        </button>
      ))}
    </div>
  )
}
