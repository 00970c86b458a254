import type { CanvasStore } from '@parley/canvas'
import { expect, test } from 'vitest'
import { createSharedSelection } from './shared-selection.ts'

function started() {
  const told: (readonly string[])[] = []
  const presence: CanvasStore['presence'] = {
    peers: () => [],
    subscribe: () => () => undefined,
    point: () => undefined,
    drag: () => undefined,
    select: (ids) => void told.push(ids),
  }
  return { shared: createSharedSelection(presence), told }
}

test('what one view selects reaches the other view and, once, other people', () => {
  const { shared, told } = started()
  const canvas = shared.presenceOf('canvas')
  const onCanvas: (readonly string[])[] = []
  // As the real canvas does: it takes the selection over and says so again.
  shared.follow('canvas', (ids) => {
    onCanvas.push(ids)
    canvas.select(ids)
  })
  shared.presenceOf('outline').select(['a', 'b'])
  expect(onCanvas).toEqual([['a', 'b']])
  expect(told).toEqual([['a', 'b']])
  expect(shared.now()).toEqual(['a', 'b'])
})

test('a view does not hear itself, and nobody hears after stopping', () => {
  const { shared } = started()
  const heard: (readonly string[])[] = []
  const stop = shared.follow('outline', (ids) => heard.push(ids))
  shared.presenceOf('outline').select(['a'])
  expect(heard).toEqual([])
  stop()
  shared.presenceOf('canvas').select(['b'])
  expect(heard).toEqual([])
})
