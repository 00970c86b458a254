/** Private cards come, change and go; released ones stand, and become claims or are parked. */
import type { WorkshopEvent } from './event.ts'
import { own, withKey, without } from './own.ts'
import type { Card, Session } from './session.ts'

type WritingEvent = Extract<
  WorkshopEvent,
  { readonly type: 'draft' | 'draft-dropped' | 'released' | 'placed' | 'parked' }
>

export function playWriting(session: Session, event: WritingEvent): Session {
  switch (event.type) {
    case 'draft':
      return { ...session, drafts: withKey(session.drafts, event.draft.id, event.draft) }
    case 'draft-dropped':
      return { ...session, drafts: without(session.drafts, event.draft) }
    case 'released': {
      const gone = new Set(event.drafts)
      return {
        ...session,
        drafts: Object.fromEntries(Object.entries(session.drafts).filter(([id]) => !gone.has(id))),
        cards: { ...session.cards, ...Object.fromEntries(event.cards.map((card) => [card.id, card])) },
      }
    }
    case 'placed':
      return changed(session, event.card, (card) => ({ ...card, standing: 'placed', claim: event.claim }))
    // parked
    default:
      return changed(session, event.card, (card) => ({
        ...card,
        standing: event.on ? 'parked' : 'released',
      }))
  }
}

function changed(session: Session, id: string, change: (card: Card) => Card): Session {
  const card = own(session.cards, id)
  return card ? { ...session, cards: withKey(session.cards, id, change(card)) } : session
}
