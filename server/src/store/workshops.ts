/**
 * What the server asks of whatever keeps the workshops: each is a log of events beside the log of its map, with the
 * keys under which its voters stand. Unlike a map's log it can be shortened: what nobody may know any more leaves the
 * disk, and a snapshot stands in its place.
 *
 * Promises of every adapter, held by `workshop-contract.ts`: a call that resolved is on disk; a call that rejected
 * left no trace; a batch is taken whole or not at all; what was forgotten or erased can be
 * read in no file of the store.
 */

/** What is found without reading a log. */
export interface WorkshopRecord {
  readonly id: string
  readonly map: string
  /** Unique among the workshops that run; empty once it has ended. */
  readonly code: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Milliseconds since 1970; left out while it runs. */
  readonly endedAt?: number
}
export type WorkshopHeading = Pick<WorkshopRecord, 'code' | 'title' | 'endedAt'>

export interface NewWorkshopRow {
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number
  /** Mark of the command that led to it, which does not tell who gave it; empty when none did. */
  readonly command: string
  /** What the command was answered, when it was refused all the same. */
  readonly refusal?: string
  /** JSON. */
  readonly event: string
}
export interface WorkshopRow extends NewWorkshopRow {
  /** 1, 2, 3 … within its workshop; rising, also over what was forgotten. */
  readonly seq: number
}

/** What one commit brings. */
export interface WorkshopBatch {
  /** One at least. */
  readonly rows: readonly NewWorkshopRow[]
  /** The record's new heading. */
  readonly heading?: WorkshopHeading
  /** New keys, by name. */
  readonly keys?: ReadonlyMap<string, Uint8Array>
  /** SHA-256 of new personal codes, in base64url. */
  readonly personalCodes?: readonly string[]
  /** What stands before them may not be known any more: until `forget` is called, `owing` names the workshop. */
  readonly owes?: boolean
}
/** What is left of a workshop when the rest is forgotten. */
export interface Kept {
  /** JSON: the snapshot that takes the place of all rows. */
  readonly state: string
  /** Names of the keys that stay. */
  readonly keys: readonly string[]
}

/** What a workshop is built from: a snapshot if there is one, the rows after it, and its keys. */
export interface LoadedWorkshop {
  readonly snapshot: { readonly seq: number; readonly state: string } | undefined
  readonly rows: readonly WorkshopRow[]
  readonly keys: ReadonlyMap<string, Uint8Array>
  /** Something of it must be forgotten before anybody is shown it. */
  readonly owes: boolean
}

export interface WorkshopStore {
  /** Keeps a new workshop with what its log begins with. Rejects when its id or code is taken, or the map is not there. */
  create(record: WorkshopRecord, batch: WorkshopBatch): Promise<number>
  find(id: string): Promise<WorkshopRecord | undefined>
  /** The one that runs under a code; undefined for an empty code. */
  byCode(code: string): Promise<WorkshopRecord | undefined>
  /** The one that made a personal code, of which `hash` is the SHA-256 in base64url; ended ones too. */
  byPersonalCode(hash: string): Promise<WorkshopRecord | undefined>
  /** Of one map, the newest first. O(workshops of the map). */
  ofMap(map: string): Promise<readonly WorkshopRecord[]>
  /** Takes a batch and gives the `seq` of its last row. Rejects when there is no such workshop. */
  commit(id: string, batch: WorkshopBatch): Promise<number>
  /**
   * Takes all rows, the earlier snapshot and all other keys out of a workshop for good, and out of the files. Rejects
   * when there is no such workshop.
   */
  forget(id: string, kept: Kept): Promise<void>
  /** Those that have something to forget since their last batch: this server, or one before it, came no further. */
  owing(): Promise<readonly string[]>
  /** Empty when there is no such workshop. */
  load(id: string): Promise<LoadedWorkshop>
  /**
   * Takes a workshop out for good, with its log and keys; false when there is none. Nothing that was said in it can be
   * read from here on; of its record (title, code, times) copies may stand in gaps until `Store.clean`.
   */
  erase(id: string): Promise<boolean>
}
