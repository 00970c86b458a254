import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import type { EditorPage } from '../editor/editor-page.ts'
import { createChanges } from './changes-feature.tsx'

const features = () => {
  throw new Error('This act asks for no other feature.')
}
function aPage() {
  const store = mapFrom('a > P; b > P; c > P; ~d')
  const performed: unknown[] = []
  const parts = {
    session: { map: store.tables },
    status: { mayWrite: true },
    perform: (command: { readonly name: string }, args: unknown) => performed.push([command.name, args]),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this act asks of a page is little of it
  const page = parts as unknown as EditorPage
  return { store, performed, feature: createChanges(() => page, features) }
}

test('several claims are implicit by one command, so one undo takes all of it back', () => {
  const { store, performed, feature } = aPage()
  feature.acts?.implicit?.(['a', 'a-supports-P', 'b', 'd'])
  expect(performed.splice(0)).toEqual([['set-implicit', { claims: ['a', 'b'], implicit: true }]])
  store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'implicit', value: true }])
  // Not all of them are: then all shall be.
  feature.acts?.implicit?.(['a', 'b'])
  expect(performed.splice(0)).toEqual([['set-implicit', { claims: ['a', 'b'], implicit: true }]])
  feature.acts?.implicit?.(['a'])
  expect(performed).toEqual([['set-implicit', { claims: ['a'], implicit: false }]])
})
