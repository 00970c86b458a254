/** The tools, lower middle: what a hand does next, and the way back. */
import { Hand, MousePointer2, Plus, Redo2, Spline, Undo2, WandSparkles } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import type { OwnSteps } from './canvas-store.ts'
import { useKeyHints } from './key-hints.ts'
import { StanceChoice } from './later-parts.tsx'
import { useSignal } from './signal.ts'
import { useHeld } from './use-held.ts'

const icon = { size: 16, strokeWidth: 1.75 }
const either = { canUndo: true, canRedo: true }
const unknown: OwnSteps = { get: () => either, subscribe: () => () => {} }

export function Dock({ onTidy }: { readonly onTidy?: (() => void) | undefined }) {
  const { ui, actions, store, view } = useKit()
  const { messages } = useReading()
  const words = messages.canvas
  const { withKey } = useKeyHints()
  const tool = useSignal(ui.tool)
  const connecting = useSignal(ui.connecting) !== null
  const held = { add: useHeld('add', null), link: useHeld('link', null), move: useHeld('move', null) }
  const steps = store.steps ?? unknown
  const { canUndo, canRedo } = useSyncExternalStore(steps.subscribe, steps.get)
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
        <Tool label={words.add} held={held.add} run={addInView}>
          <Plus {...icon} />
        </Tool>
        <Tool
          label={withKey(words.connect, 'connect')}
          held={held.link}
          on={tool === 'connect' || connecting}
          run={() => pick(tool === 'connect' ? 'select' : 'connect')}
        >
          <Spline {...icon} />
        </Tool>
        <i />
        <Tool label={withKey(words.undo, 'undo')} off={!canUndo} run={actions.undo}>
          <Undo2 {...icon} />
        </Tool>
        <Tool label={withKey(words.redo, 'redo')} off={!canRedo} run={actions.redo}>
          <Redo2 {...icon} />
        </Tool>
        {onTidy && (
          <>
            <i />
            <Tool spare label={withKey(words.tidy, 'tidy')} held={held.move} run={onTidy}>
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
  /** Nothing would come of it now. It keeps the keyboard: who takes back until the end is not thrown out. */
  readonly off?: boolean
  /** Why it is not offered now; a press says so as well. */
  readonly held?: string | null
  /** Left out where fingers do it without a tool. */
  readonly mouse?: boolean
  /** Left out where fingers have no room for it: the menu of the paper has it too. */
  readonly spare?: boolean
  readonly children: ReactNode
  readonly run: () => void
}

function Tool({ label, on, off, held, mouse, spare, children, run }: ToolProps) {
  return (
    <button
      type="button"
      className={`pc-icon${on ? ' pc-on' : ''}${mouse ? ' pc-mouse' : ''}${spare ? ' pc-spare' : ''}`}
      aria-label={label}
      title={held ?? label}
      aria-pressed={on}
      aria-disabled={off || (held ?? null) !== null || undefined}
      onClick={run}
    >
      {children}
    </button>
  )
}
