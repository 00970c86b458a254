// What is said beside the hand, and what is offered below a card, where the window ends or furniture stands.
import { expect, test } from 'vitest'
import { fetchHandWords } from './hand-words.ts'
import { fetchLaterHands } from './later-hands.ts'
import { card, mouse, one, settled, showCanvas, spotIn } from './test-canvas.tsx'

const notation =
  'P "An alliance of science and technology industries."; a > P; a "Shared standards."; c "They differ."'

test.for(['right', 'lower'] as const)('a sentence at the %s edge is whole', async (edge) => {
  await fetchLaterHands()
  await fetchHandWords('en')
  const { root, handle } = await showCanvas('b "One market."; c "They differ."', { size: [900, 600] })
  const frame = root.getBoundingClientRect()
  const along = edge === 'right' ? 'x' : 'y'
  const [first, last] = [...handle.boxes()].toSorted(([, a], [, b]) => a[along] - b[along])
  if (!first || !last) throw new Error('The cards are not placed.')
  const [[source], [id, target]] = [first, last]
  const [x, y] = [target.x + target.width / 2, target.y + target.height / 2]
  // The middle of the last card near the edge, and not so near that the paper is pulled along.
  const at = edge === 'right' ? { x: 830, y: 300 } : { x: 450, y: 540 }
  handle.setViewport({ x: at.x - x * 0.7, y: at.y - y * 0.7, zoom: 0.7 })
  await settled()
  const spot = spotIn(card(root, id), 0.5, 0.5)
  await mouse.drag(spotIn(card(root, source), 0.2, 0.3), spot)
  await expect.poll(() => root.querySelector('.pc-relating')).not.toBe(null)
  const box = one(root, '.pc-relating').getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(frame.left)
  expect(box.right).toBeLessThanOrEqual(frame.right)
  expect(box.bottom).toBeLessThanOrEqual(frame.bottom)
  await mouse.up(spot)
})

test('handles of a card just over the small map stand above the card', async () => {
  const many = Array.from({ length: 44 }, (_, i) => `m${i} "Claim ${i}."`).join('; ')
  const { root, handle } = await showCanvas(`${notation}; ${many}`, { size: [1200, 800] })
  await expect.poll(() => root.querySelector('.pc-minimap')).not.toBe(null)
  const map = one(root, '.pc-minimap').getBoundingClientRect()
  const frame = root.getBoundingClientRect()
  const box = handle.boxes().get('a')
  if (!box) throw new Error('The card is not placed.')
  handle.setViewport({
    x: map.right - frame.left - box.x - box.width,
    y: map.top - frame.top - 6 - box.y - box.height,
    zoom: 1,
  })
  handle.select(['a'])
  await settled()
  const handles = one(root, '.pc-adds')
  const lowest = () =>
    Math.max(...Array.from(handles.children, (button) => button.getBoundingClientRect().bottom))
  await expect.poll(lowest).toBeLessThan(card(root, 'a').getBoundingClientRect().top)
})
