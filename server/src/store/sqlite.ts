/**
 * The store in one SQLite file: write-ahead log, `synchronous = FULL`, so that a commit that returned outlives a
 * power cut. Calls are synchronous underneath (0.25 ms for a durable append) and give promises, because the port is
 * that of a database on the network as well.
 *
 * The log is its own archive: its key is (map, seq), so that loading a map reads the rows after its snapshot and
 * none before, however long the log has grown.
 */
import * as v from 'valibot'
import type { Driver } from './driver.ts'
import { eraserOf } from './erasing.ts'
import { layOut } from './layout.ts'
import type { LogRow, MapRecord, NewLogRow, Store } from './port.ts'
import { sqliteWorkshops, workshopsOfMapEraser } from './sqlite-workshops.ts'

const bytes = v.instance(Uint8Array)
const mapRow = v.object({
  id: v.string(),
  created_at: v.number(),
  host_hash: bytes,
  edit_hash: bytes,
  view_hash: bytes,
  deleted_at: v.nullable(v.number()),
})
const summaryRow = v.object({
  id: v.string(),
  created_at: v.number(),
  seq: v.number(),
  bytes: v.number(),
  deleted_at: v.nullable(v.number()),
})
const logRow = v.object({
  seq: v.number(),
  at: v.number(),
  person: v.string(),
  link: v.picklist(['host', 'edit', 'view']),
  data: bytes,
})
const snapshotRow = v.object({ seq: v.number(), data: bytes })

/** Makes a store of an open database, laying out its tables if it is new. */
export function sqliteStore(driver: Driver): Store {
  layOut(driver)
  const statement = statements(driver)
  const eraser = eraserOf(driver)
  const eraseWorkshopsOf = workshopsOfMapEraser(driver)
  const appendNow = (id: string, rows: readonly NewLogRow[]) => {
    if (!rows.length) throw new Error('There is nothing to append.')
    const added = rows.reduce((sum, { update }) => sum + update.byteLength, 0)
    const counted = statement.advance.get([rows.length, added, id])
    if (!counted) throw new Error(`There is no map ${id}.`)
    const last = v.parse(v.object({ seq: v.number() }), counted).seq
    rows.forEach(({ at, person, link, update }, i) =>
      statement.append.run([id, last - rows.length + 1 + i, at, person, link, update]),
    )
    return last
  }

  return {
    create: async ({ id, createdAt, hashes }, first) =>
      driver.transaction(() => {
        statement.create.run([id, createdAt, hashes.host, hashes.edit, hashes.view])
        if (first.length) appendNow(id, first)
      }),
    find: async (id) => {
      const row = statement.find.get([id])
      return row && mapRecord(row)
    },
    count: async () => v.parse(v.object({ n: v.number() }), statement.count.get([])).n,
    list: async () =>
      statement.list.all([]).map((row) => {
        const { created_at, deleted_at, seq, ...rest } = v.parse(summaryRow, row)
        return { ...rest, createdAt: created_at, updates: seq, ...deletedAt(deleted_at) }
      }),
    relink: async (id, { host, edit, view }) => statement.relink.run([host, edit, view, id]).changes > 0,
    setDeleted: async (id, at) => statement.setDeleted.run([at ?? null, id]).changes > 0,
    eraseDeleted: async (until) => {
      // Looked for first: taking out has the whole file written anew.
      if (!statement.deletedUntil.all([until]).length) return []
      return eraser.eraseWhole(() =>
        statement.deletedUntil.all([until]).map((row) => {
          const { id } = v.parse(v.object({ id: v.string() }), row)
          eraseWorkshopsOf(id)
          for (const one of [statement.eraseLog, statement.eraseSnapshots, statement.eraseMap]) one.run([id])
          return id
        }),
      )
    },

    append: async (id, rows) => driver.transaction(() => appendNow(id, rows)),
    load: async (id) => {
      const found = statement.snapshot.get([id])
      const read = found && v.parse(snapshotRow, found)
      const snapshot = read && { seq: read.seq, state: read.data }
      return { snapshot, rows: logRows(statement.rows.all([id, snapshot?.seq ?? 0, -1])) }
    },
    lastSeq: async (id) => {
      const row = statement.lastSeq.get([id])
      return row ? v.parse(v.object({ seq: v.number() }), row).seq : 0
    },
    history: async (id, after, most, mostBytes = Infinity) => {
      const sizes = statement.sizes
        .all([id, after, most])
        .map((row) => v.parse(v.object({ bytes: v.number() }), row))
      let sum = 0
      const over = sizes.findIndex((one) => (sum += one.bytes) > mostBytes)
      const fits = over < 0 ? sizes.length : Math.max(1, over)
      return logRows(statement.rows.all([id, after, fits]))
    },

    compact: async (id, { seq, state }) =>
      driver.transaction(() => {
        statement.addSnapshot.run([id, seq, state])
        statement.dropOldSnapshots.run([id, id])
      }),
    trim: async (id, { seq, at, person, link, update }) => {
      eraser.eraseWhole(() => {
        const dropped = statement.trimLog.run([id, seq]).changes
        if (!dropped) throw new Error(`Map ${id} has no log up to ${seq}.`)
        statement.trimSnapshots.run([id, seq])
        statement.append.run([id, seq, at, person, link, update])
        statement.countBytes.run([id, id])
      })
    },
    leavings: async () => {
      // Whoever was reading when something was erased may be gone by now.
      eraser.settle()
      return eraser.owes() ? v.parse(v.object({ changes: v.number() }), statement.changes.get([])) : undefined
    },
    clean: async () => eraser.rewrite(),
    setAside: async (id, seq) => void statement.breakRow.run([id, seq]),
    dropSnapshot: async (id, seq) => void statement.breakSnapshot.run([id, seq]),

    key: async (name, make) =>
      driver.transaction(() => {
        const kept = statement.key.get([name])
        if (kept) return v.parse(v.object({ data: bytes }), kept).data
        const made = make()
        statement.addKey.run([name, made])
        return made
      }),
    workshops: sqliteWorkshops(driver, eraser),
    close: async () => {
      driver.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      driver.close()
    },
  }
}

