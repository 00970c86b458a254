/**
 * The few calls of SQLite that Parley uses, over libsql. It exists because libsql 0.5 aborts the whole process when
 * a statement gets a lone Buffer as its argument (its issue 114): here arguments are an array, always. It also
 * gives blobs one type, which libsql does not: an ArrayBuffer from `all`, a Buffer from `get`.
 */
import Database from 'libsql'

export type Value = string | number | Uint8Array | null
export type Row = Readonly<Record<string, unknown>>

export interface Statement {
  run(values: readonly Value[]): { readonly changes: number }
  get(values: readonly Value[]): Row | undefined
  all(values: readonly Value[]): readonly Row[]
}
export interface Driver {
  exec(sql: string): void
  prepare(sql: string): Statement
  /** Runs `work` in one transaction; whatever it throws takes everything back. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Opens or makes a file; waits `busyMs` for another process that is writing. */
export function openDriver(file: string, { busyMs = 0 } = {}): Driver {
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = ${busyMs}`)
  return {
    exec: (sql) => void db.exec(sql),
    prepare(sql) {
      const statement = db.prepare(sql)
      return {
        run: (values) => ({ changes: statement.run(bound(values)).changes }),
        get: (values) => unbound(statement.get(bound(values))),
        all: (values) => statement.all(bound(values)).map((row) => unbound(row) ?? {}),
      }
    },
    transaction(work) {
      db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        db.exec('COMMIT')
        return result
      } catch (error) {
        // After some errors (a full disk) SQLite has rolled back by itself.
        if (db.inTransaction) db.exec('ROLLBACK')
        throw error
      }
    },
    close: () => void db.close(),
  }
}

const bound = (values: readonly Value[]) =>
  values.map((value) =>
    value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value,
  )

function unbound(row: unknown): Row | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof ArrayBuffer || value instanceof Uint8Array ? new Uint8Array(value) : value,
    ]),
  )
}
