/**
 * The texts of a workshop that share the map's socket: frames of kind 101. What they say is nobody's business here.
 * Nothing is kept for later: whoever speaks while no socket is open is told so, and says it again.
 */
import { workshopKind } from '@parley/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { MapProvider } from './map-provider.ts'

export interface WorkshopChannel {
  /** Whether a socket is open. */
  readonly isOpen: boolean
  /** Hands a text to the socket; false when there is none. */
  send(text: string): boolean
  /** Calls back with each text that comes, and when a socket has opened or closed. */
  listen(heard: { readonly text?: (text: string) => void; readonly turned?: () => void }): () => void
}

export function workshopChannel(provider: MapProvider): WorkshopChannel {
  const listeners = new Set<Parameters<WorkshopChannel['listen']>[0]>()
  const isOpen = () => provider.ws?.readyState === 1
  provider.messageHandlers[workshopKind] = (_encoder, decoder) => {
    const text = decoding.readVarString(decoder)
    for (const listener of listeners) listener.text?.(text)
  }
  const turned = () => {
    for (const listener of listeners) listener.turned?.()
  }
  provider.on('status', turned)
  provider.on('connection-close', turned)
  return {
    get isOpen() {
      return isOpen()
    },
    send(text) {
      if (!isOpen()) return false
      const frame = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, workshopKind)
        encoding.writeVarString(encoder, text)
      })
      // A copy: the types of sockets want bytes of their own, and y-websocket may have taken the socket away.
      provider.ws?.send(new Uint8Array(frame))
      return true
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
