/** What hosts lead the room with: the spotlight, locks, and a sentence to all. */
import { tidyLine } from './alias.ts'
import { workshopBounds } from './bounds.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'

type LeadingCommand = CommandOf<'spotlight' | 'spotlight-end' | 'lock' | 'broadcast'>

export const decideLeading: Decide<LeadingCommand> = (session, by, command, around) => {
  switch (command.do) {
    case 'spotlight': {
      const { id, mode, live, heads = Infinity } = command
      const rows = [...new Set(command.rows)]
      if (rows.length === 0) return refused('noTargets')
      // A live one keeps its time as it moves on: screens let go of a new spotlight only.
      const at = session.spotlight?.id === id ? session.spotlight.at : around.now
      const lit = { id, mode, rows, by: by.id, at, live }
      return did({ type: 'spotlight', spotlight: { ...lit, ...(heads < rows.length && { heads }) } })
    }
    case 'spotlight-end':
      return session.spotlight ? did({ type: 'spotlight', spotlight: null }) : did()
    case 'lock': {
      const isLocked = session.locks.some(({ claim }) => claim === command.claim)
      if (isLocked === command.on) return did()
      if (command.on && session.locks.length >= workshopBounds.locks) return refused('tooMany')
      return did({ type: 'lock', claim: command.claim, by: by.id, on: command.on })
    }
    // broadcast
    default: {
      const text = tidyLine(command.text)
      if (!text) return refused('malformed')
      return did({ type: 'broadcast', broadcast: { text, by: by.id, at: around.now } })
    }
  }
}
