/**
 * Rows to React Flow nodes. React Flow compares nodes by identity, so each row keeps its node object for as long as
 * nothing that is drawn of it changes; the wrapper is always fresh because React Flow writes into what it is given
 * and rows are frozen. Words are not in the node: the card reads them itself.
 */
import type { Box } from '@parley/scene'
import type { Claim } from '@parley/model'
import type { Node } from '@xyflow/react'
import type { CSSProperties } from 'react'

export type ClaimNode = Node<Record<string, never>, 'claim'>

const data: Record<string, never> = {}
/** The wrapper is no thing of its own to screen readers: the card in it is. */
const plain = { 'aria-roledescription': undefined }
const cache = new WeakMap<Claim, ClaimNode>()

/** From far away a proposal's name is laid over its card: there it is this that keeps the card's height. */
const tall = (height: number): CSSProperties & Readonly<Record<'--height', string>> => ({
  '--height': `${height}px`,
})

/** The node of a claim drawn in `box`. `raised`: above its neighbours. */
export function claimNode(claim: Claim, box: Box, raised: boolean): ClaimNode {
  const last = cache.get(claim)
  const zIndex = raised ? 1 : 0
  if (
    last &&
    last.position.x === box.x &&
    last.position.y === box.y &&
    last.measured?.width === box.width &&
    last.measured.height === box.height &&
    last.zIndex === zIndex
  )
    return last
  const node: ClaimNode = {
    id: claim.id,
    type: 'claim',
    position: { x: box.x, y: box.y },
    data,
    style: tall(box.height),
    measured: { width: box.width, height: box.height },
    // Known to be none: otherwise each node is mounted once to look for them.
    handles: [],
    domAttributes: plain,
    zIndex,
  }
  cache.set(claim, node)
  return node
}
