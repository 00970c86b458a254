/** For tests: people who edit one map through a server that only keeps the log. */
import { type Command, RecordTables } from '@parley/model'
import type { WordsPlace } from '@parley/protocol'
import * as Y from 'yjs'
import { commit } from '../commit.ts'
import { feed } from '../feed.ts'
import { MapDoc } from '../map-doc.ts'
import { OwnEdit } from '../own-edit.ts'
import { spliceWords } from '../words.ts'
import type { LogRow } from './log-row.ts'

export class TestLog {
  readonly rows: LogRow[] = []
  now = 0
  readonly #people: TestPerson[] = []

  person(name: string, link: LogRow['link'] = 'edit'): TestPerson {
    const one = new TestPerson((update) => this.#take(one, name, link, update))
    for (const { update } of this.rows) one.hear(update)
    this.#people.push(one)
    return one
  }
  #take(from: TestPerson, person: string, link: LogRow['link'], update: Uint8Array) {
    this.rows.push({ seq: this.rows.length + 1, at: this.now, person, link, update })
    for (const one of this.#people) if (one !== from) one.hear(update)
  }
}

export class TestPerson {
  readonly doc = new MapDoc()
  readonly map = new RecordTables()
  #made = 0

  constructor(send: (update: Uint8Array) => void) {
    feed(this.doc, this.map)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) send(update)
    })
  }
  hear(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, this)
  }
  /** Performs a command that must be allowed; gives the ids that it made. */
  does<Args>(command: Command<Args>, args: Args): readonly string[] {
    const newId = () => `${this.doc.clientID}-${++this.#made}`
    const performed = command.perform(this.map, args, { me: 'me', now: 1, newId, random: () => 0.5 })
    if (!performed.ok) throw new Error(JSON.stringify(performed.refusal))
    commit(this.doc, performed.writes, new OwnEdit(command.name))
    return performed.made
  }
  /** One letter after the other at a place in a text, each a row of the log. */
  types(place: WordsPlace, at: number, letters: string): void {
    for (const [n, letter] of Array.from(letters).entries())
      spliceWords(this.doc.words(place), { at: at + n, remove: 0, insert: letter })
  }
  erases(place: WordsPlace, at: number, remove: number): void {
    spliceWords(this.doc.words(place), { at, remove, insert: '' })
  }
}
