/** What reads a Parley file, for whoever fetches it when a file is there: not all of the model comes with it. */
export { readFile } from '@parley/model'
