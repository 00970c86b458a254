/** React Flow as it is often first written: nodes and edges are made from the data at each render. */
import { ReactFlow } from '@xyflow/react'
import { useState } from 'react'
import { FlowCard } from './flow-card.tsx'
import { edgesOf, type FlowProps, flowOptions, mountFlow } from './flow-page.tsx'

const nodeTypes = { claim: FlowCard }

function NaiveFlow({ map, ready }: FlowProps) {
  const [claims, setClaims] = useState(map.claims)
  const [writing, setWriting] = useState('')
  const set = (id: string, change: { text?: string; x?: number; y?: number }) =>
    setClaims((all) => all.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)))
  return (
    <ReactFlow
      nodes={claims.map(({ id, x, y, ...data }) => ({
        id,
        type: 'claim',
        position: { x, y },
        data: { ...data, writing: writing === id, onText: (text: string) => set(id, { text }) },
      }))}
      edges={edgesOf(map)}
      nodeTypes={nodeTypes}
      onNodesChange={(changes) => {
        for (const change of changes)
          if (change.type === 'position' && change.position) set(change.id, change.position)
      }}
      onInit={(flow) =>
        ready({
          flow,
          remoteWords: (id, text) => set(id, { text }),
          remoteMove: (id, x, y) => set(id, { x, y }),
          write: setWriting,
        })
      }
      {...flowOptions}
    />
  )
}

export const mountNaive = mountFlow(NaiveFlow)
