/** The tidy for pages that may have no worker: a chunk of its own, fetched then only. */
export { answerTidy } from '@parley/layout'
