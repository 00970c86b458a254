/**
 * Why a socket is closed. Codes 4400 to 4499 are final: a stock provider stops at them; 4500 to 4599 and all
 * others mean "try again". The sentences go to logs and to developers; what people read is in the catalogs.
 */
export const closeCodes = {
  stopping: { code: 4503, sentence: 'The server is stopping or restarting; come back.' },
  loadFailed: { code: 4500, sentence: 'The map could not be read from the store.' },
  notSaved: {
    code: 4507,
    sentence: 'The store takes no writes now; nothing that was not acknowledged is kept.',
  },
  failed: { code: 4508, sentence: 'Something went wrong in the server; come back.' },
  badTicket: { code: 4401, sentence: 'The ticket is missing, spent or not for this map.' },
  forbidden: { code: 4403, sentence: 'This link may not do that.' },
  noMap: { code: 4404, sentence: 'There is no such map.' },
  deleted: { code: 4410, sentence: 'The map was deleted; its host can bring it back for a while.' },
  refusedUpdate: { code: 4422, sentence: 'The update breaks a rule of the map and was not taken.' },
  /** The person's work is kept on their device, as a suggestion. */
  locked: {
    code: 4423,
    sentence: 'The workshop does not let participants change the map now; the update was not taken.',
  },
  removed: { code: 4406, sentence: 'A host of the workshop has removed this person.' },
  mapFull: { code: 4413, sentence: 'The map has reached its size limit.' },
  tooFast: { code: 4529, sentence: 'Too many frames; slow down and come back.' },
  badFrame: { code: 1002, sentence: 'The frame cannot be read.' },
  tooLarge: { code: 1009, sentence: 'The frame is too large.' },
} as const satisfies Record<string, { code: number; sentence: string }>

export type CloseReason = keyof typeof closeCodes

/** The reason behind a close code; undefined for codes that Parley does not give. */
export const closeReasonOf = (code: number): CloseReason | undefined =>
  Object.keys(closeCodes)
    .filter(isReason)
    .find((reason) => closeCodes[reason].code === code)

const isReason = (name: string): name is CloseReason => Object.hasOwn(closeCodes, name)

/**
 * Whether coming back with the same ticket request can help. After 1002, 1007 and 1009 a client would send the same
 * frame again for ever, so they are final although a stock provider retries them.
 */
export const isFinal = (code: number): boolean =>
  (code >= 4400 && code < 4500) || [1002, 1003, 1007, 1009].includes(code)
