/**
 * How much of anything the server takes, in one place: what both ends know comes from `limits`, the rest concerns
 * the server alone. Tests make them small; nothing else changes them. Rates are token buckets: a burst at once,
 * then so many a second.
 */
import { limits } from '@parley/protocol'

export const bounds = {
  ...limits,
  /** Frames of one socket, of any kind. A script that writes a thousand keys in a thousand transactions passes. */
  frameBurst: 4000,
  framesPerSecond: 1000,
  /** Bytes of one socket: some offline days at once, then more than anybody types. */
  byteBurst: 64 * 2 ** 20,
  bytesPerSecond: 4 * 2 ** 20,
  /** Answers of the size of the whole map that one socket may ask for. */
  askBurst: 20,
  asksPerSecond: 1,
  /** A socket's changes of its own presence; those above are left out. Browsers send 20 a second. */
  presenceBurst: 200,
  presencePerSecond: 60,
  /** Presence of a room is gathered for this long and sent as one frame. */
  presenceMs: 25,
  /** Longest name of a root type or key in an update, in UTF-16 units. */
  nameLength: 512,

  /** A snapshot is made after so many updates, or bytes of updates, since the last one. */
  compactUpdates: 500,
  compactBytes: 2 ** 20,
  /** Bytes of one room's updates that may wait for a store that takes nothing. */
  queueBytes: 64 * 2 ** 20,
  /** First and longest pause before a failed append is tried again. */
  retryMs: 100,
  longestRetryMs: 5000,
  /** An encoded map that is kept for the next who joins, until it changes; larger ones are encoded anew. */
  keptStateBytes: 4 * 2 ** 20,
  /** How long a join waits for a store that takes nothing. */
  patienceMs: 10_000,
  /** How long an empty room stays in memory: a reload of the page finds it. */
  lingerMs: 5000,
  /** How long a stopping server tries to bring what it holds to the store. */
  drainMs: 4000,
  /** How long a socket may take to close before it is cut. */
  closeMs: 1000,

  maps: 10_000,
  /** No map is made when the disk has less than this left: what is there must still be able to grow. */
  spareDiskBytes: 200 * 2 ** 20,
  /** Maps made from one address. */
  makeBurst: 200,
  makesPerSecond: 0.2,
  /** Wrong secrets and tickets from one address. */
  guessBurst: 30,
  guessesPerSecond: 0.2,
  /** Addresses that are remembered for the two rates above. */
  addresses: 10_000,
  /** Maps deleted and restored from one address. */
  turnBurst: 60,
  turnsPerSecond: 0.5,
  /** Readings of the log (see `historyStepBytes`) for one address: a whole workshop may sit behind it. */
  readBurst: 600,
  readsPerSecond: 20,
  /** Bytes of one such answer, of which so many, and so many rows, are read at once. */
  historyBytes: 4 * 2 ** 20,
  historyStepBytes: 256 * 2 ** 10,
  historyRows: 2000,
  /** Between looks for maps whose time is over, and for open ones that the operator has deleted. */
  sweepMs: 3_600_000,
  watchMs: 5000,
  /**
   * The store's files are written anew, where something erased has left copies, when nothing was written for so long, but
   * not so soon after the last time; and in any case when it has been owed for so long.
   */
  cleanQuietMs: 20_000,
  cleanRestMs: 600_000,
  cleanLatestMs: 3_600_000,
  sockets: 5000,

  /** Workshops of one map, and those begun from one address. */
  workshops: 200,
  beginBurst: 40,
  beginsPerSecond: 0.1,
  /** People who join, by one code and from one address: a whole class sits behind one, and comes at once. */
  joinBurst: 600,
  joinsPerSecond: 20,
  /** Wrong codes from one address; a class mistypes them too. */
  codeGuessBurst: 100,
  codeGuessesPerSecond: 0.5,
  /** Sockets of one person of a workshop, lines that broke a moment ago among them: each is told all that happens. */
  seatsEach: 40,
  /** Commands of one person, over all their sockets: eight dots at once and again. */
  commandBurst: 120,
  commandsPerSecond: 20,
  /** The text of one command, in UTF-16 units: of a participant, and of a host, whose ballot holds the words of 200 claims. */
  workshopBytes: 64 * 2 ** 10,
  workshopHostBytes: 4 * 2 ** 20,
  /** Small changes of a workshop are gathered for this long and told together. */
  workshopGatherMs: 100,
  /** How long the map still takes what was under way when a workshop closed it to participants. */
  lastWordsMs: 1500,
  /** Commands whose answers are remembered, for when they come again. */
  answersKept: 10_000,
  /** Rows of a workshop's log after which a snapshot takes their place. */
  workshopFoldRows: 20_000,
  /** A JSON body with an agenda, or with labels for 500 codes. */
  workshopBodyBytes: 256 * 2 ** 10,
  personLength: 100,
} satisfies Record<string, number>

export type Bounds = Readonly<Record<keyof typeof bounds, number>>
