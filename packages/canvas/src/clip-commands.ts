/** The commands behind copy and paste: a chunk of their own, fetched when the canvas listens. */
export { copyOf, duplicate, paste, pasteList } from '@parley/model'
