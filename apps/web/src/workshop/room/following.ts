/**
 * Whether this page goes where the hosts lead. A spotlight is followed by its mode: an invitation when it was
 * accepted, a summons until the person moves on by themselves, a hold until it is freed. Pure.
 */
import type { PersonId, Spotlight } from '@parley/workshop'

export interface Following {
  /** The spotlight that this is about. */
  readonly id: string | null
  /** `asked`: an invitation stands unanswered. `broken`: the person went their own way. */
  readonly at: 'none' | 'asked' | 'following' | 'declined' | 'broken'
}
export const followingNone: Following = { id: null, at: 'none' }

/** What a spotlight makes of it; the same object when nothing changes. */
export function lead(now: Following, spotlight: Spotlight | null, me: PersonId): Following {
  if (!spotlight || spotlight.by === me) return now.at === 'none' ? now : followingNone
  if (spotlight.mode === 'hold')
    return now.id === spotlight.id && now.at === 'following' ? now : { id: spotlight.id, at: 'following' }
  if (now.id === spotlight.id) return now
  return { id: spotlight.id, at: spotlight.mode === 'summon' ? 'following' : 'asked' }
}

/** The person answers, or moves on. A hold cannot be broken. */
export function answer(
  now: Following,
  to: 'follow' | 'decline' | 'break',
  spotlight: Spotlight | null,
): Following {
  if (now.id === null || !spotlight) return now
  if (to === 'follow') return { id: now.id, at: 'following' }
  if (spotlight.mode === 'hold') return now
  return { id: now.id, at: to === 'decline' ? 'declined' : 'broken' }
}
