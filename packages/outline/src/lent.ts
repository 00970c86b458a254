/** What the page lends an outline: the person's keys, and acts and menu lines that hold in every view. */
import type { KeyMap, PageActs } from '@parley/acts'
import { createContext, use } from 'react'

export interface Lent {
  readonly keyMap: KeyMap
  /** Undefined: the outline does what it can by itself. */
  readonly pageActs: PageActs | undefined
  /** Whether acts have their names yet: rows paint again when they come. */
  readonly named: boolean
}

export const LentContext = createContext<Lent | null>(null)

export function useLent(): Lent {
  const lent = use(LentContext)
  if (!lent) throw new Error('A part of the outline stands outside Outline.')
  return lent
}
