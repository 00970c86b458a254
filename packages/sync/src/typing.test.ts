import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { MapDoc } from './map-doc.ts'
import { OwnEdit } from './own-edit.ts'
import { TypingSession } from './typing.ts'

const place = { field: 'text', row: 'c1', lang: 'en' } as const

/** A text box on a document, as a page would hold it: it shows what it is told and reports what is typed. */
function box(doc: MapDoc, { mayWrite = true } = {}) {
  const dated: string[] = []
  const selections: unknown[] = []
  const session = new TypingSession({
    place,
    text: doc.words(place),
    write(burst, change) {
      if (mayWrite) doc.transact(change, new OwnEdit('type', burst))
      return mayWrite
    },
    typed: () => dated.push(doc.words(place).toJSON()),
    select: (selection) => selections.push(selection),
  })
  let text = session.text
  let caret = text.length
  const listen = () =>
    session.onRemote((shown, moved) => {
      text = shown
      caret = moved(caret)
    })
  let unlisten = listen()
  return {
    session,
    dated,
    selections,
    /** The box with `|` at the caret. */
    get shows() {
      return `${text.slice(0, caret)}|${text.slice(caret)}`
    },
    /** Puts letters at the caret, or at a place. */
    type(letters: string, at = caret, remove = 0) {
      text = text.slice(0, at) + letters + text.slice(at + remove)
      caret = at + letters.length
      session.input({ text, start: caret, end: caret })
    },
    caretTo(at: number) {
      caret = at
      session.select(at, at)
    },
    deaf: () => unlisten(),
    listen: () => (unlisten = listen()),
  }
}
const carry = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from), 'net')

function peerOf(doc: MapDoc) {
  const peer = new MapDoc()
  carry(doc, peer)
  return { peer, words: peer.words(place), sync: () => (carry(peer, doc), carry(doc, peer)) }
}
function begun(letters: string) {
  const doc = new MapDoc()
  doc.words(place).insert(0, letters)
  return { doc, ...peerOf(doc), mine: box(doc), text: () => doc.words(place).toJSON() }
}

it('writes what is typed and carries others in, each caret staying at its letter', () => {
  const { words, sync, mine, text } = begun('abc')
  mine.caretTo(1)
  words.insert(0, 'X')
  words.insert(3, 'Y')
  sync()
  expect(mine.shows).toBe('Xa|bYc')
  mine.type('d')
  expect(text()).toBe('XadbYc')
  expect(mine.shows).toBe('Xad|bYc')
})

it('compares with what the box showed, so that letters it has not seen survive', () => {
  const { words, sync, mine, text } = begun('abc')
  mine.deaf()
  words.insert(0, 'X')
  sync()
  mine.type('d')
  expect(text()).toBe('Xabcd')
  mine.listen()
  expect(mine.shows).toBe('Xabcd|')
})

it('leaves the box alone while an input method composes, and loses nothing of either', () => {
  const { words, sync, mine, text } = begun('abc')
  mine.session.composing(true)
  mine.type('n')
  mine.type('ni', 3, 1)
  words.insert(0, 'X')
  words.delete(3, 1)
  sync()
  expect(mine.shows).toBe('abcni|')
  expect(text()).toBe('Xab')
  mine.type('你', 3, 2)
  mine.session.composing(false)
  expect(text()).toBe('Xab你')
  expect(mine.shows).toBe('Xab你|')
})

it('deletes only the letters that the box showed, not those that came among them', () => {
  const { words, sync, mine, text } = begun('abcdef')
  mine.session.composing(true)
  words.insert(3, 'XYZ')
  sync()
  mine.type('-', 1, 4)
  mine.session.composing(false)
  expect(text()).toBe('a-XYZf')
})

it('keeps two boxes of one tab on the same text together', () => {
  const doc = new MapDoc()
  const one = box(doc)
  const other = box(doc)
  one.type('Hello')
  other.caretTo(0)
  other.type('> ')
  expect(one.shows).toBe('> Hello|')
  expect(other.shows).toBe('> |Hello')
})

it('loses nothing when two people write the first translation at once', () => {
  const one = new MapDoc()
  const { peer, sync } = peerOf(one)
  box(one).type('Aa')
  box(peer).type('Bb')
  sync()
  sync()
  const text = one.words(place).toJSON()
  expect(['AaBb', 'BbAa']).toContain(text)
  expect(peer.words(place).toJSON()).toBe(text)
})

it('goes on after undo took its letters, and dates nothing when all is as it was', () => {
  const { doc, mine, text } = begun('abc')
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([OwnEdit]) })
  mine.type('d')
  undo.undo()
  expect(mine.shows).toBe('abc|')
  mine.session.end()
  expect(mine.dated).toEqual([])
  mine.type('e')
  expect(text()).toBe('abce')
  mine.session.end()
  mine.session.end()
  expect(mine.dated).toEqual(['abce'])
})

it('dates nothing when others alone have typed', () => {
  const { words, sync, mine } = begun('abc')
  words.insert(0, 'X')
  sync()
  mine.session.end()
  expect(mine.dated).toEqual([])
})

it('takes letters that come after its end as the next burst', () => {
  const { words, sync, mine, text } = begun('abc')
  mine.session.end()
  words.insert(0, 'X')
  sync()
  mine.type('d')
  expect(text()).toBe('Xabcd')
  expect(mine.shows).toBe('Xabcd|')
})

it('tells others where the caret is, and that the writing is over', () => {
  const { mine } = begun('abc')
  mine.caretTo(1)
  mine.type('X')
  mine.session.end()
  expect(mine.selections).toEqual([{ start: 1, end: 1 }, { start: 2, end: 2 }, null])
})

it('puts the box back where nothing may be written', () => {
  const doc = new MapDoc()
  doc.words(place).insert(0, 'abc')
  const mine = box(doc, { mayWrite: false })
  mine.type('d')
  expect(mine.shows).toBe('abc|')
  expect(doc.words(place).toJSON()).toBe('abc')
})

it('counts right where another program has put an embed', () => {
  const { doc, words, sync, mine, text } = begun('abc')
  words.insertEmbed(1, { image: 1 })
  sync()
  words.insert(4, 'Z')
  sync()
  expect(mine.shows).toBe('abc|Z')
  mine.type('d')
  expect(text()).toBe('abcdZ')
  expect(doc.words(place).length).toBe(6)
})
