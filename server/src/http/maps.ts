/** `POST /api/maps`: makes a map and gives its links. */
import { readFile } from 'node:fs/promises'
import { limits, mapsPath } from '@parley/protocol'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { HttpWorld } from './app.ts'
import { firstUpdates } from './new-map.ts'
import { HttpRefusal } from './refuse.ts'

const wanted = v.object({
  title: v.optional(v.pipe(v.string(), v.maxLength(limits.titleLength))),
  from: v.optional(v.literal('sample')),
})

export function serveMaps(app: FastifyInstance, { maker, sample }: HttpWorld): void {
  app.post(mapsPath, { compress: false }, async (request, reply) => {
    const body = v.safeParse(wanted, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    await maker.admit(request.ip)
    const { title, from } = body.output
    const made = await maker.make(firstUpdates(from && (await readSample(sample)), title?.trim()))
    return reply.code(201).header('cache-control', 'no-store').send(made)
  })
}

async function readSample(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    // Not built; a map without the sample would not be what was asked for.
    throw new HttpRefusal('noSample')
  }
}
