/**
 * For tests: a WebSocket without a wire. It opens when it is told to, and hands each message over at once.
 */
export class FakeSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly url: string
  readonly protocol = ''
  readonly extensions = ''
  readonly bufferedAmount = 0
  binaryType: BinaryType = 'arraybuffer'
  readyState: 0 | 1 | 2 | 3 = 0
  onopen: WebSocket['onopen'] = null
  onmessage: WebSocket['onmessage'] = null
  onclose: WebSocket['onclose'] = null
  onerror: WebSocket['onerror'] = null

  constructor(url: string | URL) {
    super()
    this.url = String(url)
  }

  /** The server's side. */
  opened(): void {}
  closed(): void {}
  said(_message: Uint8Array): void {}

  open(): void {
    this.readyState = 1
    this.onopen?.(new Event('open'))
    this.opened()
  }
  /** The server ends it with a code. */
  end(code: number): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.closed()
    this.onclose?.(Object.assign(new Event('close'), { code, reason: '', wasClean: true }))
  }
  /** A message of the server arrives. */
  hear(message: Uint8Array): void {
    if (this.readyState === 1) this.onmessage?.(new MessageEvent('message', { data: message.slice().buffer }))
  }
  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.readyState === 1 && data instanceof Uint8Array) this.said(data)
  }
  close(): void {
    this.end(1000)
  }
}
