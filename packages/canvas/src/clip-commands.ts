/** What copies and pastes: a chunk of its own, fetched when the canvas listens. */
export { copyInto, copyText } from './copying.ts'
export { duplicateInto, pasteClip, pasteText } from './pasting.ts'
