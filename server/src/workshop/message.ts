/** What a page says about its workshop, read from the text of its frame. Total: anything else is undefined. */
import * as v from 'valibot'

const message = v.variant('t', [
  v.object({ t: v.literal('do'), id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)), command: v.unknown() }),
  v.object({ t: v.literal('ping'), n: v.pipe(v.number(), v.safeInteger()) }),
])
export type PageMessage = v.InferOutput<typeof message>

export function readMessage(text: string): PageMessage | undefined {
  try {
    const read = v.safeParse(message, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    // No JSON.
    return undefined
  }
}
