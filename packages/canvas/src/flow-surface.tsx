/**
 * React Flow as the canvas uses it: it pans, zooms and mounts the cards that are in the window. It holds nodes only,
 * drags and selects nothing, and keeps its own keys off; all that is decided in `gestures.ts` and `key-acts.ts`.
 */
import { type NodeChange, type NodeTypes, ReactFlow } from '@xyflow/react'
import { type ReactNode, useEffect, useId, useRef, useSyncExternalStore } from 'react'
import '@xyflow/react/dist/base.css'
import { type CanvasKit, useKit, useReading } from './canvas-kit.ts'
import { ClaimNodeCard } from './claim-card.tsx'
import { frameTask } from './frame.ts'
import { useSignal } from './signal.ts'
import type { ClaimNode } from './to-flow.ts'
import { useCanvasEvents } from './use-canvas-events.ts'
import { zoomLimits } from './view.ts'
import { firstOf } from './walk.ts'

const nodeTypes: NodeTypes = { claim: ClaimNodeCard }
/** Small maps are mounted whole, so that a screen reader's own cursor finds all of them. */
const wholeUpTo = 150
/** The middle and the right button always pan; the left one with the hand. */
const panButtons = { select: [1, 2], hand: [0, 1, 2] }
const never: string[] = []
/** Pixels of width under which a whole map cannot be read. */
const narrowBelow = 620
const narrowMargin = 24

interface FlowSurfaceProps {
  readonly label: string
  readonly wheel: 'pan' | 'page'
  readonly children: ReactNode
}

export function FlowSurface({ label, wheel, children }: FlowSurfaceProps) {
  const kit = useKit()
  const { board, view, ui, store } = kit
  const { messages } = useReading()
  const nodes = useSyncExternalStore(board.subscribe, board.nodes)
  const element = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const tool = useSignal(ui.tool)
  const spaceHeld = useCanvasEvents(element)
  const panning = tool === 'hand' || spaceHeld
  const shown = useRef(false)

  // The first time there is something to show, all of it is shown; what one adds oneself moves nothing.
  useEffect(() => {
    if (shown.current || !nodes.length || !view.element) return
    shown.current = true
    if (!ui.editing.get() && ui.focused.get() === null) showFirst(kit)
  }, [nodes, view, ui, kit])

  // Once the cards are drawn, what the text metrics foretold is held against the screen.
  useEffect(() => {
    const check = frameTask(() => {
      for (const id of board.foretold()) {
        const drawn = element.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
        if (drawn) board.measured(id, { width: drawn.offsetWidth, height: drawn.offsetHeight })
      }
    })
    const stop = board.subscribe(check.ask)
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
        nodes={nodes}
        nodeTypes={nodeTypes}
        onNodesChange={measured}
        onInit={(flow) => {
          if (!element.current) return
          view.attach(flow, element.current)
          view.moved(flow.getViewport())
          if (!nodes.length) return
          shown.current = true
          showFirst(kit)
        }}
        onViewportChange={view.moved}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        panOnDrag={panning ? panButtons.hand : panButtons.select}
        panOnScroll={wheel === 'pan'}
        zoomOnScroll={false}
        preventScrolling={wheel === 'pan'}
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements={nodes.length > wholeUpTo}
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
        {children}
      </ReactFlow>
      <p id={helpId} hidden>
        {store.mayWrite ? messages.canvas.regionHelp : messages.canvas.regionHelpView}
      </p>
    </>
  )
}

/** All of the map; in a narrow window the first proposal at its top, to be read at once. */
function showFirst({ board, view, store }: CanvasKit): void {
  const width = view.element?.clientWidth ?? 0
  const first = width < narrowBelow ? firstOf(store.map) : null
  const box = first === null ? undefined : board.box(first)
  if (!box) {
    view.fit(Array.from(board.boxes().values()), false)
    return
  }
  const zoom = Math.min(1, (width - 2 * narrowMargin) / box.width)
  view.set({ x: (width - box.width * zoom) / 2 - box.x * zoom, y: narrowMargin - box.y * zoom, zoom })
}
