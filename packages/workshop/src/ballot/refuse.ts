/** A decision that nothing happens, and why. */
import type { Decision } from '../engine.ts'
import type { WorkshopRefusal } from '../refusal.ts'

export const refuse = (refusal: WorkshopRefusal): Decision => ({ events: [], refusal })
