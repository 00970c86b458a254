/** Why a change is not offered just now, as a sentence; null: it is. Renders again when that turns. */
import type { Change } from '@parley/acts'
import type { Id } from '@parley/model'
import { useKit } from './canvas-kit.ts'
import { usePart } from './signal.ts'

export const useHeld = (change: Change, on: Id | null): string | null =>
  usePart(useKit().showing.restraint, (restraint) => restraint?.why(change, on) ?? null)
