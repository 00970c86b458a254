/**
 * For tests: one of several people who edit a map at once by chance: commands, typing in boxes, undo and redo. Every
 * letter that it types is unlike any other, so that each can be asked after by itself. It keeps account of the letters
 * that its own commands, undos and deletions in boxes took away: nothing else may be missing in the end.
 */
import { type Command, type CommandName, commands, RecordTables, writesFrom } from '@parley/model'
import { type WordsPlace, wordsName } from '@parley/protocol'
import type { Network, Seeded } from '@parley/testkit'
import * as Y from 'yjs'
import { commit } from '../commit.ts'
import { feed } from '../feed.ts'
import { MapDoc } from '../map-doc.ts'
import { Edit, OwnEdit } from '../own-edit.ts'
import { introduce } from '../people.ts'
import { TypingSession } from '../typing.ts'
import { OwnUndo } from '../undo.ts'
import { anyArgs } from './any-args.ts'

export type Message =
  | { readonly kind: 'update'; readonly bytes: Uint8Array }
  | { readonly kind: 'vector'; readonly bytes: Uint8Array }

/** What all peers of a run write down. A letter is known by its text and itself: commands may copy it elsewhere. */
export interface Ledger {
  readonly typed: Set<string>
  readonly taken: Set<string>
  /** Makes a letter that there has not been. */
  letter(): string
  readonly done: Map<string, number>
}

export function newLedger(): Ledger {
  let made = 0
  return {
    typed: new Set(),
    taken: new Set(),
    // From the ideographs: no command of the run writes these.
    letter: () => String.fromCodePoint(0x4e00 + made++),
    done: new Map(),
  }
}

interface Box {
  readonly session: TypingSession
  readonly place: WordsPlace
  text: string
  caret: number
  composing: boolean
}

const names: readonly CommandName[] = Object.keys(commands).filter((name): name is CommandName =>
  Object.hasOwn(commands, name),
)

export class RandomPeer {
  readonly name: string
  readonly doc: MapDoc
  readonly map = new RecordTables()
  readonly undo: OwnUndo
  readonly #chance: Seeded
  readonly #ledger: Ledger
  readonly #network: Network<Message>
  readonly #boxes: Box[] = []
  #steps = 0

  constructor(name: string, clientId: number, chance: Seeded, ledger: Ledger, network: Network<Message>) {
    this.name = name
    this.doc = new MapDoc(clientId)
    this.#chance = chance
    this.#ledger = ledger
    this.#network = network
    feed(this.doc, this.map)
    this.undo = new OwnUndo(this.doc, this.map, name)
    this.doc.on('update', (bytes, origin) => {
      if (origin !== 'net') network.tell(name, { kind: 'update', bytes })
    })
    network.join(name, ({ kind, bytes }, from) => {
      if (kind === 'update') Y.applyUpdate(this.doc, bytes, 'net')
      else network.send(name, from, { kind: 'update', bytes: Y.encodeStateAsUpdate(this.doc, bytes) })
    })
  }

  /** Puts a small map there to work on, in the notation of maps. */
  begin(notation: string): void {
    commit(this.doc, writesFrom(notation), new Edit('begin'))
  }

  /** Asks the others for what is missing here: this heals what was lost on the way. */
  resync(): void {
    this.#network.tell(this.name, { kind: 'vector', bytes: Y.encodeStateVector(this.doc) })
  }

  /** Does one thing; answers what, for the trace. */
  act(): string {
    this.#steps++
    const kind = this.#chance.below(20)
    if (kind < 8) return this.#type()
    const before = this.letters
    const what = this.#doOther(kind)
    const after = this.letters
    for (const letter of before) if (!after.has(letter)) this.#ledger.taken.add(letter)
    return `${this.name}: ${what}`
  }
  finish(): void {
    for (const box of this.#boxes) {
      box.composing = false
      box.session.end()
    }
  }

  #doOther(kind: number): string {
    if (kind < 16) return this.#command()
    if (kind < 18) return `undo ${JSON.stringify(this.undo.undo())}`
    if (kind < 19) return `redo ${JSON.stringify(this.undo.redo())}`
    this.resync()
    return 'resync'
  }

  #command(): string {
    const name = this.#chance.pick(
      this.#steps < 4 ? (['add-source', 'add-claim', 'add-comment'] as const) : names,
    )
    const args: unknown = anyArgs(this.map, this.#chance)[name]()
    // Each is given arguments of its own: the union of all commands cannot say so.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const command = commands[name] as Command<unknown>
    const performed = command.perform(this.map, args, {
      me: this.name,
      now: 1000 + this.#steps,
      newId: () => this.#chance.id(),
      random: () => this.#chance.next(),
    })
    if (performed.ok && performed.writes.length) {
      commit(this.doc, performed.writes, new OwnEdit(name))
      introduce(this.doc, { id: this.name, name: this.name, colour: 1 })
      this.#ledger.done.set(name, (this.#ledger.done.get(name) ?? 0) + 1)
    }
    return `${name} ${JSON.stringify(args)} ${performed.ok ? 'done' : performed.refusal.why}`
  }

  #type(): string {
    const open = this.#chance.below(3)
    const box = this.#boxes[open] ?? this.#open()
    if (!box) return `${this.name}: nothing to type in`
    const { session } = box
    const dice = this.#chance.below(12)
    if (dice === 0) {
      this.#boxes.splice(this.#boxes.indexOf(box), 1)
      box.composing = false
      session.end()
      return `${this.name}: end`
    }
    if (dice === 1) {
      box.composing = !box.composing
      session.composing(box.composing)
      return `${this.name}: composing ${box.composing}`
    }
    const at = this.#chance.below(box.text.length + 1)
    const remove = dice < 4 ? this.#chance.below(3) : 0
    const letters = dice === 3 ? '' : this.#ledger.letter()
    const name = wordsName(box.place)
    for (const letter of box.text.slice(at, at + remove)) this.#ledger.taken.add(`${name} ${letter}`)
    if (letters) this.#ledger.typed.add(`${name} ${letters}`)
    box.text = box.text.slice(0, at) + letters + box.text.slice(at + remove)
    box.caret = at + letters.length
    session.input({ text: box.text, start: box.caret, end: box.caret })
    return `${this.name}: type ${name} ${letters} at ${at} for ${remove}`
  }

  #open(): Box | undefined {
    const claims = [...this.map.claims()]
    if (!claims.length) return undefined
    const field = this.#chance.pick(['text', 'note'] as const)
    const place = { field, row: this.#chance.pick(claims).id, lang: this.#chance.pick(['en', 'zh']) }
    const session = new TypingSession({
      place,
      text: this.doc.words(place),
      write: (burst, change) => {
        this.doc.transact(change, new OwnEdit('type', burst))
        return true
      },
      typed: () => undefined,
      select: () => undefined,
    })
    const box: Box = { session, place, text: session.text, caret: 0, composing: false }
    session.onRemote((text, moved) => {
      if (box.composing) throw new Error('A box was changed while it composed.')
      box.caret = moved(box.caret)
      box.text = text
      if (box.caret > text.length) throw new Error('A caret was moved out of its text.')
    })
    this.#boxes.push(box)
    return box
  }

  /** All ideographs in the document, each with its text. */
  get letters(): ReadonlySet<string> {
    const letters = new Set<string>()
    for (const [place, text] of this.doc.allWords())
      for (const letter of text.toJSON()) if (letter >= '\u4E00') letters.add(`${wordsName(place)} ${letter}`)
    return letters
  }
}
