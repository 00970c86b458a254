import { agendas } from './agendas.ts'
import { ballots } from './ballots.ts'
import { debate } from './debate.ts'
import { feedback } from './feedback.ts'
import { host } from './host.ts'
import { hostAgenda } from './host-agenda.ts'
import { hostBallot } from './host-ballot.ts'
import { hostStage } from './host-stage.ts'
import { joining } from './joining.ts'
import { projector } from './projector.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { room } from './room.ts'
import { takingPart } from './taking-part.ts'
import { talk } from './talk.ts'
import { writing } from './writing.ts'

/** What workshops say: a catalog of their own, fetched with the first of them. Its shape is what each language must say. */
export const workshop = {
  room,
  joining,
  host,
  hostAgenda,
  hostStage,
  hostBallot,
  takingPart,
  talk,
  ballots,
  debate,
  feedback,
  writing,
  report,
  projector,
  agendas,
  refusals,
}

export type WorkshopMessages = Readonly<typeof workshop>
