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
export { play } from './play.ts'
export { decide } from './decide.ts'
export { authority, type Authority } from './authority.ts'
export {
  began,
  codeByHash,
  codesMade,
  joining,
  type Joining,
  type NewSession,
  personByToken,
} from './joining.ts'
export { type NewScreenOf, screenAdded } from './screens.ts'
export { nextWake, onTime } from './on-time.ts'
export { clockAt } from './clock.ts'
export { hostAway } from './host-away.ts'
export { isLeading } from './people.ts'
export { mayWriteMap } from './may-write.ts'
export { audienceOf, commonView, type CommonView } from './common-view.ts'
export { meView } from './me-view.ts'
export { type KeptViews, keptViews } from './kept-views.ts'
export { applyChange, changeBetween } from './change.ts'
export { dotsFor, isDone, secretsOf, swing, tally, targetsFor, votersFrom, votesOf } from './ballot/index.ts'
export { type AgendaWords, minutesOf, type Template, type TemplateId, templates } from './templates.ts'
export { type Contribution, contributionOf } from './contribution.ts'
export * from './view.ts'
export * from './tally.ts'
export * from './debate.ts'
export type { FromPage, FromServer } from './wire.ts'
export * from './report/index.ts'
