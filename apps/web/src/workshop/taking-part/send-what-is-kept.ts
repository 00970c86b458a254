/**
 * Answers and cards that this browser kept over a reload or a lost line go to the workshop as soon as it is back, on
 * whatever screen one is by then; what is not taken is told where one takes part.
 */
import type { KnownWorkshop } from '../known-workshops.ts'
import type { WorkshopClient } from '../workshop-client.ts'
import { deskOf } from './ballot/vote-desk.ts'
import { boxOf } from './writing/card-box.ts'

/** Does nothing where nothing is kept. The desk sends its answers by being there. */
export function sendWhatIsKept(client: WorkshopClient, { id: workshop, person }: KnownWorkshop): void {
  deskOf(client, { workshop, person })
  void boxOf(client, workshop).sendAll()
}
