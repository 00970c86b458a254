/** The tables of the SQLite file, and how the file of an earlier Parley becomes one of today. */
import type { Driver } from './driver.ts'

/**
 * 2 MB, then the log begins anew: a commit that writes over what is there is twice as fast as one that makes it longer,
 * and so few pages are brought to the file in a millisecond.
 */
const pagesInLog = 500

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = ${pagesInLog};
  CREATE TABLE IF NOT EXISTS maps (
    id TEXT PRIMARY KEY, created_at INTEGER NOT NULL,
    host_hash BLOB NOT NULL, edit_hash BLOB NOT NULL, view_hash BLOB NOT NULL,
    seq INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS log (
    map TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, person TEXT NOT NULL, link TEXT NOT NULL,
    broken INTEGER NOT NULL DEFAULT 0, data BLOB NOT NULL, PRIMARY KEY (map, seq)
  );
  CREATE TABLE IF NOT EXISTS snapshots (
    map TEXT NOT NULL, seq INTEGER NOT NULL, broken INTEGER NOT NULL DEFAULT 0, data BLOB NOT NULL,
    PRIMARY KEY (map, seq)
  );
  CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS debts (what TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS workshops (
    id TEXT PRIMARY KEY, map TEXT NOT NULL, code TEXT UNIQUE, title TEXT NOT NULL, created_at INTEGER NOT NULL,
    ended_at INTEGER, seq INTEGER NOT NULL DEFAULT 0, state_seq INTEGER NOT NULL DEFAULT 0, state BLOB
  );
  CREATE INDEX IF NOT EXISTS workshops_of_map ON workshops (map, created_at);
  CREATE TABLE IF NOT EXISTS workshop_log (
    workshop TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, command TEXT NOT NULL, refusal TEXT,
    event BLOB NOT NULL, PRIMARY KEY (workshop, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS workshop_keys (
    workshop TEXT NOT NULL, name TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (workshop, name)
  );
  CREATE TABLE IF NOT EXISTS workshop_seals (workshop TEXT PRIMARY KEY, seal BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS workshop_debts (workshop TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS workshop_codes (hash TEXT PRIMARY KEY, workshop TEXT NOT NULL) WITHOUT ROWID;
`

/** Brings a file of an earlier Parley to the layout of today, or lays out a new one. */
export function layOut(driver: Driver): void {
  driver.exec(tables)
  const columns = driver.prepare("SELECT name FROM pragma_table_info('maps')").all([])
  // Version 1 had no deletions, version 2 no workshops, which are tables of their own.
  if (!columns.some(({ name }) => name === 'deleted_at'))
    driver.exec('ALTER TABLE maps ADD COLUMN deleted_at INTEGER')
  driver.exec('PRAGMA user_version = 3')
}
