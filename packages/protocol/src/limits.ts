/** Limits that both ends know. Bytes are bytes, times are milliseconds. */
export const limits = {
  /** A WebSocket message. */
  frameBytes: 16 * 2 ** 20,
  /** The encoded state of one map. */
  mapBytes: 64 * 2 ** 20,
  /** Structs that an update may declare: a larger number would make Yjs allocate before it reads. */
  updateStructs: 2_000_000,
  /** Bytes of updates that wait for others which never came. */
  pendingBytes: 2 ** 20,
  /** One person's awareness state as JSON. */
  awarenessBytes: 16 * 2 ** 10,
  /** Awareness ids that one socket may own. */
  awarenessIds: 4,
  /** A socket's unsent bytes at which presence is left out, and at which the socket is ended. */
  quietBytes: 2 ** 20,
  stalledBytes: 16 * 2 ** 20,
  /** A JSON body. */
  bodyBytes: 64 * 2 ** 10,
  /** A map's title, in UTF-16 units. */
  titleLength: 200,
  /** One text of a claim, in UTF-16 units: what a paste is cut to, after asking. */
  textLength: 20_000,
  /** A source's address, its date and its short name, in UTF-16 units. */
  urlLength: 2000,
  dateLength: 10,
  shortNameLength: 40,
  ticketMs: 120_000,
  /** How long a deleted map can be restored, before it is erased. */
  keepDeletedMs: 30 * 86_400_000,
  keepAliveMs: 10_000,
  pingMs: 20_000,
} as const
