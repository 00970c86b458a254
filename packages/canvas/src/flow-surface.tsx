/**
 * React Flow as the canvas uses it: it pans, zooms and mounts the cards that it is given. It holds nodes only,
 * drags and selects nothing, and keeps its own keys off; all that is decided in `gestures.ts` and `key-acts.ts`.
 */
import { type NodeChange, type NodeTypes, ReactFlow } from '@xyflow/react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import '@xyflow/react/dist/base.css'
import { CanvasHelp } from './canvas-help.tsx'
import { useKit } from './canvas-kit.ts'
import { ClaimNodeCard } from './claim-card.tsx'
import { FlowNodes } from './flow-nodes.tsx'
import { frameTask } from './frame.ts'
import { useSignal } from './signal.ts'
import type { ClaimNode } from './to-flow.ts'
import { useCanvasEvents } from './use-canvas-events.ts'
import { useFirstView } from './use-first-view.ts'
import { zoomLimits } from './view.ts'

const nodeTypes: NodeTypes = { claim: ClaimNodeCard }
/** The middle and the right button always pan; the left one with the hand. */
const panButtons = { select: [1, 2], hand: [0, 1, 2] }
const never: string[] = []

interface FlowSurfaceProps {
  readonly label: string
  readonly wheel: 'pan' | 'page'
  readonly children: ReactNode
}

export function FlowSurface({ label, wheel, children }: FlowSurfaceProps) {
  const { board, view, ui } = useKit()
  const element = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const tool = useSignal(ui.tool)
  const spaceHeld = useCanvasEvents(element)
  const panning = tool === 'hand' || spaceHeld
  const showFirst = useFirstView(element)

  // Once the cards are drawn, what the text metrics foretold is held against the screen.
  useEffect(() => {
    const check = frameTask(() => {
      for (const id of board.foretold()) {
        const drawn = element.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
        // Nothing has a size on a canvas that is hidden: what was foretold stands.
        if (drawn?.offsetWidth) board.measured(id, { width: drawn.offsetWidth, height: drawn.offsetHeight })
      }
    })
    const stop = board.subscribeNodes(() => board.anyForetold() && check.ask())
    check.ask()
    return () => {
      stop()
      check.stop()
    }
  }, [board])

  const measured = (changes: NodeChange<ClaimNode>[]) => {
    for (const change of changes)
      if (change.type === 'dimensions' && change.dimensions) board.measured(change.id, change.dimensions)
  }
  return (
    <>
      <ReactFlow<ClaimNode>
        ref={element}
        className={`pc-flow${panning ? ' pc-panning' : ''}${tool === 'connect' ? ' pc-connecting' : ''}`}
        nodeTypes={nodeTypes}
        onNodesChange={measured}
        onInit={(flow) => {
          if (!element.current) return
          view.attach(flow, element.current)
          view.moved(flow.getViewport())
          showFirst()
        }}
        onViewportChange={view.moved}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        panOnDrag={panning ? panButtons.hand : panButtons.select}
        panOnScroll={wheel === 'pan'}
        zoomOnScroll={false}
        preventScrolling={wheel === 'pan'}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={never}
        selectionKeyCode={never}
        multiSelectionKeyCode={never}
        panActivationKeyCode={never}
        zoomActivationKeyCode={never}
        proOptions={{ hideAttribution: true }}
        tabIndex={0}
        aria-label={label}
        aria-describedby={helpId}
      >
        <FlowNodes />
        {children}
      </ReactFlow>
      <CanvasHelp id={helpId} />
    </>
  )
}
