/** Attention and signs: spotlight, locks, a sentence to all; hands, ready, flags. */
import { workshopBounds } from './bounds.ts'
import type { WorkshopEvent } from './event.ts'
import type { Hand, Session } from './session.ts'

type LeadingEvent = Extract<
  WorkshopEvent,
  {
    readonly type: 'spotlight' | 'hand' | 'hand-down' | 'called' | 'ready' | 'lock' | 'broadcast' | 'flag'
  }
>

export function playLeading(session: Session, event: LeadingEvent): Session {
  switch (event.type) {
    case 'spotlight': {
      const { rows: lit = [], heads } = event.spotlight ?? {}
      const rows = [...new Set([...session.spotlighted, ...lit.slice(0, heads)])]
      return {
        ...session,
        spotlight: event.spotlight,
        // The report shows their branches: a walk over the whole map is no list of what mattered.
        spotlighted: rows.slice(0, Math.max(workshopBounds.spotlightRows, session.spotlighted.length)),
      }
    }
    case 'hand':
      return { ...session, hands: withHand(session.hands, event.hand) }
    case 'hand-down':
      return { ...session, hands: session.hands.filter(({ person }) => person !== event.person) }
    case 'called':
      return {
        ...session,
        hands: session.hands.map((hand) => (hand.person === event.person ? { ...hand, called: true } : hand)),
      }
    case 'ready': {
      const others = session.ready.filter((person) => person !== event.person)
      return { ...session, ready: event.ready ? [...others, event.person] : others }
    }
    case 'lock': {
      const others = session.locks.filter(({ claim }) => claim !== event.claim)
      return { ...session, locks: event.on ? [...others, { claim: event.claim, by: event.by }] : others }
    }
    case 'broadcast':
      return { ...session, broadcast: event.broadcast }
    // flag
    default: {
      const { person, row, kind } = event.flag
      const others = session.flags.filter(
        (flag) => flag.person !== person || flag.row !== row || flag.kind !== kind,
      )
      return { ...session, flags: event.on ? [...others, event.flag] : others }
    }
  }
}

/** In the place of this person's hand, or last. */
const withHand = (hands: readonly Hand[], hand: Hand): readonly Hand[] =>
  hands.some(({ person }) => person === hand.person)
    ? hands.map((other) => (other.person === hand.person ? hand : other))
    : [...hands, hand]
