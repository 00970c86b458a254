/**
 * Kinds of frames on the socket: the first variable-length integer of each message. 0 to 3 are those of
 * y-protocols; 100 and above are Parley's own and go only to clients that ask for them with `v=1`, because a
 * stock provider prints an error for kinds that it does not know.
 */
export const frame = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, saved: 100, workshop: 101 } as const

/** Kinds of sync frames: the second integer of a frame of kind 0. */
export const syncFrame = { step1: 0, step2: 1, update: 2 } as const

/**
 * A `saved` frame is `[100, n]`, both variable-length integers: of the sync frames of kind step2 or update that
 * this socket has sent, the first `n` are on disk (or held nothing new). It is sent after the commit, and after
 * the update went to the others.
 */
export const savedKind = frame.saved

/**
 * A `workshop` frame is `[101, string]`: a variable-length integer and a JSON text with its length, in both
 * directions. Only sockets whose ticket names a person of a workshop may send it and are sent it.
 */
export const workshopKind = frame.workshop
