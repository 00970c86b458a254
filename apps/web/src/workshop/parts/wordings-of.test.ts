import { addComment, type Command, deleteRows, mapFrom, resolveThread, setPerson } from '@parley/model'
import { expect, test } from 'vitest'
import { wordingsOf } from './wordings-of.ts'

function told() {
  const store = mapFrom(`P "Ban cars."; a > P
  a "The air gets better."`)
  let made = 0
  const perform = <Args>(command: Command<Args>, args: Args, me = 'ann') => {
    const context = { me, now: 1, newId: () => `made${(made += 1)}`, random: () => 0.5 }
    const done = command.perform(store.tables, args, context)
    if (!done.ok) throw new Error(JSON.stringify(done))
    store.apply(done.writes)
    return done.made[0] ?? ''
  }
  return { map: store.tables, perform }
}

test('a comment is a wording once somebody has reacted to it, and those that most agree with come first', () => {
  const { map, perform } = told()
  perform(setPerson, { person: 'ann', name: 'Ann', colour: 1 })
  const first = perform(addComment, { on: 'P', text: 'Ban cars on Sundays.', lang: 'en' })
  const second = perform(addComment, { on: 'P', text: 'Ban parking.', lang: 'en' }, 'ben')
  const plain = perform(addComment, { on: 'P', text: 'A typo?', lang: 'en' })
  const flags = { agree: { [first]: 1, [second]: 3, a: 2 }, concern: { [second]: 1 } }
  expect(wordingsOf(map, flags, 'en')).toEqual([
    { id: second, claim: 'P', text: 'Ban parking.', lang: 'en', by: '', agree: 3, concern: 1 },
    { id: first, claim: 'P', text: 'Ban cars on Sundays.', lang: 'en', by: 'Ann', agree: 1, concern: 0 },
  ])
  expect(wordingsOf(map, flags, 'en', 'a')).toEqual([])
  expect(wordingsOf(map, { agree: {}, concern: {} }, 'en', 'P').map(({ id }) => id)).not.toContain(plain)
})

test('what is settled, and what is about a claim that is gone, is no wording any more', () => {
  const { map, perform } = told()
  const one = perform(addComment, { on: 'P', text: 'Ban parking.', lang: 'en' })
  const other = perform(addComment, { on: 'a', text: 'Noise too.', lang: 'en' })
  const flags = { agree: { [one]: 1, [other]: 1 }, concern: {} }
  expect(wordingsOf(map, flags, 'en')).toHaveLength(2)
  perform(resolveThread, { comment: one })
  expect(wordingsOf(map, flags, 'en').map(({ id }) => id)).toEqual([other])
  perform(deleteRows, { ids: ['a'] })
  expect(wordingsOf(map, flags, 'en')).toEqual([])
})
