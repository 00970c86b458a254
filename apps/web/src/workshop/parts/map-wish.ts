/**
 * What somebody wants to see on the map when it comes: asked for on one screen, taken once by the other. Whoever goes
 * there without naming anything wants the map itself, and the keyboard on it.
 */
let wished: readonly string[] | undefined

export function wishToSee(ids: readonly string[] = []): void {
  wished = ids
}
/** Undefined: nobody went there by a button of another screen. */
export function takeWish(): readonly string[] | undefined {
  const ids = wished
  wished = undefined
  return ids
}
