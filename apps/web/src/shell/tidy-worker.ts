/** Runs tidies off the page's thread, so that people go on reading and writing while a large map is laid out. */
import { answerTidy, type TidyRequest } from '@parley/layout'

addEventListener('message', ({ data }: MessageEvent<TidyRequest>) => {
  postMessage(answerTidy(data))
})
