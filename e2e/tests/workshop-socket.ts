/**
 * Somebody of a workshop without a page: HTTP, a socket, and a record of all that came. Tests lead with it where
 * the host's hands are not what is tested, fill a room with it, and read from it what the server says.
 */
import { randomBytes } from 'node:crypto'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { MapLinks } from './parley.ts'
import { wholeMapOf } from './whole-map.ts'

/** What a browser keeps of a workshop: with it, it is this person. */
export interface Who {
  readonly workshop: string
  readonly map: string
  readonly person: string
  readonly token: string
  readonly code: string
  readonly alias: string
}
/** Slices of a view, as they came; tests know what is in them. */
// oxlint-disable-next-line typescript/no-explicit-any -- JSON of the server, looked into by each test
export type View = Record<string, any>
interface Message {
  readonly t: 'view' | 'done' | 'refused' | 'pong'
  readonly id: string
  readonly why: string
  readonly whole?: true
  readonly change: {
    readonly put?: View
    readonly patch?: Record<
      string,
      { readonly set: View; readonly drop: readonly string[]; readonly fields?: View }
    >
  }
}

/** What a message told somebody of their own: whole, or the parts of it that are new. */
export const ownIn = ({ change }: View): readonly View[] => {
  const { set, fields } = change?.patch?.me ?? {}
  return [change?.put?.me, set, fields].filter((one) => one !== undefined)
}

const secretOf = (link: string) => link.split('#')[1] ?? ''
/** The name of the plain-http tests is known to Chromium alone; the server listens on the loopback. */
export const loopback = (baseURL: string | undefined): string =>
  `http://127.0.0.1:${new URL(baseURL ?? '').port}`

async function post<Answer>(url: string, body: object, bearer = ''): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

export async function beginWorkshop(
  origin: string,
  map: MapLinks,
  agenda: readonly object[] = [],
  { title = 'Who builds it', alias = 'Hana Host' } = {},
): Promise<Who> {
  const begun = await post<Pick<Who, 'workshop' | 'person' | 'token' | 'code'>>(
    `${origin}/api/maps/${map.id}/workshops`,
    { title, lang: 'en', alias, agenda },
    secretOf(map.host),
  )
  return { ...begun, map: map.id, alias }
}

export async function joinWorkshop(
  origin: string,
  code: string,
  alias: string,
  rest: object = {},
): Promise<Who> {
  const joined = await post<Pick<Who, 'workshop' | 'person' | 'token' | 'map'>>(`${origin}/api/join`, {
    code,
    alias,
    ...rest,
  })
  return { ...joined, code, alias }
}

export class Attendee {
  /** What they were told, put together. */
  view: View = {}
  /** The map, as it came with it. */
  readonly doc = new Y.Doc()
  /** All texts that came, as they came. */
  readonly heard: string[] = []
  readonly #socket: WebSocket
  readonly #answers = new Map<string, (answer: string) => void>()
  #waiting: (() => void)[] = []

  constructor(url: string) {
    this.#socket = new WebSocket(url)
    // Who asks for a map and has nothing of it: kind 0, step 1, a state vector of one byte.
    this.#socket.on('open', () => this.#socket.send(new Uint8Array([0, 0, 1, 0])))
    this.#socket.on('message', (data: Buffer) => {
      if (data[0] === 0 && data[1] !== 0) Y.applyUpdate(this.doc, data.subarray(textStart(data, 2)), this)
      if (data[0] === 101) {
        const text = data.subarray(textStart(data)).toString()
        this.heard.push(text)
        this.#take(JSON.parse(text) as Message)
      }
      const waiting = this.#waiting
      this.#waiting = []
      for (const look of waiting) look()
    })
  }

  /** `done`, or why it was refused. */
  ask(command: object): Promise<string> {
    const id = randomBytes(9).toString('base64url')
    return new Promise((answer) => {
      this.#answers.set(id, answer)
      this.#socket.send(frameOf(JSON.stringify({ t: 'do', id, command })))
    })
  }
  /** Changes the map, as any program could that speaks the protocol. */
  change(edit: (doc: Y.Doc) => void): void {
    const send = (update: Uint8Array) =>
      this.#socket.send(Buffer.concat([Buffer.from([0, 2, ...lengthOf(update.length)]), update]))
    this.doc.on('update', send)
    this.doc.transact(() => edit(this.doc))
    this.doc.off('update', send)
  }
  /** Asks for something that must not be refused. */
  async do(command: object): Promise<void> {
    const answer = await this.ask(command)
    if (answer !== 'done') throw new Error(`${JSON.stringify(command)} was refused: ${answer}`)
  }
  /** Resolves once this holds. */
  async until(holds: (view: View) => boolean): Promise<void> {
    while (!holds(this.view)) await new Promise<void>((look) => this.#waiting.push(look))
  }
  leave(): void {
    this.#socket.terminate()
  }

  #take(message: Message) {
    if (message.t === 'view') {
      const { put, patch } = message.change
      const next: View = { ...(message.whole ? {} : this.view), ...put }
      for (const [slice, { set, drop, fields }] of Object.entries(patch ?? {})) {
        const kept = Object.entries<View>(next[slice] ?? {}).filter(([key]) => !drop.includes(key))
        const renewed = kept.map(
          ([key, item]) => [key, fields?.[key] ? { ...item, ...fields[key] } : item] as const,
        )
        next[slice] = { ...Object.fromEntries(renewed), ...set }
      }
      this.view = next
    } else if (message.t !== 'pong') {
      this.#answers.get(message.id)?.(message.t === 'done' ? 'done' : message.why)
      this.#answers.delete(message.id)
    }
  }
}

/** Comes in, and has been told everything. */
export async function attend(origin: string, who: Who): Promise<Attendee> {
  const { ticket } = await post<{ ticket: string }>(
    `${origin}/api/workshops/${who.workshop}/tickets`,
    {},
    who.token,
  )
  const one = new Attendee(`${origin.replace('http', 'ws')}/sync/${who.map}?ticket=${ticket}&v=1`)
  await one.until((view) => view['room'] !== undefined && one.doc.getMap('meta').size > 0)
  return one
}

function frameOf(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from([101, ...lengthOf(bytes.length)]), bytes])
}
function lengthOf(bytes: number): readonly number[] {
  const head: number[] = []
  let left = bytes
  for (; left > 127; left >>>= 7) head.push((left & 127) | 128)
  return [...head, left]
}
/** Where the content of a frame begins: behind its kind (two numbers for the map's) and its length. */
function textStart(data: Uint8Array, length = 1): number {
  let at = length
  while ((data[at] ?? 0) > 127) at++
  return at + 1
}

/** The claim with this short name, or whose words begin so. */
export function claimOf(doc: Y.Doc, words: string): string {
  const found = wholeMapOf(doc).claims.find(
    ({ title, text }) => title.en === words || text.en.startsWith(words),
  )
  if (!found) throw new Error(`No claim says “${words}”.`)
  return found.id
}
