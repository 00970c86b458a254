/**
 * The token of who one is about to become. It is made here and kept until there is an answer: if that was lost, also with
 * the page, the next try is the same person and no second one, and a personal code is not found used by oneself.
 */
import * as v from 'valibot'
import { kept } from '../../shell/kept.ts'

const place = 'joining'
const schema = v.object({
  code: v.string(),
  part: v.string(),
  token: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
})

/** The same until `forgetTry`, for the same code and part. */
export function tokenFor(code: string, part: 'participant' | 'viewer'): string {
  const before = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(place))
  if (before.success && before.output.code === code && before.output.part === part) return before.output.token
  const token = newToken()
  kept.write(place, JSON.stringify({ code, part, token }))
  return token
}
export function forgetTry(): void {
  kept.remove(place)
}

/** 128 random bits in base64url. */
const newToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
