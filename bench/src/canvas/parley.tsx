/** Parley's canvas on a real document: what another person does comes in as an update, and through the record tables. */
import { MapCanvas, type CanvasStore, type MapCanvasHandle, type Typing } from '@parley/canvas'
import { loadMessages } from '@parley/i18n'
import { keyBetween, RecordTables, spliceBetween, type Write } from '@parley/model'
import { commit, encodeMap, feed, MapDoc, OwnEdit } from '@parley/sync'
import type { WordsPlace } from '@parley/protocol'
import { createRef } from 'react'
import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import type { BenchMap } from './bench-map.ts'
import type { MountSubject } from './subject.ts'

const nobody = [] as const

export const mountParley: MountSubject = async (root, map) => {
  const bytes = encodeMap(writesOf(map))
  const doc = new MapDoc()
  const tables = new RecordTables()
  feed(doc, tables)
  Y.applyUpdate(doc, bytes)
  const peer = new MapDoc()
  Y.applyUpdate(peer, bytes)
  peer.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, 'peer'))
  const fromPeer = (...writes: Write[]) => commit(peer, writes, new OwnEdit('bench'))

  let made = 0
  const write = (writes: readonly Write[]) => commit(doc, writes, new OwnEdit('bench'))
  const store: CanvasStore = {
    map: tables,
    mayWrite: true,
    perform(command, args) {
      const context = {
        me: 'me',
        now: 1_800_000_000_000 + made,
        newId: () => `made${++made}`,
        random: () => 0.5,
      }
      const performed = command.perform(tables, args, context)
      if (performed.ok) write(performed.writes)
      return performed
    },
    undo: () => undefined,
    redo: () => undefined,
    type: (place) => typingIn(place, tables, write),
    presence: {
      peers: () => nobody,
      subscribe: () => () => undefined,
      point: () => undefined,
      select: () => undefined,
      drag: () => undefined,
    },
  }
  const ref = createRef<MapCanvasHandle>()
  const messages = await loadMessages('en')
  await new Promise<void>((resolve) =>
    createRoot(root).render(
      <MapCanvas
        ref={(handle) => {
          ref.current = handle
          resolve()
        }}
        store={store}
        lang="en"
        language="en"
        messages={messages}
        onTidy={() => undefined}
      />,
    ),
  )
  const canvas = () => {
    if (!ref.current) throw new Error('The canvas is gone.')
    return ref.current
  }
  return {
    view: () => canvas().getViewport(),
    setView: (view) => canvas().setViewport(view),
    boxes: () => canvas().boxes(),
    remoteWords(claim, text) {
      const before = tables.words('text', claim, 'en')
      const change = spliceBetween(before, text)
      if (change) fromPeer({ write: 'splice', place: { field: 'text', row: claim, lang: 'en' }, ...change })
    },
    remoteMove: (claim, x, y) =>
      fromPeer({ write: 'set', table: 'claims', id: claim, cell: 'pos', value: [x, y] }),
    write: (claim) => canvas().edit(claim),
  }
}

function writesOf({ claims, links }: BenchMap): readonly Write[] {
  let order = ''
  const next = () => {
    order = keyBetween(order || null, null, () => 0.5)
    return order
  }
  const by = { by: 'somebody', at: 1 }
  return [
    { write: 'set', table: 'meta', id: '', cell: 'lang', value: 'en' },
    ...claims.flatMap(({ id, kind, title, text, x, y }): Write[] => [
      { write: 'put', table: 'claims', id, cells: { kind, lang: 'en', pos: [x, y], order: next(), ...by } },
      ...(title ? [insert('title', id, title)] : []),
      insert('text', id, text),
    ]),
    ...links.flatMap(({ id, from, target, stance }): Write[] => [
      { write: 'put', table: 'inferences', id, cells: { target, stance, order: next(), ...by } },
      { write: 'put', table: 'premises', id: `${id}:${from}`, cells: { order: next(), ...by } },
    ]),
  ]
}

const insert = (field: 'title' | 'text', row: string, words: string): Write => ({
  write: 'splice',
  place: { field, row, lang: 'en' },
  at: 0,
  remove: 0,
  insert: words,
})

/** Typing by one person alone. */
function typingIn(
  place: WordsPlace,
  tables: RecordTables,
  write: (writes: readonly Write[]) => void,
): Typing {
  const words = () => tables.words(place.field, place.row, place.lang)
  return {
    text: words(),
    onRemote: () => () => undefined,
    input({ text }) {
      const change = spliceBetween(words(), text)
      if (change) write([{ write: 'splice', place, ...change }])
    },
    select: () => undefined,
    composing: () => undefined,
    end: () => undefined,
  }
}
