/**
 * Somebody who is moved to another list takes the keyboard along: with keys alone one goes through the values of their
 * field, and each of them is another list.
 */
let moved: string | undefined

/** For the field by which this person is moved. */
export const movedWith = (person: string) => ({
  /** Before they are moved. */
  moving: (): void => {
    moved = person
  },
  ref: (field: HTMLSelectElement | null): void => {
    if (!field || moved !== person) return
    moved = undefined
    // Whoever went on meanwhile is not called back.
    if (document.activeElement === document.body) field.focus({ preventScroll: true })
  },
})
