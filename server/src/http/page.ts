/**
 * The built page. Each answer with HTML carries its own nonce in the policy and in the text; files under `assets/`
 * have their hash in their name and may be kept for ever; all others are asked for again. Only files that were
 * there at the start are served. Who walks to an address that leads nowhere gets the page, which says so; programs
 * are answered in JSON.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contentSecurityPolicy, policyOfData } from '../policy.ts'
import { isCall } from './origin.ts'
import { refuse } from './refuse.ts'

export interface PageOptions {
  /** The folder with the built page. */
  readonly web: string
  readonly publicUrl: string | undefined
}

export async function servePage(app: FastifyInstance, { web, publicUrl }: PageOptions): Promise<void> {
  const index = join(web, 'index.html')
  const html = existsSync(index) ? readFileSync(index, 'utf8') : undefined
  const publicHost = publicUrl && new URL(publicUrl).host

  const guard = (request: FastifyRequest, reply: FastifyReply, nonce: string) =>
    guarded(reply, contentSecurityPolicy(nonce, publicHost ?? request.headers.host))
  // On every answer: a worker takes its policy from its own file.
  app.addHook('onRequest', (request, reply, done) => {
    if (isCall(request)) guarded(reply, policyOfData)
    else guard(request, reply, randomBytes(16).toString('base64'))
    done()
  })
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    // Of what is sent to us nothing is so long that it would be packed.
    globalDecompression: false,
    // The library's default of 11 takes seconds for what 5 does in milliseconds.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  })

  const page = (request: FastifyRequest, reply: FastifyReply) => {
    if (!html) return reply.code(404).send('The page is not built.')
    const nonce = randomBytes(16).toString('base64')
    return guard(request, reply, nonce)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll('PARLEY_NONCE', nonce))
  }
  app.get('/', page)
  for (const path of ['/m/:id', '/w/:id', '/j', '/j/:code']) app.get(path, page)
  app.setNotFoundHandler((request, reply) =>
    html && isWalk(request) ? page(request, reply.code(404)) : refuse(reply, 'notFound'),
  )
  if (!html) return
  await app.register(files, {
    root: web,
    wildcard: false,
    index: false,
    cacheControl: false,
    globIgnore: ['index.html'],
    setHeaders(reply, path) {
      const name = relative(web, path).split(sep).join('/')
      reply.setHeader(
        'cache-control',
        name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      // It answers for the whole site, wherever it may lie.
      if (name === 'sw.js') reply.setHeader('service-worker-allowed', '/')
    },
  })
}

const guarded = (reply: FastifyReply, policy: string) =>
  reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')

/** Paths of programs and of files, where HTML in place of what was asked for would only puzzle. */
const notForPeople = /^\/(api|assets|sync)(\/|$)/

/** Whether somebody follows a link or types an address, as browsers ask then. */
function isWalk({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?')
  return method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '') && !notForPeople.test(path)
}
