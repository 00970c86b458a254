import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mapsPath } from '@parley/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TestMap } from '../testing/server-under-test.ts'
import { begin, enter, newcomer, type Reached } from '../testing/workshop-client.ts'
import { dots, phaseNamed, voteFor } from '../testing/workshop-plans.ts'

// Programs start slowly on a crowded machine.
vi.setConfig({ testTimeout: 120_000, expect: { poll: { timeout: 30_000, interval: 20 } } })

let folder: string
let child: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(pathOf(tmpdir(), 'parley-workshop-'))
})
afterEach(async () => {
  await killed()
  rmSync(folder, { recursive: true, maxRetries: 5 })
})

/** The server as a process of its own, on the same data each time. */
async function started(): Promise<Reached> {
  const home = fileURLToPath(new URL('../..', import.meta.url))
  const one = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', '--port', '0'], {
    cwd: home,
    env: { ...process.env, PARLEY_DATA: pathOf(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = one
  let said = ''
  one.stdout.on('data', (text: Buffer) => (said += text.toString()))
  const base = () => /^Parley is ready at (\S+)\/$/m.exec(said)?.[1]
  await expect.poll(base, { timeout: 60_000 }).toBeDefined()
  const at = base() ?? ''
  return {
    base: at,
    post: (path, body = {}, headers = {}) =>
      fetch(at + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  }
}
/** `kill -9`. */
async function killed() {
  const one = child
  child = undefined
  if (!one || one.exitCode !== null || one.signalCode) return
  const ended = once(one, 'exit')
  one.kill('SIGKILL')
  await ended
}
const secret = (link: string) => link.split('#')[1] ?? ''
async function mapOn(server: Reached): Promise<TestMap> {
  const links = v.object({ host: v.string(), edit: v.string(), view: v.string() })
  const answer = await (await server.post(mapsPath)).json()
  const made = v.parse(v.object({ id: v.string(), links }), answer)
  const { host, edit, view } = made.links
  return { id: made.id, secrets: { host: secret(host), edit: secret(edit), view: secret(view) } }
}

test('a server that is killed amid a ballot goes on where it was: votes, phase, clock, roles, answers', async () => {
  const before = await started()
  const shop = await begin(before, await mapOn(before), [phaseNamed('vote', { write: false })])
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
  await killed()
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
  await killed()

  // Of what the reveal destroyed nothing comes back, and the results stand.
  const third = await started()
  const last = await enter(third, who)
  expect(last.view.ballots?.['crux']?.result?.targets.map((one) => one.dots)).toEqual([3, 1, 0])
  expect(last.view.me?.ballots['crux']?.votes).toBeUndefined()
})
