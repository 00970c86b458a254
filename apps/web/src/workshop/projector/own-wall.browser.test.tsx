/** What stands in the address of a wall, and what the tab knows of it afterwards. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { wallAddressOf } from '../screens.ts'
import { useOwnWall } from './own-wall.ts'

const before = location.href
const wall = { map: 'map1', person: 'person1', token: 'the-token' }
const go = (hash: string) => {
  history.replaceState(null, '', hash)
  dispatchEvent(new PopStateEvent('popstate'))
}
const { hash } = new URL(wallAddressOf('w1', wall), 'http://a')

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
  history.replaceState(null, '', before)
})
function Shown({ workshop }: { readonly workshop: string }) {
  return <p>{JSON.stringify(useOwnWall(workshop) ?? 'none')}</p>
}

test('once it was read the address says nothing of who it is, and a reload finds it', async () => {
  go(hash)
  const steps = history.length
  const first = await render(<Shown workshop="w1" />)
  await expect.element(first.getByText(JSON.stringify(wall))).toBeVisible()
  await expect.poll(() => location.hash).toBe('#wall')
  // Nothing leads back to it.
  expect(history.length).toBe(steps)
  await first.unmount()
  const again = await render(<Shown workshop="w1" />)
  await expect.element(again.getByText(JSON.stringify(wall))).toBeVisible()
})

test('the plain address of a wall is no wall elsewhere, and neither the room nor the wall of another workshop', async () => {
  go(hash)
  const here = await render(<Shown workshop="w1" />)
  await expect.poll(() => location.hash).toBe('#wall')
  const other = await render(<Shown workshop="w2" />)
  await expect.element(other.getByText('"lost"')).toBeVisible()
  sessionStorage.clear()
  await here.unmount()
  const elsewhere = await render(<Shown workshop="w1" />)
  await expect.element(elsewhere.getByText('"lost"').first()).toBeVisible()
  go('#projector')
  await expect.element(elsewhere.getByText('"none"').first()).toBeVisible()
})

test.each([hash.slice(0, -wall.token.length), hash.replaceAll('.', '%2E'), '#wall='])(
  'a link that was cut or bent on its way (%s) is a lost wall, not the room of whoever opens it',
  async (bent) => {
    go(bent)
    const screen = await render(<Shown workshop="w1" />)
    await expect.element(screen.getByText('"lost"')).toBeVisible()
  },
)

test('where the browser keeps nothing the address keeps it, or a reload would lose the wall', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full')
  })
  go(hash)
  const screen = await render(<Shown workshop="w1" />)
  await expect.element(screen.getByText(JSON.stringify(wall))).toBeVisible()
  expect(location.hash).toBe(hash)
})
