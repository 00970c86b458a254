/** What somebody wants to see on the map when it comes: asked for on one screen, taken once by the other. */
let wished: readonly string[] = []

export function wishToSee(ids: readonly string[]): void {
  wished = ids
}
export function takeWish(): readonly string[] {
  const ids = wished
  wished = []
  return ids
}
