/**
 * Somebody else has deleted the claim that one writes in, and the box is gone from under the hand, which goes on
 * writing: its letters, and the Enter at the end, would be commands. They are let fall until the hand does something
 * that nobody does who writes.
 */

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a view asks about presses after a box has gone. */
export interface LostBox {
  /** The box has gone while it had the keyboard. */
  readonly lose: () => void
  /** True for a press that was meant for the box. The first that was not ends it, and is answered as ever. O(1) */
  readonly swallows: (event: Pressed) => boolean
  /** The hand is elsewhere: it has pressed the pointer, or the keyboard has gone on. */
  readonly leave: () => void
}

/** Keys by which one walks, leaves or opens. Shift, and what an input method makes of a key, belong to letters. */
const elsewhere = /^(Escape|Tab|Arrow\w+|Home|End|Page\w+|F\d+|ContextMenu)$/

/** One for each view; at first nothing is lost. */
export function createLostBox(): LostBox {
  let lost = false
  return {
    lose() {
      lost = true
    },
    swallows({ key, ctrlKey, metaKey, altKey }) {
      if (!lost) return false
      // Ctrl going down is the beginning of a chord, which will say for itself.
      if (/^(Control|Meta|Alt|AltGraph)$/.test(key)) return false
      lost = !(ctrlKey || metaKey || altKey || elsewhere.test(key))
      return lost
    },
    leave() {
      lost = false
    },
  }
}
