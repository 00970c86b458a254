/** A person of a workshop without a page: the calls of HTTP, a raw socket, and a record of all bytes that came. */
import { randomBytes } from 'node:crypto'
import {
  frame,
  type JoinAnswer,
  joinPath,
  workshopCodesPath,
  type WorkshopTicket,
  workshopTicketsPath,
} from '@parley/protocol'
import { applyChange, type FromServer, type WorkshopView } from '@parley/workshop'
import * as v from 'valibot'
import { readFrame, workshopFrame } from '../ws/frames.ts'
import { RawClient } from './raw-client.ts'
import type { Running, TestMap } from './server-under-test.ts'

const joined = v.object({
  workshop: v.string(),
  map: v.string(),
  person: v.string(),
  token: v.string(),
  standing: v.picklist(['in', 'waiting']),
})
const begun = v.object({ workshop: v.string(), code: v.string(), person: v.string(), token: v.string() })
const madeCodes = v.object({ codes: v.array(v.object({ code: v.string(), label: v.string() })) })
export type Begun = v.InferOutput<typeof begun>
export type Token = Pick<JoinAnswer, 'workshop' | 'person' | 'token'>
type Reply = Extract<FromServer, { t: 'done' | 'refused' }>

/** Of a server that a test runs, or of one in another process. */
export type Reached = Pick<Running, 'base' | 'post'>

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

/** Begins a workshop on a map. */
export async function begin(
  server: Reached,
  map: TestMap,
  agenda: readonly unknown[] = [],
  title = 'Sam',
): Promise<Begun> {
  const body = { title, lang: 'en', alias: 'Hana Host', agenda }
  const answer = await server.post(`/api/maps/${map.id}/workshops`, body, bearer(map.secrets.host))
  return v.parse(begun, await answer.json())
}
export async function join(server: Reached, code: string, alias: string, rest: object = {}) {
  const answer = await server.post(joinPath, { code, alias, ...rest })
  return v.parse(joined, await answer.json())
}
export async function ticketOf(server: Reached, { workshop, token }: Omit<Token, 'person'>) {
  const answer = await server.post(workshopTicketsPath(workshop), {}, bearer(token))
  return v.parse(
    v.custom<WorkshopTicket>((one) => typeof one === 'object'),
    await answer.json(),
  )
}

/** Makes personal codes, in the order of their labels. */
export async function codesFor(
  server: Reached,
  { workshop, token }: Omit<Token, 'person'>,
  ...labels: string[]
): Promise<string[]> {
  const made = await server.post(workshopCodesPath(workshop), { labels }, bearer(token))
  const { codes } = v.parse(madeCodes, await made.json())
  return labels.map((label, at) => (codes[at]?.label === label ? codes[at].code : ''))
}

/** Status and body of an answer; `refused` as what it is expected to be. */
export const said = async (answer: Response): Promise<[status: number, body: unknown]> => [
  answer.status,
  await answer.json(),
]
export const refused = (status: number, error: string) => [status, { error }]

export class WorkshopClient extends RawClient {
  view: Partial<WorkshopView> = {}
  /** All messages, as text, in their order. */
  readonly texts: string[] = []
  readonly replies = new Map<string, Reply>()
  readonly pongs: number[] = []
  /** What came in all other frames: of the map and of who is there. */
  readonly otherBytes: Uint8Array[] = []

  constructor(url: string) {
    super(url)
    this.socket.on('message', (data: Buffer) => {
      const bytes = new Uint8Array(data)
      const read = bytes[0] === frame.workshop ? readFrame(bytes) : undefined
      if (read?.kind === 'workshop') this.#read(read.text)
      else this.otherBytes.push(bytes)
    })
  }

  say(message: unknown): void {
    this.send(workshopFrame(typeof message === 'string' ? message : JSON.stringify(message)))
  }
  /** Gives a command, and resolves with its answer: `done`, or why it was refused. */
  async do(command: unknown, id = randomBytes(12).toString('base64url')): Promise<string> {
    this.replies.delete(id)
    this.say({ t: 'do', id, command })
    return this.answerTo(id)
  }
  async answerTo(id: string): Promise<string> {
    await this.until(() => this.replies.has(id))
    const reply = this.replies.get(id)
    return reply ? (reply.t === 'done' ? 'done' : reply.why) : `closed ${this.closeCode}`
  }
  /** Resolves when something holds, which is looked at after each message, or when the socket is closed. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (!holds() && this.closeCode === undefined) return
        this.socket.off('message', look).off('close', look)
        done()
      }
      this.socket.on('message', look).on('close', look)
      look()
    })
  }
  /** Everything that it was ever told of the workshop. */
  get wire(): string {
    return this.texts.join('\n')
  }

  #read(text: string) {
    this.texts.push(text)
    const message = v.parse(
      v.custom<FromServer>((one) => typeof one === 'object'),
      JSON.parse(text),
    )
    if (message.t === 'view') this.view = applyChange(this.view, message)
    else if (message.t === 'pong') this.pongs.push(message.now)
    else this.replies.set(message.id, message)
  }
}

/** A socket of somebody, with their view. */
export async function enter(server: Reached, who: Token): Promise<WorkshopClient> {
  const { ticket, map } = await ticketOf(server, who)
  const one = new WorkshopClient(`${server.base.replace('http', 'ws')}/sync/${map}?ticket=${ticket}&v=1`)
  await one.until(() => one.view.room !== undefined)
  return one
}
/** Somebody new, with a socket. */
export async function newcomer(server: Reached, code: string, alias: string, rest: object = {}) {
  const who = await join(server, code, alias, rest)
  return { who, page: await enter(server, who) }
}
