/** The one writer of a workshop, on a real file: what one piece of work does to the others of its turn. */
import { began } from '@parley/workshop'
import { expect, test } from 'vitest'
import { hashesOf } from '../access/secrets.ts'
import { openDriver } from '../store/driver.ts'
import { sqliteStore } from '../store/sqlite.ts'
import { savedFrom } from './saved.ts'
import { type Work, Writer } from './writer.ts'

async function written() {
  const store = sqliteStore(openDriver(':memory:'))
  await store.create({ id: 'm', createdAt: 1, hashes: hashesOf('s'.repeat(32)) }, [])
  const host = { id: 'host', alias: 'Host', tokenHash: 'hash' }
  const first = { id: 'w', map: 'm', code: 'CODE', title: 'Chips', lang: 'en', at: 1, agenda: [], host }
  const rows = began(first).events.map((event) => ({ at: 1, command: '', event: JSON.stringify(event) }))
  await store.workshops.create({ id: 'w', map: 'm', code: 'CODE', title: 'Chips', createdAt: 1 }, { rows })
  const saved = savedFrom(await store.workshops.load('w'), 10)
  if (!saved) throw new Error('Nothing was kept.')
  const lines: string[] = []
  const writer = new Writer(saved, {
    store,
    log: (line) => lines.push(line),
    bounds: { workshopFoldRows: 1000, retryMs: 1000 },
    outside: (mapSeq) => ({ now: 2, mapSeq, here: new Set(['host']), hostsAwaySince: undefined }),
    changed: () => undefined,
  })
  const answers: string[] = []
  const works = (mark: string, decide: Work['decide']) =>
    writer.add({ mark, decide, answer: (why) => answers.push(`${mark}: ${why ?? 'done'}`) })
  return { store, writer, works, answers, lines }
}
const titled =
  (title: string): Work['decide'] =>
  () => ({ events: [{ type: 'titled', title }] })

test('a fault in one piece of work costs the others of its turn nothing, and is written down', async () => {
  const { store, writer, works, answers, lines } = await written()
  works('before', titled('Before'))
  works('broken', () => {
    throw new Error('no such rule')
  })
  // It can be decided and not be played: nothing of it may stay behind.
  works('half', () => ({ events: [{ type: 'titled', title: 'Half' }, Object({ type: 'joined' })] }))
  works('after', (session) => ({ events: [{ type: 'titled', title: `${session.title}, and after` }] }))
  await writer.idle()
  expect(answers).toEqual(['before: done', 'broken: notSaved', 'half: notSaved', 'after: done'])
  expect(writer.session.title).toBe('Before, and after')
  expect(lines).toEqual([
    expect.stringMatching(/^Workshop w: a command could not be decided: no such rule/),
    expect.stringMatching(/^Workshop w: a command could not be decided: Cannot read/),
  ])
  expect(savedFrom(await store.workshops.load('w'), 10)?.session).toEqual(writer.session)
})
