/** The tools, lower middle: what a hand does next, and the way back. */
import { Hand, MousePointer2, Plus, Redo2, Spline, Undo2, WandSparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { useKeyHints } from './key-hints.ts'
import { usePart, useSignal } from './signal.ts'
import { StanceGlyph } from './stance-glyph.tsx'

const icon = { size: 16, strokeWidth: 1.75 }

export function Dock({ onTidy }: { readonly onTidy?: (() => void) | undefined }) {
  const { ui, actions, store, view } = useKit()
  const { messages } = useReading()
  const words = messages.canvas
  const { withKey } = useKeyHints()
  const tool = useSignal(ui.tool)
  const connecting = useSignal(ui.connecting) !== null
  if (!store.mayWrite) return null

  const pick = (next: typeof tool) => {
    actions.dropConnection()
    ui.tool.set(next)
  }
  const addInView = () => {
    const rect = view.element?.getBoundingClientRect()
    if (rect) actions.addAt(view.toMap(rect.left + rect.width / 2, rect.top + rect.height * 0.42))
  }
  return (
    <div className="pc-dock-place">
      <StanceChoice />
      <div className="pc-float pc-dock" role="toolbar" aria-label={words.tools}>
        <Tool
          mouse
          label={withKey(words.select, 'tool-select')}
          on={tool === 'select' && !connecting}
          run={() => pick('select')}
        >
          <MousePointer2 {...icon} />
        </Tool>
        <Tool mouse label={withKey(words.hand, 'tool-hand')} on={tool === 'hand'} run={() => pick('hand')}>
          <Hand {...icon} />
        </Tool>
        <Tool label={words.add} run={addInView}>
          <Plus {...icon} />
        </Tool>
        <Tool
          label={withKey(words.connect, 'connect')}
          on={tool === 'connect' || connecting}
          run={() => pick(tool === 'connect' ? 'select' : 'connect')}
        >
          <Spline {...icon} />
        </Tool>
        <i />
        <Tool label={withKey(words.undo, 'undo')} run={actions.undo}>
          <Undo2 {...icon} />
        </Tool>
        <Tool label={withKey(words.redo, 'redo')} run={actions.redo}>
          <Redo2 {...icon} />
        </Tool>
        {onTidy && (
          <>
            <i />
            <Tool label={withKey(words.tidy, 'tidy')} run={onTidy}>
              <WandSparkles {...icon} />
            </Tool>
          </>
        )}
      </div>
    </div>
  )
}

interface ToolProps {
  readonly label: string
  readonly on?: boolean
  /** Left out where fingers do it without a tool. */
  readonly mouse?: boolean
  readonly children: ReactNode
  readonly run: () => void
}

function Tool({ label, on, mouse, children, run }: ToolProps) {
  return (
    <button
      type="button"
      className={`pc-icon${on ? ' pc-on' : ''}${mouse ? ' pc-mouse' : ''}`}
      aria-label={label}
      title={label}
      aria-pressed={on}
      onClick={run}
    >
      {children}
    </button>
  )
}

/** Above the dock while an arrow is being made by clicks: which way it bears. */
function StanceChoice() {
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
