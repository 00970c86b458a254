/**
 * The workshops in the SQLite file of the maps; see `sqlite.ts` for what its commits promise. Events, snapshots and the
 * keys of voters lie sealed, and `sealing.ts` says why.
 */
import * as v from 'valibot'
import type { Driver } from './driver.ts'
import type { Eraser } from './erasing.ts'
import { newSeal, sealed, sealedText, unsealed, unsealedText } from './sealing.ts'
import type { WorkshopBatch, WorkshopRecord, WorkshopRow, WorkshopStore } from './workshops.ts'

const recordRow = v.object({
  id: v.string(),
  map: v.string(),
  code: v.nullable(v.string()),
  title: v.string(),
  created_at: v.number(),
  ended_at: v.nullable(v.number()),
})
const bytes = v.instance(Uint8Array)
const stateRow = v.object({ state_seq: v.number(), state: v.nullable(bytes) })
const sealRow = v.object({ seal: bytes })
const logRow = v.object({
  seq: v.number(),
  at: v.number(),
  command: v.string(),
  refusal: v.nullable(v.string()),
  event: bytes,
})
const keyRow = v.object({ name: v.string(), data: bytes })
const advanced = v.object({ seq: v.number() })

/** `eraser` is the one of the same file. The tables must be laid out. */
export function sqliteWorkshops(driver: Driver, eraser: Eraser): WorkshopStore {
  const statement = statements(driver)

  const sealOf = (id: string) => v.parse(sealRow, statement.seal.get([id])).seal
  const keysOf = (id: string, seal: Uint8Array) =>
    new Map(
      statement.keys.all([id]).map((row) => {
        const { name, data } = v.parse(keyRow, row)
        return [name, unsealed(seal, data)] as const
      }),
    )
  const take = (id: string, { rows, heading, keys, personalCodes, forget }: WorkshopBatch) => {
    if (!rows.length) throw new Error('There is nothing to append.')
    const counted = statement.advance.get([rows.length, id])
    if (!counted) throw new Error(`There is no workshop ${id}.`)
    const last = v.parse(advanced, counted).seq
    const seal = sealOf(id)
    if (heading) statement.head.run([heading.code || null, heading.title, heading.endedAt ?? null, id])
    for (const [name, data] of keys ?? []) statement.addKey.run([id, name, sealed(seal, data)])
    for (const hash of personalCodes ?? []) statement.addCode.run([hash, id])
    if (forget) {
      const fresh = newSeal()
      statement.eraseLog.run([id])
      for (const name of forget.keys) statement.eraseKey.run([id, name])
      for (const [name, data] of keysOf(id, seal)) statement.setKey.run([sealed(fresh, data), id, name])
      statement.setSeal.run([fresh, id])
      statement.setState.run([last, sealedText(fresh, forget.state), id])
    } else
      rows.forEach(({ at, command, refusal, event }, i) => {
        const seq = last - rows.length + 1 + i
        statement.append.run([id, seq, at, command, refusal ?? null, sealedText(seal, event)])
      })
    return last
  }
  const commit = (id: string, batch: WorkshopBatch) => {
    if (batch.forget) return eraser.erase(() => take(id, batch))
    const last = driver.transaction(() => take(id, batch))
    eraser.settle()
    return last
  }

  return {
    create: async ({ id, map, code, title, createdAt, endedAt }, batch) =>
      driver.transaction(() => {
        // The map must be there: what nobody can reach would never be erased.
        const made = statement.create.run([id, code || null, title, createdAt, endedAt ?? null, map])
        if (!made.changes) throw new Error(`There is no map ${map}.`)
        statement.addSeal.run([id, newSeal()])
        return take(id, batch)
      }),
    find: async (id) => one(statement.find.get([id])),
    byCode: async (code) => one(statement.byCode.get([code])),
    byPersonalCode: async (hash) => one(statement.byPersonalCode.get([hash])),
    ofMap: async (map) => statement.ofMap.all([map]).map(recordOf),
    commit: async (id, batch) => commit(id, batch),
    load: async (id) => {
      const found = statement.state.get([id])
      if (!found) return { snapshot: undefined, rows: [], keys: new Map() }
      const { state_seq: seq, state } = v.parse(stateRow, found)
      const seal = sealOf(id)
      return {
        snapshot: state === null ? undefined : { seq, state: unsealedText(seal, state) },
        rows: statement.rows.all([id]).map((row) => rowOf(row, seal)),
        keys: keysOf(id, seal),
      }
    },
    erase: async (id) => {
      if (!statement.find.get([id])) return false
      // Its title and its id are not sealed.
      return eraser.eraseWhole(() => {
        for (const gone of erasers(statement)) gone.run([id])
        return statement.erase.run([id]).changes > 0
      })
    },
  }
}

