/** What of a workshop must be on all screens at once; the rest (votes given, hands, who is here) is gathered. */
import type { WorkshopEvent } from '@parley/workshop'

const kinds: ReadonlySet<WorkshopEvent['type']> = new Set([
  'ended',
  'part',
  'acting',
  'agenda',
  'phase',
  'rights',
  'timer',
  'spotlight',
  'called',
  'broadcast',
  'released',
  'ballot-opened',
  'ballot-closing',
  'ballot-closed',
  'ballot-revealed',
] as const)

export const isUrgent = ({ type }: WorkshopEvent): boolean => kinds.has(type)

/**
 * For so long the server does nothing of what follows after all were told at once: whatever shares its machine (a wall,
 * most times) shows the news first. Nobody notices five milliseconds of the rest.
 */
export const restMs = 5
