/** What people do on a map, step by step: each step is one input, and the frame that it makes. */
import type { Hand } from './hand.ts'
import type { PageUnderTest } from './page-under-test.ts'
import type { Look } from './subject.ts'

export interface Scenario {
  readonly name: string
  /** What is looked at when it begins; its picture is checked. */
  readonly look: Look
  readonly run: (page: PageUnderTest, hand: Hand) => Promise<void>
}

const steps = async (count: number, step: (index: number) => Promise<void>) => {
  for (let index = 0; index < count; index++) await step(index)
}
/** There and back, so that the map is not left. */
const sign = (index: number, count: number) => (index < count / 2 ? 1 : -1)

const pan = async (hand: Hand, dx: number, dy: number) =>
  steps(60, (index) => hand.wheel(dx * sign(index, 60), dy * sign(index, 60)))

export const scenarios: readonly Scenario[] = [
  { name: 'pan at 100 %', look: 'read', run: (_, hand) => pan(hand, 36, 22) },
  { name: 'pan at 41 %', look: 'mid', run: (_, hand) => pan(hand, 36, 22) },
  { name: 'pan, all in view', look: 'fit', run: (_, hand) => pan(hand, 4, 3) },
  {
    name: 'zoom out and in',
    look: 'read',
    async run(_, hand) {
      await steps(60, (index) => hand.wheel(0, 24 * sign(index, 60), true))
      // What is put off until the zoom is over belongs to it.
      await hand.wait(12)
    },
  },
  {
    name: 'drag a card',
    look: 'read',
    async run(page, hand) {
      const { x, y } = await page.middle()
      await hand.press(x, y)
      await steps(60, (index) => {
        const far = 30 - Math.abs(30 - index)
        return hand.moveTo(x + 3 * far, y + 2 * far)
      })
      await hand.release(x, y)
    },
  },
  {
    name: 'type in a card',
    look: 'read',
    async run(page, hand) {
      const { id } = await page.middle()
      await page.write(id)
      await steps(60, (index) => hand.key('and so on '[index % 10] ?? 'a'))
      await page.leave()
    },
  },
  {
    name: 'others write in a card',
    look: 'read',
    async run(page) {
      const { id } = await page.middle()
      await page.editedByOthers(id, 'words', 60)
    },
  },
  {
    name: 'others move a card',
    look: 'read',
    async run(page) {
      const { id } = await page.middle()
      await page.editedByOthers(id, 'place', 60)
    },
  },
]
