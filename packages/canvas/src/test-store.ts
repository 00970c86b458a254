/**
 * A store for tests: the model's plain tables with commands played into them at once, typing by the same rules as the
 * real sessions, and other people who do what a test says. Nothing is mocked: what is on the screen came from rows.
 */
import {
  type Command,
  type Id,
  mapFrom,
  type Performed,
  PlainStore,
  spliceBetween,
  type Write,
} from '@parley/model'
import type { WordsPlace } from '@parley/protocol'
import type { CanvasStore, Peer, Typing } from './canvas-store.ts'
import { createSignal, type Signal } from './signal.ts'

export interface TestStore extends CanvasStore {
  readonly plain: PlainStore
  /** Names of the commands that were performed, with their arguments; undo and redo too. */
  readonly performed: { readonly name: string; readonly args: unknown }[]
  /** What was shared over presence. */
  readonly shared: { drags: number; selected: readonly Id[] }
  /** Whether a step can be taken back, and done again, as the test says. */
  readonly steps: Signal<{ readonly canUndo: boolean; readonly canRedo: boolean }>
  /** One's own writes from elsewhere on the page, such as a menu's undo. */
  fromPage(writes: readonly Write[]): void
  /** Another person's writes. */
  remote(writes: readonly Write[]): void
  /** Who else is here, from now on. */
  people(peers: readonly Peer[]): void
}

export interface TestStoreOptions {
  readonly mayWrite?: boolean
}

/** `map`: in the model's notation, or a store that is filled already. */
export function testStore(map: string | PlainStore, { mayWrite = true }: TestStoreOptions = {}): TestStore {
  const plain = typeof map === 'string' ? mapFrom(map) : map
  const performed: TestStore['performed'] = []
  const shared: TestStore['shared'] = { drags: 0, selected: [] }
  const listeners = new Set<() => void>()
  let peers: readonly Peer[] = []
  let made = 0
  let pageActs = false

  const type = (place: WordsPlace): Typing => {
    const words = () => plain.tables.words(place.field, place.row, place.lang)
    let shown = words()
    let composing = false
    let mine = false
    let show: Parameters<Typing['onRemote']>[0] | null = null
    const catchUp = () => {
      const now = words()
      const change = spliceBetween(shown, now)
      if (!change) return
      shown = now
      const { at, remove, insert } = change
      show?.(now, (caret) =>
        caret < at ? caret : caret <= at + remove ? at + insert.length : caret + insert.length - remove,
      )
    }
    const stop = plain.tables.subscribe(place.row, () => {
      if (!mine && !composing) catchUp()
    })
    return {
      text: shown,
      onRemote(next) {
        show = next
        return () => {
          show = null
        }
      },
      input({ text }) {
        const change = spliceBetween(shown, text)
        if (!change) return
        // Letters of a peer that waited for the composition stand before or behind one's own.
        const theirs = spliceBetween(shown, words())
        const shift = theirs && theirs.at <= change.at ? theirs.insert.length - theirs.remove : 0
        mine = true
        plain.apply([{ write: 'splice', place, ...change, at: change.at + shift }])
        mine = false
        shown = text
      },
      select() {},
      composing(on) {
        composing = on
        if (!on) catchUp()
      },
      end: stop,
    }
  }

  return {
    plain,
    performed,
    shared,
    map: plain.tables,
    mayWrite,
    perform<Args>(command: Command<Args>, args: Args): Performed {
      const result = command.perform(plain.tables, args, {
        me: 'me',
        now: 1_800_000_000_000 + made,
        newId: () => `made${++made}`,
        random: () => 0.5,
      })
      if (result.ok) {
        performed.push({ name: command.name, args })
        plain.apply(result.writes)
      }
      return result
    },
    undo: () => performed.push({ name: 'undo', args: null }),
    redo: () => performed.push({ name: 'redo', args: null }),
    steps: createSignal<{ readonly canUndo: boolean; readonly canRedo: boolean }>({
      canUndo: true,
      canRedo: true,
    }),
    type,
    remote: (writes) => plain.apply(writes),
    isOwn: () => pageActs,
    fromPage(writes) {
      pageActs = true
      plain.apply(writes)
      pageActs = false
    },
    people(next) {
      peers = next
      for (const listener of listeners) listener()
    },
    presence: {
      peers: () => peers,
      subscribe(changed) {
        listeners.add(changed)
        return () => listeners.delete(changed)
      },
      point() {},
      select(ids) {
        shared.selected = ids
      },
      drag() {
        shared.drags += 1
      },
    },
  }
}

/** A person for `people`. */
export const somebody = (name: string, more: Partial<Peer> = {}): Peer => ({
  key: name.length,
  person: name,
  name,
  colour: 1,
  pointer: null,
  selected: [],
  drag: null,
  writing: null,
  ...more,
})