/** Takes the workshops of a map out; to be called within an `Eraser`'s transaction. */
export function workshopsOfMapEraser(driver: Driver): (map: string) => void {
  const of = 'IN (SELECT id FROM workshops WHERE map = ?)'
  const gone = [
    driver.prepare(`DELETE FROM workshop_log WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_seals WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_keys WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_codes WHERE workshop ${of}`),
    driver.prepare('DELETE FROM workshops WHERE map = ?'),
  ]
  return (map) => gone.forEach((one) => one.run([map]))
}

const record = 'SELECT id, map, code, title, created_at, ended_at FROM workshops'
const statements = (driver: Driver) => ({
  create: driver.prepare(
    `INSERT INTO workshops (id, map, code, title, created_at, ended_at)
      SELECT ?, id, ?, ?, ?, ? FROM maps WHERE id = ?`,
  ),
  find: driver.prepare(`${record} WHERE id = ?`),
  byCode: driver.prepare(`${record} WHERE code = ? AND code <> ''`),
  byPersonalCode: driver.prepare(`${record} WHERE id = (SELECT workshop FROM workshop_codes WHERE hash = ?)`),
  ofMap: driver.prepare(`${record} WHERE map = ? ORDER BY created_at DESC, rowid DESC`),
  advance: driver.prepare('UPDATE workshops SET seq = seq + ? WHERE id = ? RETURNING seq'),
  head: driver.prepare('UPDATE workshops SET code = ?, title = ?, ended_at = ? WHERE id = ?'),
  append: driver.prepare(
    'INSERT INTO workshop_log (workshop, seq, at, command, refusal, event) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  rows: driver.prepare(
    'SELECT seq, at, command, refusal, event FROM workshop_log WHERE workshop = ? ORDER BY seq',
  ),
  state: driver.prepare('SELECT state_seq, state FROM workshops WHERE id = ?'),
  setState: driver.prepare('UPDATE workshops SET state_seq = ?, state = ? WHERE id = ?'),
  keys: driver.prepare('SELECT name, data FROM workshop_keys WHERE workshop = ?'),
  addKey: driver.prepare('INSERT INTO workshop_keys (workshop, name, data) VALUES (?, ?, ?)'),
  seal: driver.prepare('SELECT seal FROM workshop_seals WHERE workshop = ?'),
  addSeal: driver.prepare('INSERT INTO workshop_seals (workshop, seal) VALUES (?, ?)'),
  setSeal: driver.prepare('UPDATE workshop_seals SET seal = ? WHERE workshop = ?'),
  eraseSeal: driver.prepare('DELETE FROM workshop_seals WHERE workshop = ?'),
  setKey: driver.prepare('UPDATE workshop_keys SET data = ? WHERE workshop = ? AND name = ?'),
  addCode: driver.prepare('INSERT INTO workshop_codes (hash, workshop) VALUES (?, ?)'),
  eraseKey: driver.prepare('DELETE FROM workshop_keys WHERE workshop = ? AND name = ?'),
  eraseLog: driver.prepare('DELETE FROM workshop_log WHERE workshop = ?'),
  eraseKeys: driver.prepare('DELETE FROM workshop_keys WHERE workshop = ?'),
  eraseCodes: driver.prepare('DELETE FROM workshop_codes WHERE workshop = ?'),
  erase: driver.prepare('DELETE FROM workshops WHERE id = ?'),
})

const erasers = ({ eraseLog, eraseKeys, eraseCodes, eraseSeal }: ReturnType<typeof statements>) => [
  eraseLog,
  eraseKeys,
  eraseCodes,
  eraseSeal,
]

const one = (row: unknown) => (row ? recordOf(row) : undefined)

function recordOf(row: unknown): WorkshopRecord {
  const { id, map, code, title, created_at, ended_at } = v.parse(recordRow, row)
  const ended = ended_at === null ? {} : { endedAt: ended_at }
  return { id, map, code: code ?? '', title, createdAt: created_at, ...ended }
}
function rowOf(row: unknown, seal: Uint8Array): WorkshopRow {
  const { refusal, event, ...rest } = v.parse(logRow, row)
  return { ...rest, event: unsealedText(seal, event), ...(refusal === null ? {} : { refusal }) }
}
