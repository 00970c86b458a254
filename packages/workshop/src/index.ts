export * from './session.ts'
export { workshopRefusals, type WorkshopRefusal } from './refusal.ts'
export { workshopBounds } from './bounds.ts'
export {
  agendaSchema,
  type CommandName,
  type CommandOf,
  phaseSchema,
  readCommand,
  type WorkshopCommand,
} from './command.ts'
export { mustForget, type WorkshopEvent } from './event.ts'
export type { Around, Decision } from './engine.ts'
export * from './view.ts'
export * from './tally.ts'
export type { FromPage, FromServer } from './wire.ts'
