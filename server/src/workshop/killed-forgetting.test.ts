/**
 * `kill -9` between telling a result and forgetting who voted what. The moment is held open by a disk that has room for
 * the result and none for the snapshot that takes the place of the log: no file of the process may grow so far. It
 * starts four processes, so it is one of those of `npm run test:long`; `forgetting.test.ts` always runs.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { env } from 'node:process'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDriver } from '../store/driver.ts'
import { databaseIn } from '../store/open.ts'
import { newMapOn, type ServerProcess, startProcess } from '../testing/server-process.ts'
import { bearer, begin, enter, newcomer, type WorkshopClient } from '../testing/workshop-client.ts'
import { dots, voteFor } from '../testing/workshop-plans.ts'

// Programs start slowly on a crowded machine.
vi.setConfig({ testTimeout: 600_000, expect: { poll: { timeout: 30_000, interval: 20 } } })

let folder: string
const running = new Set<ServerProcess>()
beforeEach(() => {
  folder = mkdtempSync(pathOf(tmpdir(), 'parley-forgetting-'))
})
afterEach(async () => {
  for (const one of running) await one.kill()
  running.clear()
  rmSync(folder, { recursive: true, maxRetries: 5 })
})
async function started(more: { fileBlocks?: number } = {}) {
  const server = await startProcess(folder, more)
  running.add(server)
  return server
}
/** Far more than a commit writes, and far less than 200 claims with their words. */
const nearlyFull = { fileBlocks: 160 }
const targets = Array.from({ length: 200 }, (_, n) => ({
  id: `c${n}`,
  kind: 'claim' as const,
  text: `Claim ${n} `.padEnd(1900, 'x'),
}))

/** What the workshop lies sealed with; to be asked when no server runs. */
function sealOf(workshop: string): Buffer {
  const reader = openDriver(databaseIn(pathOf(folder, 'data')))
  const seal = reader.prepare('SELECT seal FROM workshop_seals WHERE workshop = ?').get([workshop])?.['seal']
  reader.close()
  if (!(seal instanceof Uint8Array)) throw new Error('There is no seal.')
  return Buffer.from(seal.subarray(-32))
}
const onDisk = (bytes: Buffer) =>
  readdirSync(pathOf(folder, 'data'))
    .filter((file) => file.startsWith('parley.sqlite'))
    .some((file) => readFileSync(pathOf(folder, 'data', file)).includes(bytes))
const firstDots = ({ view }: WorkshopClient) => view.ballots?.['crux']?.result?.targets[0]?.dots

test.runIf(env['PARLEY_SEEDS'])(
  'a server that is killed when all saw a result and its key is still there destroys it before it shows anything',
  async () => {
    const before = await started()
    const shop = await begin(before, await newMapOn(before))
    let host = await enter(before, shop)
    const { who, page } = await newcomer(before, shop.code, 'Ada')
    expect(await host.do(dots({ targets }))).toBe('done')
    expect(await host.do({ do: 'ballot-open', ballot: 'crux' })).toBe('done')
    expect(await page.do(voteFor('c0', 3))).toBe('done')
    expect(await host.do({ do: 'ballot-close', ballot: 'crux' })).toBe('done')
    await expect.poll(() => host.view.ballots?.['crux']?.state).toBe('closed')
    await before.kill('SIGTERM')
    const seal = sealOf(shop.workshop)

    const short = await started(nearlyFull)
    host = await enter(short, shop)
    const ada = await enter(short, who)
    expect(ada.view.me?.ballots['crux']?.votes).toEqual({ c0: 3 })
    void host.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')
    for (const one of [host, ada]) await expect.poll(() => firstDots(one)).toBe(3)
    await expect.poll(short.complaints).toContain('nothing could be forgotten')
    expect([host.replies.size, onDisk(seal)]).toEqual([0, true])
    await short.kill()
    expect(onDisk(seal)).toBe(true)

    // Still no room: nobody is shown anything.
    const again = await started(nearlyFull)
    expect(again.complaints()).toContain('what was to be forgotten is still there')
    for (const { token } of [shop, who]) {
      const refused = await again.post(`/api/workshops/${shop.workshop}/tickets`, {}, bearer(token))
      expect(refused.status).toBeGreaterThanOrEqual(500)
    }
    expect(onDisk(seal)).toBe(true)
    await again.kill()

    const after = await started()
    expect(onDisk(seal)).toBe(false)
    const back = await enter(after, who)
    expect(firstDots(back)).toBe(3)
    expect(back.view.me?.ballots['crux']).toEqual({ may: true, abstains: false })
    const lead = await enter(after, shop)
    expect(await lead.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')).toBe('done')
  },
)
