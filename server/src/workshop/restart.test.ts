import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newMapOn, type ServerProcess, startProcess } from '../testing/server-process.ts'
import { begin, enter, newcomer } from '../testing/workshop-client.ts'
import { dots, phaseNamed, voteFor } from '../testing/workshop-plans.ts'

// Programs start slowly on a crowded machine.
vi.setConfig({ testTimeout: 300_000, expect: { poll: { timeout: 30_000, interval: 20 } } })

let folder: string
let running: ServerProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(pathOf(tmpdir(), 'parley-workshop-'))
})
afterEach(async () => {
  await running?.kill()
  rmSync(folder, { recursive: true, maxRetries: 5 })
})
const started = async () => {
  const server = await startProcess(folder)
  running = server
  return server
}

test('a server that is killed amid a ballot goes on where it was: votes, phase, clock, roles, answers', async () => {
  const before = await started()
  const shop = await begin(before, await newMapOn(before), [phaseNamed('vote', { write: false })])
  const host = await enter(before, shop)
  const { who, page: ada } = await newcomer(before, shop.code, 'Ada')
  expect(await host.do({ do: 'phase', phase: 'vote', start: false })).toBe('done')
  expect(await host.do({ do: 'timer-start', label: 'Vote', ms: 600_000 })).toBe('done')
  expect(await host.do(dots())).toBe('done')
  expect(await host.do({ do: 'ballot-open', ballot: 'crux' })).toBe('done')
  expect(await ada.do(voteFor('c1', 3), 'ada-votes-1')).toBe('done')
  expect(await host.do({ do: 'timer-add', ms: 60_000 }, 'host-adds-1')).toBe('done')
  await expect.poll(() => ada.view.timer).toMatchObject({ state: 'running', total: 660_000 })
  const { timer } = ada.view
  await before.kill()
  await expect.poll(() => [host.closeCode, ada.closeCode]).toEqual([1006, 1006])

  const after = await started()
  const again = await enter(after, who)
  expect(again.view.timer).toEqual(timer)
  expect(again.view.agenda?.phase).toBe('vote')
  expect(again.view.me).toMatchObject({ mayWrite: false, ballots: { crux: { votes: { c1: 3 } } } })
  // What was acknowledged is not carried out twice.
  expect(await again.do(voteFor('c1', 3), 'ada-votes-1')).toBe('done')
  expect(await again.do(voteFor('c2', 2))).toBe('overBudget')
  expect(await again.do(voteFor('c2', 1))).toBe('done')
  const back = await enter(after, shop)
  expect(back.view.me?.part).toBe('host')
  // Nor is what would be more each time.
  expect(await back.do({ do: 'timer-add', ms: 60_000 }, 'host-adds-1')).toBe('done')
  expect(await back.do({ do: 'broadcast', text: 'We are back' })).toBe('done')
  expect(back.view.timer).toEqual(timer)
  await expect.poll(() => back.view.ballots?.['crux']).toMatchObject({ state: 'open', done: 1, of: 2 })
  expect(await back.do({ do: 'ballot-close', ballot: 'crux' })).toBe('done')
  await expect.poll(() => back.view.ballots?.['crux']?.state).toBe('closed')
  expect(await back.do({ do: 'ballot-reveal', ballot: 'crux' })).toBe('done')
  expect(back.view.ballots?.['crux']?.result).toMatchObject({ voted: 1, late: 0 })
  expect(back.view.ballots?.['crux']?.result?.targets.map((one) => one.dots)).toEqual([3, 1, 0])
  await after.kill()

  // Of what the reveal destroyed nothing comes back, and the results stand.
  const third = await started()
  const last = await enter(third, who)
  expect(last.view.ballots?.['crux']?.result?.targets.map((one) => one.dots)).toEqual([3, 1, 0])
  expect(last.view.me?.ballots['crux']?.votes).toBeUndefined()
})
