/**
 * What a command leads to. First who may give it (`authority.ts`), then its own rules, each area in its own file.
 * Nothing here changes a session: that is `play`, and the two together are the workshop's one writer.
 */
import { whoMay } from './authority.ts'
import { decideBallot } from './ballot/index.ts'
import type { WorkshopCommand } from './command.ts'
import { decideAgenda } from './decide-agenda.ts'
import { decideGroups } from './decide-groups.ts'
import { decideLeading } from './decide-leading.ts'
import { decideOutcome } from './decide-outcome.ts'
import { decidePeople } from './decide-people.ts'
import { decideQueue } from './decide-queue.ts'
import { decideRoom } from './decide-room.ts'
import { decideTimer } from './decide-timer.ts'
import { decideWriting } from './decide-writing.ts'
import { refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import type { PersonId, Session } from './session.ts'

/**
 * The events to keep, in order, or a refusal (a late vote has both). Events are none when it was so already. Never
 * throws, whoever asks for whatever `readCommand` has read. Linear in what the command concerns.
 */
export function decide(session: Session, by: PersonId, command: WorkshopCommand, around: Around): Decision {
  const may = whoMay(session, by, command.do)
  if ('refusal' in may) return refused(may.refusal)
  const { person } = may
  switch (command.do) {
    case 'door':
    case 'title':
    case 'end':
      return decideRoom(session, person, command, around)
    case 'admit':
    case 'remove':
    case 'rename':
    case 'part':
    case 'writes-as':
    case 'elect':
    case 'erase':
      return decidePeople(session, person, command, around)
    case 'agenda':
    case 'phase':
    case 'rights':
      return decideAgenda(session, person, command, around)
    case 'timer-start':
    case 'timer-pause':
    case 'timer-resume':
    case 'timer-add':
    case 'timer-stop':
      return decideTimer(session, person, command, around)
    case 'spotlight':
    case 'spotlight-end':
    case 'lock':
    case 'broadcast':
      return decideLeading(session, person, command, around)
    case 'hand':
    case 'hand-down':
    case 'call-on':
    case 'ready':
    case 'flag':
      return decideQueue(session, person, command, around)
    case 'draft':
    case 'draft-drop':
    case 'release':
    case 'placed':
    case 'park':
      return decideWriting(session, person, command, around)
    case 'groups':
    case 'join-group':
    case 'pick':
      return decideGroups(session, person, command, around)
    case 'outcome':
    case 'outcome-drop':
    case 'take-on':
      return decideOutcome(session, person, command, around)
    // All about ballots and votes.
    default:
      return decideBallot(session, by, command, around)
  }
}
