/** An undercut ends on the arrow it attacks: measured on the drawn paths, at rest and while a card is dragged. */
import type { Page } from '@playwright/test'
import { card, open, restingBox } from './on-the-map.ts'
import { expect, test } from './parley.ts'

/** For each drawn undercut: from its end to the edge of the ring it points at, and from that ring to its arrow. */
const distances = (page: Page) =>
  page.evaluate(() => {
    const shafts = [...document.querySelectorAll<SVGPathElement>('.pc-shaft')]
    const rings = [...document.querySelectorAll<SVGCircleElement>('.pc-ring')].map((ring) => ({
      arrow: ring.closest('[data-arrow]')?.getAttribute('data-arrow'),
      x: ring.cx.baseVal.value,
      y: ring.cy.baseVal.value,
      radius: ring.r.baseVal.value,
    }))
    const toPath = (path: SVGPathElement, { x, y }: { x: number; y: number }) => {
      const length = path.getTotalLength()
      const far = (along: number) => {
        const at = path.getPointAtLength(along)
        return Math.hypot(at.x - x, at.y - y)
      }
      // Coarsely along the whole, then finely about the best.
      const best = (from: number, to: number) => {
        const places = Array.from({ length: 401 }, (_, i) => from + ((to - from) * i) / 400)
        return places.reduce((a, b) => (far(b) < far(a) ? b : a))
      }
      const rough = best(0, length)
      return far(best(Math.max(0, rough - length / 200), Math.min(length, rough + length / 200)))
    }
    return shafts
      .filter((shaft) => shaft.closest('.pc-undercuts'))
      .map((shaft) => {
        const end = shaft.getPointAtLength(shaft.getTotalLength())
        const far = (ring: { x: number; y: number }) => Math.hypot(end.x - ring.x, end.y - ring.y)
        const ring = rings.toSorted((a, b) => far(a) - far(b))[0]
        const arrow = shafts.find(
          (one) => one.closest('[data-arrow]')?.getAttribute('data-arrow') === ring?.arrow,
        )
        if (!ring || !arrow) return Infinity
        // The line stops a gap of 4 units before the ring's edge.
        return Math.max(Math.abs(far(ring) - ring.radius - 4), toPath(arrow, ring))
      })
  })

test('each undercut of the sample ends on its arrow, also while a card is dragged', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada' })
  await open(page, map.edit)
  await page.keyboard.press('Escape')
  const still = await distances(page)
  expect(still.length).toBeGreaterThanOrEqual(6)
  for (const one of still) expect(one).toBeLessThanOrEqual(2)

  const proposal = card(page, 'Technology alliance').first()
  const box = await restingBox(proposal)
  await page.mouse.move(box.x + 40, box.y + 12)
  await page.mouse.down()
  for (let i = 1; i <= 6; i++) {
    await page.mouse.move(box.x + 40 + i * 23, box.y + 12 + i * 11)
    for (const one of await distances(page)) expect(one).toBeLessThanOrEqual(2)
  }
  await page.mouse.up()
})
