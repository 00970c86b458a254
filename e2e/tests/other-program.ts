/** Another program at a map: a ticket over HTTP and a stock `WebsocketProvider`. */
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

export async function ticketFor(origin: string, link: string): Promise<{ id: string; ticket: string }> {
  const [, id = '', secret = ''] = /\/m\/([^#]+)#(.+)$/.exec(link) ?? []
  const answer = await fetch(`${origin}/api/maps/${id}/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: '{}',
  })
  const { ticket } = (await answer.json()) as { ticket: string }
  return { id, ticket }
}
/** In Node the host name of the test is not known to the resolver; the server listens on the loopback. */
export const loopback = (baseURL: string | undefined) => `http://127.0.0.1:${new URL(baseURL ?? '').port}`

/** Opens a map as any program can, with a stock provider. */
export async function join(origin: string, link: string): Promise<{ doc: Y.Doc; leave: () => void }> {
  const { id, ticket } = await ticketFor(origin, link)
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${origin.replace('http', 'ws')}/sync`, id, doc, {
    params: { ticket },
    disableBc: true,
    WebSocketPolyfill: WebSocket as never,
  })
  if (!provider.synced) await new Promise<void>((synced) => provider.once('sync', () => synced()))
  return { doc, leave: () => provider.destroy() }
}
