/**
 * What the server asks of whatever keeps the maps. Two kinds of things are kept: the maps with the hashes of their
 * links, and for each map its log: every update that was ever taken, in order, with who sent it and when. The log is
 * not shortened by itself, so that history can be told from it, and a snapshot only says from where on it must be read;
 * but a host may have it cut, so that words that were erased leave the disk (`trim`).
 *
 * Promises of every adapter, held by `contract.ts`: a call that resolved is on disk; a call that rejected left no
 * trace, or may be repeated without harm; rows of one map have rising `seq` in the order of their commits.
 */
import type { Role } from '@parley/protocol'
import type { WorkshopStore } from './workshops.ts'

/** SHA-256 of the secret of each link, 32 bytes each: whoever reads the store cannot open a map with it. */
export type LinkHashes = Readonly<Record<Role, Uint8Array>>

export interface MapRecord {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly hashes: LinkHashes
  /** Milliseconds since 1970; left out: the map is not deleted. */
  readonly deletedAt?: number
}

/** One line of the list that an operator sees. */
export interface MapSummary {
  readonly id: string
  readonly createdAt: number
  /** Rows of its log. */
  readonly updates: number
  /** Bytes of the updates in its log, without snapshots. */
  readonly bytes: number
  /** As in its record. */
  readonly deletedAt?: number
}

export interface NewLogRow {
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number
  /** The name under which the sender asked for the ticket; empty when none was given. Nobody vouches for it. */
  readonly person: string
  /** The link that gave the right to write. */
  readonly link: Role
  /** A Yjs update, version 1. */
  readonly update: Uint8Array
}
export interface LogRow extends NewLogRow {
  /** 1, 2, 3 … within its map. */
  readonly seq: number
}

/** All updates up to and including `seq` in one. */
export interface Snapshot {
  readonly seq: number
  readonly state: Uint8Array
}

/** What a room is built from: a snapshot if there is one, and the rows after it. */
export interface Loaded {
  readonly snapshot: Snapshot | undefined
  readonly rows: readonly LogRow[]
}

export interface Store {
  /** Keeps a new map with the first rows of its log, both or neither. Rejects when the id is taken. */
  create(map: MapRecord, first: readonly NewLogRow[]): Promise<void>
  find(id: string): Promise<MapRecord | undefined>
  /** Of all maps, deleted ones too: they take their room until they are erased. */
  count(): Promise<number>
  /** All maps, the newest first. O(maps). */
  list(): Promise<readonly MapSummary[]>
  /** Puts new links in the place of the old ones; false when there is no such map. */
  relink(id: string, hashes: LinkHashes): Promise<boolean>
  /** Marks a map as deleted at a time, or takes the mark away; false when there is no such map. All else stays. */
  setDeleted(id: string, at: number | undefined): Promise<boolean>
  /** Takes maps that were deleted at `until` or before out for good, with their logs and workshops; gives their ids. */
  eraseDeleted(until: number): Promise<readonly string[]>

  /** Appends all rows or none, and gives the `seq` of the last. Rejects when there is no such map or no row. */
  append(id: string, rows: readonly NewLogRow[]): Promise<number>
  load(id: string): Promise<Loaded>
  /** The `seq` of the last row; 0 for an empty log and for no map. */
  lastSeq(id: string): Promise<number>
  /**
   * Rows with `seq > after`, also those that a snapshot covers: at most `most` of them, and no more than `bytes` of
   * updates, but one in any case. O(rows given).
   */
  history(id: string, after: number, most: number, bytes?: number): Promise<readonly LogRow[]>

  /** From now on `load` begins here. The one before the last snapshot is kept, for when this one is damaged. */
  compact(id: string, snapshot: Snapshot): Promise<void>
  /** Puts a row aside that Yjs cannot read: `load` and `history` leave it out, the bytes are kept. */
  setAside(id: string, seq: number): Promise<void>
  /**
   * Puts one row in the place of all rows up to its `seq`, set-aside ones too, and of all snapshots up to there; what came
   * after stays. Rejects when there is no such map or no row with this `seq`.
   */
  trim(id: string, row: LogRow): Promise<void>
  /** Puts the newest snapshot aside: `load` begins at the one before, or at the first row. */
  dropSnapshot(id: string, seq: number): Promise<void>

  /**
   * Undefined when nothing that was taken out (by `trim`, `eraseDeleted`, or as a whole workshop) is in the files any
   * more. What was is gone where it stood as soon as those calls resolve; copies may stand in gaps of the files until
   * `clean`, also over a restart. `changes` counts the rows that this process wrote and took out: it stands still while
   * the store is quiet.
   */
  leavings(): Promise<{ readonly changes: number } | undefined>
  /** Takes such copies out of the files. O(store), and nothing else is served meanwhile. Rejects when it could not. */
  clean(): Promise<void>

  /** The bytes kept under a name; `make` gives them the first time. */
  key(name: string, make: () => Uint8Array): Promise<Uint8Array>
  readonly workshops: WorkshopStore
  /** Ends all work and writes what a journal may still hold into its place. */
  close(): Promise<void>
}
