/**
 * The token of who one is about to become. It is made here and kept until there is an answer: if that was lost, also with
 * the page, the next try is the same person and no second one, and a personal code is not found used by oneself. Who
 * tries under another name in the same browser is somebody else, unless the code is that of one person.
 */
import * as v from 'valibot'
import { kept } from '../../shell/kept.ts'
import { isPersonal } from './code.ts'

const place = 'joining'
const schema = v.array(
  v.object({
    code: v.string(),
    part: v.string(),
    name: v.string(),
    token: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  }),
)
/** Tries without an answer that are remembered. */
const most = 20

/** The same until `forgetTries`, for the same code, part and name (as it is read, whatever its case and blanks). */
export function tokenFor(code: string, part: 'participant' | 'viewer', name: string): string {
  const called = isPersonal(code) ? '' : name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  const before = tries()
  const mine = before.find((one) => one.code === code && one.part === part && one.name === called)
  if (mine) return mine.token
  const token = newToken()
  keep([...before, { code, part, name: called, token }].slice(-most))
  return token
}
/** Of a code, once there was an answer: whoever comes by it in this browser from now on is who that says. */
export function forgetTries(code: string): void {
  keep(tries().filter((one) => one.code !== code))
}

function tries(): v.InferOutput<typeof schema> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(place))
  return read.success ? read.output : []
}
function keep(all: v.InferOutput<typeof schema>): void {
  if (all.length) kept.write(place, JSON.stringify(all))
  else kept.remove(place)
}

/** 128 random bits in base64url. */
const newToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
