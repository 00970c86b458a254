/** The tools, lower middle: what a hand does next, and the way back. */
import { Hand, MousePointer2, Plus, Redo2, Spline, Undo2, WandSparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { useKeyHints } from './key-hints.ts'
import { StanceChoice } from './later-parts.tsx'
import { useSignal } from './signal.ts'

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
