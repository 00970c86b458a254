/** Why a command was not carried out: a value for the person who gave it; its sentence is in the catalogs. */
export const workshopRefusals = [
  /** It cannot be read, or names what is not there. */
  'malformed',
  'unknown',
  'notYours',
  'onlyHosts',
  'onlyParticipants',
  'ended',
  'notNow',
  'ballotNotOpen',
  /** It came after closing and is not counted. */
  'lateVote',
  'notInElectorate',
  'overBudget',
  'overCap',
  'badValue',
  'alreadySpent',
  'anonymityLowered',
  'sealed',
  'noTargets',
  'alreadyThere',
  'tooMany',
  'tooLong',
  'lastHost',
  'hostIsHere',
  /** The server could not write it down; it may be given again. */
  'notSaved',
  'tooFast',
] as const
export type WorkshopRefusal = (typeof workshopRefusals)[number]
