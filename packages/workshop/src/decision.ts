/** The two kinds of answers to a command, and the shape of a part of the engine that gives them. */
import type { Around, Decision } from './engine.ts'
import type { WorkshopEvent } from './event.ts'
import type { WorkshopRefusal } from './refusal.ts'
import type { Person, Session } from './session.ts'

/** It happened; without events it was so already. */
export const did = (...events: readonly WorkshopEvent[]): Decision => ({ events })
export const refused = (refusal: WorkshopRefusal): Decision => ({ events: [], refusal })

/** What a command of somebody who may give it leads to. */
export type Decide<Command> = (session: Session, by: Person, command: Command, around: Around) => Decision
