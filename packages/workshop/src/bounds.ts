/** How much of anything one workshop takes. Lengths are in UTF-16 units. */
export const workshopBounds = {
  codeLength: 6,
  personalCodeLength: 10,
  aliasLength: 60,
  titleLength: 200,
  promptLength: 1000,
  questionLength: 300,
  /** One private card. The composer advises 140. */
  cardLength: 2000,
  statementLength: 2000,
  broadcastLength: 500,
  targetTextLength: 20_000,
  people: 500,
  personalCodes: 500,
  phases: 40,
  /** Times that a phase begins; each is told in the report. */
  runs: 1000,
  ballots: 60,
  targets: 200,
  draftsEach: 100,
  groups: 60,
  outcomes: 200,
  locks: 100,
  hands: 500,
  flagsEach: 200,
  /** Of these so many on rows that the map does not hold: one of somebody's own may be on its way to it. */
  strayFlagsEach: 5,
  spotlightRows: 200,
  dotsEach: 99,
  /** A month, for a workshop that lasts a week. */
  phaseMinutes: 43_200,
  /** From so long on a phase is for people who come at different hours: whoever comes while its ballot is open votes. */
  longPhaseMinutes: 720,
  /** How long a closing ballot still takes what is under way. */
  closingMs: 3000,
  /** A `hold` frees itself when its host is away for so long. */
  holdMs: 10_000,
  /** No host is here for so long: the room may elect an acting one. */
  hostAwayMs: 60_000,
  /** Below these no groups are told apart, and no swing is called one. */
  smallGroup: 5,
  swingVoters: 10,
  /** Percentage points. */
  swingPoints: 5,
} as const
