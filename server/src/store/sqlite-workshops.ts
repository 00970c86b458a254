/**
 * The workshops in the SQLite file of the maps; see `sqlite.ts` for what its commits promise. Events, snapshots and the
 * keys of voters lie sealed, and `sealing.ts` says why.
 */
import * as v from 'valibot'
import type { Driver } from './driver.ts'
import type { Eraser } from './erasing.ts'
import { newSeal, sealed, sealedText, unsealed, unsealedText } from './sealing.ts'
import type { Kept, WorkshopBatch, WorkshopRecord, WorkshopRow, WorkshopStore } from './workshops.ts'

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
const debtRow = v.object({ workshop: v.string() })
const lastRow = v.object({ seq: v.number() })

/** What the next row of a workshop is sealed with, and follows. */
interface Written {
  readonly id: string
  readonly seal: Uint8Array
  readonly seq: number
}

/** `eraser` is the one of the same file. The tables must be laid out. */
export function sqliteWorkshops(driver: Driver, eraser: Eraser): WorkshopStore {
  const statement = statements(driver)

  const sealOf = (id: string) => v.parse(sealRow, statement.seal.get([id])).seal
  const lastOf = (id: string) => {
    const found = statement.last.get([id])
    if (!found) throw new Error(`There is no workshop ${id}.`)
    return v.parse(lastRow, found).seq
  }
  /** Of the workshop that was written last: most times it is the next as well. Only what is on disk stands in it. */
  let written: Written | undefined
  const writtenOf = (id: string): Written =>
    written?.id === id ? written : { id, seal: sealOf(id), seq: lastOf(id) }
  const keysOf = (id: string, seal: Uint8Array) =>
    new Map(
      statement.keys.all([id]).map((row) => {
        const { name, data } = v.parse(keyRow, row)
        return [name, unsealed(seal, data)] as const
      }),
    )
  const take = (
    { id, seal, seq: before }: Written,
    { rows, heading, keys, personalCodes, owes }: WorkshopBatch,
  ): Written => {
    if (!rows.length) throw new Error('There is nothing to append.')
    if (heading) statement.head.run([heading.code || null, heading.title, heading.endedAt ?? null, id])
    for (const [name, data] of keys ?? []) statement.addKey.run([id, name, sealed(seal, data)])
    for (const hash of personalCodes ?? []) statement.addCode.run([hash, id])
    if (owes) statement.addDebt.run([id])
    let seq = before
    for (const { at, command, refusal, event } of rows) {
      const row = [++seq, at, command, refusal ?? null, sealedText(seal, event), id]
      if (!statement.append.run(row).changes) throw new Error(`There is no workshop ${id}.`)
    }
    return { id, seal, seq }
  }
  /** `alone`: it is one statement, which SQLite takes whole or not at all by itself. */
  const writing = (work: () => Written, alone = false) => {
    try {
      written = alone ? work() : driver.transaction(work)
      return written.seq
    } catch (error) {
      written = undefined
      throw error
    }
  }
  const commit = (id: string, batch: WorkshopBatch) => {
    const last = writing(() => take(writtenOf(id), batch), isOneRow(batch))
    eraser.settle()
    return last
  }
  const forget = (id: string, kept: Kept) => {
    const seal = newSeal()
    const seq = lastOf(id)
    eraser.erase(() => {
      const before = sealOf(id)
      statement.eraseLog.run([id])
      for (const [name, data] of keysOf(id, before))
        if (kept.keys.includes(name)) statement.setKey.run([sealed(seal, data), id, name])
        else statement.eraseKey.run([id, name])
      statement.setSeal.run([seal, id])
      statement.setState.run([seq, seq, sealedText(seal, kept.state), id])
    })
    // From here on nothing can be read that is sealed as before, also if the next line fails.
    written = { id, seal, seq }
    // The log was cut, and the first to write after that waits for it: better here than before whoever reveals next.
    statement.eraseDebt.run([id])
  }

  return {
    create: async ({ id, map, code, title, createdAt, endedAt }, batch) => {
      written = undefined
      return writing(() => {
        // The map must be there: what nobody can reach would never be erased.
        const made = statement.create.run([id, code || null, title, createdAt, endedAt ?? null, map])
        if (!made.changes) throw new Error(`There is no map ${map}.`)
        statement.addSeal.run([id, newSeal()])
        return take(writtenOf(id), batch)
      })
    },
    find: async (id) => one(statement.find.get([id])),
    byCode: async (code) => one(statement.byCode.get([code])),
    byPersonalCode: async (hash) => one(statement.byPersonalCode.get([hash])),
    ofMap: async (map) => statement.ofMap.all([map]).map(recordOf),
    commit: async (id, batch) => commit(id, batch),
    forget: async (id, kept) => forget(id, kept),
    owing: async () => statement.debts.all([]).map((row) => v.parse(debtRow, row).workshop),
    load: async (id) => {
      const found = statement.state.get([id])
      if (!found) return { snapshot: undefined, rows: [], keys: new Map(), owes: false }
      const { state_seq: seq, state } = v.parse(stateRow, found)
      const seal = sealOf(id)
      return {
        snapshot: state === null ? undefined : { seq, state: unsealedText(seal, state) },
        rows: statement.rows.all([id]).map((row) => rowOf(row, seal)),
        keys: keysOf(id, seal),
        owes: statement.debt.get([id]) !== undefined,
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

/** Nothing but a row of the log: a vote, most times. */
const isOneRow = ({ rows, heading, keys, personalCodes, owes }: WorkshopBatch): boolean =>
  rows.length === 1 && !heading && !keys?.size && !personalCodes?.length && !owes

/** Takes the workshops of a map out; to be called within an `Eraser`'s transaction. */
export function workshopsOfMapEraser(driver: Driver): (map: string) => void {
  const of = 'IN (SELECT id FROM workshops WHERE map = ?)'
  const gone = [
    driver.prepare(`DELETE FROM workshop_log WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_seals WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_keys WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_codes WHERE workshop ${of}`),
    driver.prepare(`DELETE FROM workshop_debts WHERE workshop ${of}`),
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
  // Not counted in the record: each commit would write one page more, and nothing is dearer in a vote than its pages.
  last: driver.prepare(
    `SELECT MAX(seq, COALESCE((SELECT MAX(seq) FROM workshop_log WHERE workshop = id), 0)) AS seq
      FROM workshops WHERE id = ?`,
  ),
  head: driver.prepare('UPDATE workshops SET code = ?, title = ?, ended_at = ? WHERE id = ?'),
  append: driver.prepare(
    `INSERT INTO workshop_log (workshop, seq, at, command, refusal, event)
      SELECT id, ?, ?, ?, ?, ? FROM workshops WHERE id = ?`,
  ),
  rows: driver.prepare(
    'SELECT seq, at, command, refusal, event FROM workshop_log WHERE workshop = ? ORDER BY seq',
  ),
  state: driver.prepare('SELECT state_seq, state FROM workshops WHERE id = ?'),
  setState: driver.prepare('UPDATE workshops SET seq = ?, state_seq = ?, state = ? WHERE id = ?'),
  addDebt: driver.prepare('INSERT OR IGNORE INTO workshop_debts (workshop) VALUES (?)'),
  debt: driver.prepare('SELECT workshop FROM workshop_debts WHERE workshop = ?'),
  debts: driver.prepare('SELECT workshop FROM workshop_debts ORDER BY workshop'),
  eraseDebt: driver.prepare('DELETE FROM workshop_debts WHERE workshop = ?'),
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

const erasers = ({
  eraseLog,
  eraseKeys,
  eraseCodes,
  eraseSeal,
  eraseDebt,
}: ReturnType<typeof statements>) => [eraseLog, eraseKeys, eraseCodes, eraseSeal, eraseDebt]

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
