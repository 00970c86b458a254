/**
 * What an update must be before Yjs may touch it. It judges size and form, never meaning: what a claim is, the
 * server does not know. Each refusal is a reason to close the socket, because to drop one update of a client would
 * leave all its later ones waiting for it.
 */
import type { CloseReason } from '@parley/protocol'
import * as Y from 'yjs'
import { type Outline, outlineOf, TooManyStructs } from './outline.ts'

export type Gated =
  | { readonly ok: true; readonly outline: Outline }
  | { readonly ok: false; readonly reason: CloseReason }

export interface GateBounds {
  readonly frameBytes: number
  readonly updateStructs: number
  readonly nameLength: number
}

export function gate(update: Uint8Array, bounds: GateBounds): Gated {
  if (update.byteLength > bounds.frameBytes) return { ok: false, reason: 'tooLarge' }
  try {
    const outline = outlineOf(update, bounds)
    // Second opinion by Yjs itself, should its format have moved on from what `outlineOf` knows.
    Y.parseUpdateMeta(update)
    return outline.badName ? { ok: false, reason: 'refusedUpdate' } : { ok: true, outline }
  } catch (error) {
    return { ok: false, reason: error instanceof TooManyStructs ? 'refusedUpdate' : 'badFrame' }
  }
}

/** Whether a state vector can be read; `Y.encodeStateAsUpdate` would throw at it. */
export function isStateVector(vector: Uint8Array): boolean {
  try {
    Y.decodeStateVector(vector)
    return true
  } catch {
    // Any error means the same.
    return false
  }
}

/** True for an update that changes nothing wherever it arrives. */
export const isEmpty = ({ structs, deletes }: Outline): boolean => structs === 0 && deletes === 0
