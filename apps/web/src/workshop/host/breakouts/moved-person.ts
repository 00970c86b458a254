/**
 * Somebody who is moved to another list takes the keyboard along: with keys alone one goes through the values of their
 * field, and each of them is another list.
 */
let moved: { readonly person: string; readonly from: HTMLSelectElement } | undefined

/** For the field by which this person is moved. */
export const movedWith = (person: string) => ({
  /** Before they are moved, with the field that they are moved by. */
  moving: (from: HTMLSelectElement): void => {
    moved = { person, from }
  },
  ref: (field: HTMLSelectElement | null): void => {
    // Drawn anew before it has happened, it is the same field yet.
    if (!field || moved?.person !== person || moved.from === field) return
    moved = undefined
    // Whoever went on meanwhile is not called back.
    if (document.activeElement === document.body) field.focus({ preventScroll: true })
  },
})
