import { expect, test } from 'vitest'
import { setPerson } from './set-person.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C22] writes a person down, and changes what is there', () => {
  const store = done('P', setPerson, { person: 'ada', name: ' Ada ', colour: 3 })
  expect(store.tables.person('ada')).toEqual({ id: 'ada', name: 'Ada', colour: 3 })
  expect(play(store, setPerson, { person: 'ada', name: 'Ada L.', colour: 3 })).toMatchObject({
    writes: [{ write: 'set', table: 'people', id: 'ada', cell: 'name', value: 'Ada L.' }],
  })
})

test('[C22] refuses no name and too long a name; a colour that there is not is a broken promise', () => {
  expect(refusal('P', setPerson, { person: 'ada', name: ' ', colour: 1 })).toEqual({ why: 'empty-name' })
  expect(refusal('P', setPerson, { person: 'ada', name: 'x'.repeat(201), colour: 1 })?.why).toBe('too-long')
  for (const colour of [0, 9, 1.5])
    expect(() => done('P', setPerson, { person: 'ada', name: 'Ada', colour })).toThrow(RangeError)
})
