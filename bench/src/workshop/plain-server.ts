/**
 * Plain fan-out: takes the same calls and commands as Parley's server and sends frames of the same length to the same
 * receivers. It decides nothing, compares nothing and, unless it is asked to, keeps nothing. Started by the benchmark
 * as a process of its own, with a `Shape` and a `Fan` in its environment.
 */
import { fdatasyncSync, openSync, writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { joinPath } from '@parley/protocol'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Fan, fans, gatherMs, type Shape } from './shape.ts'
import { workshopFrame } from './workshop-frame.ts'

const shapeOf = (text: string): Shape => JSON.parse(text)
const shape = shapeOf(process.env['BENCH_SHAPE'] ?? '')
const fan: Fan = fans.find((one) => one === process.env['BENCH_FAN']) ?? 'gathered'

/** A frame that says `text` and is as long as the other server's. */
const padded = (text: string, length: number) =>
  workshopFrame(`{"t":"view","seq":1,"change":{"put":"${text}${'x'.repeat(Math.max(0, length - 60))}"}}`)
const view = padded('whole', shape.view)
const map = new Uint8Array(shape.map)
map[1] = 1
const here = padded('here', shape.here)
const progress = padded('progress', shape.progress)
const mine = padded('mine', shape.mine)

const screens = new Set<WebSocket>()
const tellAll = (frame: Uint8Array) => {
  for (const screen of screens) screen.send(frame)
}
let waiting: Uint8Array | undefined
function soon(frame: Uint8Array, withinMs = gatherMs) {
  if (!waiting)
    setTimeout(() => {
      if (waiting) tellAll(waiting)
      waiting = undefined
    }, withinMs)
  waiting = frame
}

const file = fan === 'kept' ? openSync(process.env['BENCH_FILE'] ?? '', 'a') : undefined
const http = createServer((request, response) => {
  request.resume().on('end', () => {
    if (file !== undefined && request.url === joinPath) bring(file, 'join\n')
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        workshop: 'plain',
        map: 'plain',
        person: 'p',
        token: 't',
        ticket: 't',
        standing: 'in',
      }),
    )
  })
})
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
sockets.on('connection', (screen) => {
  screens.add(screen)
  screen.on('close', () => screens.delete(screen))
  screen.send(view)
  soon(here)
  screen.on('message', (data: Buffer) => {
    if (data[0] === 0) screen.send(map)
    else if (data[0] === 101) take(screen, data.toString('latin1', data.indexOf('{')))
  })
})

let queue: (readonly [screen: WebSocket, text: string])[] = []
function take(screen: WebSocket, text: string) {
  if (file === undefined) return obey(screen, text)
  if (!queue.length) setImmediate(keep, file)
  queue.push([screen, text])
}
function bring(to: number, text: string) {
  writeSync(to, text)
  fdatasyncSync(to)
}
/** All that this turn of the event loop read goes to the disk together. */
function keep(to: number) {
  const now = queue
  queue = []
  bring(to, now.map(([, text]) => `${text}\n`).join(''))
  for (const [screen, text] of now) obey(screen, text)
}

function obey(screen: WebSocket, text: string) {
  const asked: { id: string; command: { do: string; id?: string } } = JSON.parse(text)
  const { id, command } = asked
  if (command.do === 'vote') {
    screen.send(mine)
    if (fan === 'each') tellAll(progress)
    else soon(progress, 1000 / shape.tellings)
  }
  if (command.do === 'ballot-reveal') tellAll(padded('revealed', shape.reveal))
  if (command.do === 'spotlight') tellAll(padded(command.id ?? '', shape.spotlight))
  screen.send(workshopFrame(`{"t":"done","id":"${id}","seq":1}`))
}

http.listen(Number(process.env['BENCH_PORT']), '127.0.0.1', () => console.log('The plain server is ready'))
