/** Silent writing: private cards, and what becomes of them once they are released. */
import { workshopBounds } from './bounds.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import { own } from './own.ts'
import { isLeading } from './people.ts'
import { release } from './release.ts'
import type { Person, Session } from './session.ts'
import { isWriting, mayChangeDraft } from './writing-rule.ts'

type WritingCommand = CommandOf<'draft' | 'draft-drop' | 'release' | 'placed' | 'park'>

export const decideWriting: Decide<WritingCommand> = (session, by, command, around) => {
  switch (command.do) {
    case 'draft':
      return write(session, by, command, around)
    case 'draft-drop': {
      const draft = own(session.drafts, command.draft)
      if (!draft) return did()
      if (draft.owner !== by.id) return refused('notYours')
      return did({ type: 'draft-dropped', draft: draft.id })
    }
    case 'release':
      return release(session, command.scope, around)
    case 'placed': {
      const card = own(session.cards, command.card)
      if (!card) return refused('unknown')
      if (card.owner !== by.id && !isLeading(by)) return refused('notYours')
      if (card.standing === 'placed' && card.claim === command.claim) return did()
      return did({ type: 'placed', card: card.id, claim: command.claim })
    }
    // park
    default: {
      const card = own(session.cards, command.card)
      if (!card) return refused('unknown')
      if (card.standing === 'placed') return refused('notNow')
      if ((card.standing === 'parked') === command.on) return did()
      return did({ type: 'parked', card: card.id, on: command.on })
    }
  }
}

function write(session: Session, by: Person, command: CommandOf<'draft'>, around: Around): Decision {
  const { draft: id, target, relation, text, lang } = command
  const before = own(session.drafts, id)
  if (before && before.owner !== by.id) return refused('notYours')
  if (own(session.cards, id)) return refused('alreadyThere')
  if (!text.trim()) return refused('malformed')
  if (before) {
    if (!mayChangeDraft(session, before)) return refused('notNow')
    // It stays of its phase: what was declared there holds for it.
    return did({ type: 'draft', draft: { ...before, target, relation, text, lang } })
  }
  const { phase } = session
  if (phase === null || !isWriting(session)) return refused('notNow')
  const mine = Object.values(session.drafts).filter(({ owner }) => owner === by.id)
  if (mine.length >= workshopBounds.draftsEach) return refused('tooMany')
  return did({
    type: 'draft',
    draft: { id, owner: by.id, phase, target, relation, text, lang, at: around.now },
  })
}
