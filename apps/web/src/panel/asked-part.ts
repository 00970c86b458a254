/**
 * Which part of the details panel an act has asked for. The section that has it opens, comes into sight and takes the
 * keyboard, once; a section that is fetched late still hears of it.
 */
import { createContext, use, useEffect } from 'react'
import type { PanelPart } from '../editor/editor-page.ts'

/** One asking: another object each time, also for the same part. */
export interface Asked {
  readonly part: PanelPart
}

export interface AskedPart {
  readonly asked: Asked | null
  /** True for the first who comes for this asking. */
  readonly take: (asked: Asked) => boolean
}

export const AskedPartContext = createContext<AskedPart>({ asked: null, take: () => false })

/** Calls `show` when one of the parts is asked for; `parts` must be the same array from render to render. */
export function useAskedPart(parts: readonly PanelPart[], show: () => void): void {
  const { asked, take } = use(AskedPartContext)
  useEffect(() => {
    if (asked && parts.includes(asked.part) && take(asked)) show()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only an asking shows it, not another way to show it
  }, [asked, parts, take])
}

/** Creates what the panel provides: each asking is taken once. */
export function createTaking(): AskedPart['take'] {
  let taken: Asked | undefined
  return (asked) => {
    if (taken === asked) return false
    taken = asked
    return true
  }
}
