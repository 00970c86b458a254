/** What hands can do that a map can be read and edited without: fetched when the page is idle. */
import type { Id } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import type { Relater } from './relating.ts'

let relating: typeof import('./relating.ts') | undefined

export async function fetchLaterHands(): Promise<void> {
  relating ??= await import('./relating.ts')
}

/** Null until it is here. */
export const createRelater = (kit: CanvasKit, claim: Id): Relater | null =>
  relating?.createRelater(kit, claim) ?? null
