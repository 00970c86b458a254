/** Long work in small pieces, so that nobody waits for it: between them the page draws and answers keys. */

/** Calls when the page has had its turn; returns the way to stop. */
export type Later = (work: () => void) => () => void

/** How long a piece may take, in milliseconds. */
const piece = 8

/**
 * Goes on with the work until it is done, and calls back with what it came to. The first piece is done at once.
 *
 * @returns the way to stop it
 */
export function inPieces<Result>(
  work: Iterator<unknown, Result>,
  done: (result: Result) => void,
  later: Later = nextTask,
): () => void {
  let stop: (() => void) | undefined
  const goOn = () => {
    const until = performance.now() + piece
    do {
      const next = work.next()
      if (next.done) {
        done(next.value)
        return
      }
    } while (performance.now() < until)
    stop = later(goOn)
  }
  goOn()
  return () => stop?.()
}

/** After what the browser has to do: a message is not held back as a timer is. */
export const nextTask: Later = (work) => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    work()
  })
  port1.start()
  port2.postMessage(null)
  return () => port1.close()
}
