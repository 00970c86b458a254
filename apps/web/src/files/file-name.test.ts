import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.each([
  ['China–Russia cooperation in the AI era', 'China–Russia cooperation in the AI era.png'],
  ['AI 时代的中俄合作', 'AI 时代的中俄合作.png'],
  ['Phones: yes/no?', 'Phones yes no.png'],
  ['  ..hidden. ', 'hidden.png'],
  ['con', 'con_.png'],
  ['\u202Egnp.exe', 'gnp.exe.png'],
  ['', 'Untitled map.png'],
  ['???', 'Untitled map.png'],
])('%j becomes %j', (title, name) => {
  expect(fileName(title, 'Untitled map', 'png')).toBe(name)
})

test('a long title is cut between letters', () => {
  const name = fileName('a' + '🗳'.repeat(80), '', 'svg')
  expect(name).toBe(`a${'🗳'.repeat(35)}.svg`)
  expect(new TextEncoder().encode(name).length).toBeLessThan(255)
})
