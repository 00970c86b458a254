/** Signs on rows: on those of the map as many as anybody gives, on made-up ones next to none. */
import { afterEach, expect, test, vi } from 'vitest'
import { endAll } from '../testing/server-under-test.ts'
import { newcomer, type WorkshopClient } from '../testing/workshop-client.ts'
import { phaseNamed } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

const flag = (page: WorkshopClient, row: string) => page.do({ do: 'flag', row, kind: 'unclear', on: true })

test('somebody with a program of their own cannot flag rows that nobody has seen, but for a few', async () => {
  const { server, shop, host } = await newRoom({ agenda: [phaseNamed('talk')] })
  await host.do({ do: 'phase', phase: 'talk', start: true })
  const { page: ada } = await newcomer(server, shop.code, 'Ada')
  const { page: ben } = await newcomer(server, shop.code, 'Ben')
  await expect.poll(() => ada.saved).toBeGreaterThan(0)
  const rows = Array.from({ length: 40 }, (_, n) => `made-up-${n}`)
  const answers = await Promise.all([...rows, 'toString', '__proto__'].map((row) => flag(ada, row)))
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(5)
  expect(answers.filter((answer) => answer === 'unknown')).toHaveLength(37)
  for (const row of rows) ben.set(row)
  await expect.poll(() => ada.keys.length).toBe(40)
  expect(new Set(await Promise.all(rows.map((row) => flag(ada, row))))).toEqual(new Set(['done']))
  // A row of one's own and a sign on it leave the page in one moment.
  ben.set('own')
  expect(await flag(ben, 'own')).toBe('done')
})
