/** What comes of it: sentences that hosts write down, and who takes them on. */
import { workshopBounds } from './bounds.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Decision } from './engine.ts'
import { personOf, takesPart } from './people.ts'
import type { Outcome, Person, Session } from './session.ts'

export const decideOutcome: Decide<CommandOf<'outcome' | 'outcome-drop' | 'take-on'>> = (
  session,
  by,
  command,
  around,
) => {
  const before = session.outcomes.find(({ id }) => id === command.outcome)
  switch (command.do) {
    case 'outcome':
      return write(session, before ?? { by: by.id, at: around.now }, command)
    case 'outcome-drop':
      return before ? did({ type: 'outcome-dropped', outcome: before.id }) : did()
    // take-on
    default: {
      if (!before) return refused('unknown')
      if (before.owners.includes(by.id) === command.on) return did()
      return did({ type: 'took-on', outcome: before.id, person: by.id, on: command.on })
    }
  }
}

/** Who wrote it first and when stays; owners who are not in are left out. */
function write(
  session: Session,
  { by, at }: Pick<Outcome, 'at'> & { readonly by: Person['id'] },
  command: CommandOf<'outcome'>,
): Decision {
  const { outcome: id, claim } = command
  const text = command.text.trim()
  if (!text) return refused('malformed')
  const isNew = !session.outcomes.some((outcome) => outcome.id === id)
  if (isNew && session.outcomes.length >= workshopBounds.outcomes) return refused('tooMany')
  const owners = [...new Set(command.owners)].filter((person) => takesPart(personOf(session, person)))
  return did({
    type: 'outcome',
    outcome: { id, text, ...(claim === undefined ? {} : { claim }), owners, by, at },
  })
}
