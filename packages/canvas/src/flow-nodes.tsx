/**
 * Hands React Flow the cards as the board settles them. Straight into its store, and not as a property: then a card that
 * moves renders that card's frame, and nothing above it.
 */
import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import type { ClaimNode } from './to-flow.ts'

export function FlowNodes(): null {
  const { board } = useKit()
  const flow = useStoreApi<ClaimNode>()
  useLayoutEffect(() => {
    let given: ClaimNode[] | null = null
    const give = () => {
      const nodes = board.nodes()
      if (nodes === given) return
      given = nodes
      flow.getState().setNodes(nodes)
    }
    give()
    return board.subscribeNodes(give)
  }, [board, flow])
  return null
}
