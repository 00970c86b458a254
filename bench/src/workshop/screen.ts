/** What somebody's page is to a server: a socket that gives commands, and is shown frames. It looks at no more of them than it must. */
import { randomBytes } from 'node:crypto'
import { WebSocket } from 'ws'
import { textStart, workshopFrame } from './workshop-frame.ts'

/** A SyncStep1 of somebody who has nothing of the map yet. */
const step1 = new Uint8Array([0, 0, 1, 0])
const [done, refused, view] = ['{"t":"done"', '{"t":"refused"', '{"t":"view"'].map((text) =>
  Buffer.from(text),
)

interface Seen {
  readonly at: number
  readonly frame: Buffer
}

export class Screen {
  /** The first view and the map, in bytes, once both are there. */
  readonly opened: Promise<{ readonly view: number; readonly map: number }>
  /** Frames that showed something, and their bytes, since `forget`. */
  views = 0
  viewBytes = 0
  readonly #socket: WebSocket
  readonly #asked = new Map<string, { readonly at: number; readonly answer: (ms: number) => void }>()
  #wanted: { readonly marker: Buffer; readonly seen: (seen: Seen) => void } | undefined
  #open: (sizes: { view: number; map: number }) => void = () => undefined
  #first = { view: 0, map: 0 }

  constructor(url: string) {
    const socket = new WebSocket(url, { perMessageDeflate: false })
    this.#socket = socket
    this.opened = new Promise((open, fail) => {
      this.#open = open
      socket.on('error', fail)
      socket.on('open', () => socket.send(step1))
      socket.on('close', (code) => fail(new Error(`The server closed with ${code}.`)))
      socket.on('message', (data: Buffer) => this.#hear(data))
    })
  }

  /** Gives a command; resolves with how long the answer took, in milliseconds. Throws when it is refused. */
  do(command: object, again = 0): Promise<number> {
    const id = randomBytes(9).toString('base64url')
    const frame = workshopFrame(JSON.stringify({ t: 'do', id, command }))
    return new Promise((answer) => {
      this.#asked.set(id, { at: performance.now(), answer })
      this.#socket.send(frame)
      // The same once more, as a page does that lost its connection before the answer.
      if (again > 0) setTimeout(() => this.#socket.send(frame), again)
    })
  }
  /** The next frame with this in it. */
  see(text: string): Promise<Seen> {
    return new Promise((seen) => {
      this.#wanted = { marker: Buffer.from(text), seen }
    })
  }
  forget(): void {
    this.views = 0
    this.viewBytes = 0
  }
  close(): void {
    this.#socket.close()
  }

  #hear(data: Buffer) {
    const at = performance.now()
    if (data[0] === 0 && data[1] === 1) this.#enter({ map: data.length })
    if (data[0] !== 101) return
    const start = textStart(data)
    const begins = (text: Buffer | undefined) => text?.equals(data.subarray(start, start + text.length))
    if (begins(done)) {
      const message: { readonly id: string } = JSON.parse(data.toString('latin1', start))
      const asked = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      asked?.answer(at - asked.at)
    } else if (begins(refused)) {
      throw new Error(`The server refused: ${data.toString('utf8', start)}`)
    } else if (begins(view)) {
      this.views++
      this.viewBytes += data.length
      if (!this.#first.view) this.#enter({ view: data.length })
      const wanted = this.#wanted
      if (!wanted || !data.includes(wanted.marker)) return
      this.#wanted = undefined
      wanted.seen({ at, frame: data.subarray(start) })
    }
  }
  #enter(part: { view: number } | { map: number }) {
    this.#first = { ...this.#first, ...part }
    if (this.#first.view && this.#first.map) this.#open(this.#first)
  }
}
