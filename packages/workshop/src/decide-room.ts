/** The room itself: its door, its title and its end. */
import { tidyLine } from './alias.ts'
import { ballotsAtEnd } from './ballot/index.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'

export const decideRoom: Decide<CommandOf<'door' | 'title' | 'end'>> = (session, _by, command, around) => {
  switch (command.do) {
    case 'door':
      if (session.door === command.door && session.doorOpen === command.open) return did()
      return did({ type: 'door', door: command.door, open: command.open })
    case 'title': {
      const title = tidyLine(command.title)
      if (!title) return refused('malformed')
      return title === session.title ? did() : did({ type: 'titled', title })
    }
    // end
    default:
      // Nobody could open a ballot afterwards, so what was voted is told now.
      return did(...ballotsAtEnd(session, around), { type: 'ended', at: around.now })
  }
}
