/** React Flow as its documentation advises: stable objects, a memoised card, and only what changed is made anew. */
import { type Edge, type Node, ReactFlow, useNodesState } from '@xyflow/react'
import { memo, useCallback, useState } from 'react'
import { type CardData, FlowCard } from './flow-card.tsx'
import { edgesOf, type FlowProps, flowOptions, mountFlow } from './flow-page.tsx'

const nodeTypes = { claim: memo(FlowCard) }
type CardNode = Node<CardData, 'claim'>

function MemoFlow({ map, ready }: FlowProps) {
  const [nodes, setNodes, onNodesChange] = useNodesState<CardNode>([])
  const [edges] = useState<Edge[]>(() => edgesOf(map))
  const change = useCallback(
    (id: string, next: (node: CardNode) => CardNode) =>
      setNodes((all) => all.map((node) => (node.id === id ? next(node) : node))),
    [setNodes],
  )
  const withData = useCallback(
    (id: string, data: Partial<CardData>) =>
      change(id, (node) => ({ ...node, data: { ...node.data, ...data } })),
    [change],
  )
  const [first] = useState(() =>
    map.claims.map(({ id, kind, title, text, x, y }): CardNode => ({
      id,
      type: 'claim',
      position: { x, y },
      data: { kind, title, text, writing: false, onText: (next) => withData(id, { text: next }) },
    })),
  )
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onInit={(flow) => {
        setNodes(first)
        ready({
          flow,
          remoteWords: (id, text) => withData(id, { text }),
          remoteMove: (id, x, y) => change(id, (node) => ({ ...node, position: { x, y } })),
          write: (id) => withData(id, { writing: true }),
        })
      }}
      {...flowOptions}
    />
  )
}

export const mountMemo = mountFlow(MemoFlow)