const statements = (driver: Driver) => ({
  create: driver.prepare(
    'INSERT INTO maps (id, created_at, host_hash, edit_hash, view_hash) VALUES (?, ?, ?, ?, ?)',
  ),
  find: driver.prepare(
    'SELECT id, created_at, host_hash, edit_hash, view_hash, deleted_at FROM maps WHERE id = ?',
  ),
  count: driver.prepare('SELECT COUNT(*) AS n FROM maps'),
  list: driver.prepare(
    'SELECT id, created_at, seq, bytes, deleted_at FROM maps ORDER BY created_at DESC, id',
  ),
  relink: driver.prepare('UPDATE maps SET host_hash = ?, edit_hash = ?, view_hash = ? WHERE id = ?'),
  setDeleted: driver.prepare('UPDATE maps SET deleted_at = ? WHERE id = ?'),
  deletedUntil: driver.prepare('SELECT id FROM maps WHERE deleted_at <= ?'),
  eraseLog: driver.prepare('DELETE FROM log WHERE map = ?'),
  eraseSnapshots: driver.prepare('DELETE FROM snapshots WHERE map = ?'),
  eraseMap: driver.prepare('DELETE FROM maps WHERE id = ?'),
  advance: driver.prepare('UPDATE maps SET seq = seq + ?, bytes = bytes + ? WHERE id = ? RETURNING seq'),
  append: driver.prepare('INSERT INTO log (map, seq, at, person, link, data) VALUES (?, ?, ?, ?, ?, ?)'),
  rows: driver.prepare(
    'SELECT seq, at, person, link, data FROM log WHERE map = ? AND seq > ? AND NOT broken ORDER BY seq LIMIT ?',
  ),
  sizes: driver.prepare(
    'SELECT length(data) AS bytes FROM log WHERE map = ? AND seq > ? AND NOT broken ORDER BY seq LIMIT ?',
  ),
  lastSeq: driver.prepare('SELECT seq FROM maps WHERE id = ?'),
  snapshot: driver.prepare(
    'SELECT seq, data FROM snapshots WHERE map = ? AND NOT broken ORDER BY seq DESC LIMIT 1',
  ),
  addSnapshot: driver.prepare('INSERT OR REPLACE INTO snapshots (map, seq, data) VALUES (?, ?, ?)'),
  dropOldSnapshots: driver.prepare(
    `DELETE FROM snapshots WHERE map = ? AND NOT broken AND seq NOT IN
      (SELECT seq FROM snapshots WHERE map = ? AND NOT broken ORDER BY seq DESC LIMIT 2)`,
  ),
  trimLog: driver.prepare('DELETE FROM log WHERE map = ? AND seq <= ?'),
  trimSnapshots: driver.prepare('DELETE FROM snapshots WHERE map = ? AND seq <= ?'),
  countBytes: driver.prepare(
    'UPDATE maps SET bytes = (SELECT COALESCE(SUM(length(data)), 0) FROM log WHERE map = ?) WHERE id = ?',
  ),
  breakRow: driver.prepare('UPDATE log SET broken = 1 WHERE map = ? AND seq = ?'),
  breakSnapshot: driver.prepare('UPDATE snapshots SET broken = 1 WHERE map = ? AND seq = ?'),
  changes: driver.prepare('SELECT total_changes() AS changes'),
  key: driver.prepare('SELECT data FROM keys WHERE name = ?'),
  addKey: driver.prepare('INSERT INTO keys (name, data) VALUES (?, ?)'),
})

const logRows = (rows: readonly unknown[]): LogRow[] =>
  rows.map((row) => {
    const { data, ...rest } = v.parse(logRow, row)
    return { ...rest, update: data }
  })

function mapRecord(row: unknown): MapRecord {
  const { id, created_at, host_hash, edit_hash, view_hash, deleted_at } = v.parse(mapRow, row)
  const hashes = { host: host_hash, edit: edit_hash, view: view_hash }
  return { id, createdAt: created_at, hashes, ...deletedAt(deleted_at) }
}
const deletedAt = (at: number | null) => (at === null ? {} : { deletedAt: at })
