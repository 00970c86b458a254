export {
  isId,
  metaName,
  premiseKey,
  schemaVersion,
  tables,
  type TableName,
  wordFields,
  type WordField,
  wordsName,
  type WordsPlace,
  wordsPlaceOf,
} from './tables.ts'
export { frame, savedKind, syncFrame, workshopKind } from './frames.ts'
export { closeCodes, type CloseReason, closeReasonOf, isFinal } from './close-codes.ts'
export { limits } from './limits.ts'
export {
  defaultPort,
  healthPath,
  type HttpError,
  httpErrors,
  type Links,
  type MadeMap,
  mapIdOf,
  mapPagePath,
  mapsPath,
  mayWrite,
  type NewMap,
  type Role,
  roles,
  secretSteps,
  syncPath,
  type Ticket,
  type TicketRequest,
  ticketsPath,
} from './access.ts'
export {
  copiesPath,
  historyPath,
  historyType,
  mapPath,
  type MapStanding,
  type NewCopy,
  restorePath,
} from './housekeeping.ts'
export { RootTypes } from './root-types.ts'
export {
  contributionPath,
  joinPagePath,
  joinPath,
  type JoinAnswer,
  type JoinQuestion,
  type MadeCodes,
  type MadeWorkshop,
  mapWorkshopsPath,
  type NewCodes,
  type NewWorkshop,
  workshopCodesPath,
  type WorkshopLine,
  workshopPagePath,
  workshopPath,
  type WorkshopTicket,
  workshopTicketsPath,
} from './workshops.ts'
