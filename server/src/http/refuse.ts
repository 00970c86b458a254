/** A call that is refused: thrown by handlers, answered as `{error}` with its status. */
import { type HttpError, httpErrors } from '@parley/protocol'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { said } from '../refusal.ts'

export class HttpRefusal extends Error {
  readonly error: HttpError
  /** Whole seconds after which it may be asked again. */
  readonly retryAfter: number | undefined
  constructor(error: HttpError, retryAfter?: number) {
    super(error)
    this.error = error
    this.retryAfter = retryAfter
  }
}

export const refuse = (reply: FastifyReply, error: HttpError) => reply.code(httpErrors[error]).send({ error })

/** The error handler: nothing of the inside is told, and what we did not foresee is one line in the log. */
export const refusing =
  (log: (line: string) => void) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof HttpRefusal) {
      const { retryAfter = Number.NaN } = error
      if (Number.isFinite(retryAfter)) reply.header('retry-after', retryAfter)
      return refuse(reply, error.error)
    }
    if (error.statusCode === 413) return refuse(reply, 'tooLarge')
    if (error.statusCode && error.statusCode < 500) return refuse(reply, 'badRequest')
    // The route, not the address: that may hold what must not be logged.
    log(`${request.method} ${request.routeOptions.url ?? ''}: ${said(error)}`)
    return refuse(reply, 'internal')
  }
