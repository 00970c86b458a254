import { addRelated, type Command, mapFrom, type PlainStore, recentlyDeleted } from '@parley/model'
import type { Undone } from '@parley/sync'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { Notice, type Said } from './notice.tsx'
import { useUndo } from './use-undo.ts'

/** Ana's session: her reason is `n0` by the step `n1`, and Ben has argued against it. */
function sessionOf(store: PlainStore) {
  let made = 0
  const performAs =
    (me: string) =>
    <Args,>(command: Command<Args>, args: Args) => {
      const performed = command.perform(store.tables, args, {
        me,
        now: 1000,
        newId: () => `n${made++}`,
        random: () => 0.5,
      })
      if (performed.ok) store.apply(performed.writes)
      return performed
    }
  const related = { lang: 'en', pos: null } as const
  performAs('ana')(addRelated, { ...related, target: 'P', stance: 'supports' })
  performAs('ben')(addRelated, { ...related, target: 'n0', stance: 'rebuts' })
  store.apply([{ write: 'put', table: 'people', id: 'ben', cells: { name: 'Ben', colour: 2 } }])
  const refused: Undone = {
    ok: false,
    why: 'built-on',
    people: ['ben'],
    rows: [
      { table: 'claims', id: 'n0' },
      { table: 'inferences', id: 'n1' },
      { table: 'premises', id: 'n1:n0' },
    ],
  }
  return {
    map: store.tables,
    perform: performAs('ana'),
    undo: () => refused,
    redo: (): Undone => ({ ok: false, why: 'nothing' }),
    undoState: { canUndo: true, canRedo: false },
    subscribeUndo: () => () => undefined,
  }
}

interface PageProps {
  readonly session: Parameters<typeof useUndo>[0]
  readonly announce?: (sentence: string) => void
}

function Page({ session, announce = () => undefined }: PageProps) {
  const [said, setSaid] = useState<Said | null>(null)
  const { undo, redo } = useUndo(session, setSaid, announce)
  return (
    <>
      <button onClick={undo}>Undo</button>
      <button onClick={redo}>Redo</button>
      {said && <Notice said={said} say={() => undefined} onOver={() => setSaid(null)} />}
    </>
  )
}

async function undoOf(session: ReturnType<typeof sessionOf>) {
  const { screen } = await inPage(render, <Page session={session} />)
  await screen.getByRole('button', { name: 'Undo' }).click()
  await expect.element(screen.getByText(/Ben built on what you added/)).toBeVisible()
  return screen
}

test('what others built on is deleted instead, in one deed that can be taken back', async () => {
  const store = mapFrom('P')
  const screen = await undoOf(sessionOf(store))
  await screen.getByRole('button', { name: 'Delete instead' }).click()
  expect(screen.getByRole('alert').elements()).toEqual([])
  expect(store.tables.claim('n0')?.deleted).toEqual({ by: 'ana', at: 1000 })
  expect(store.tables.isSound('n1')).toBe(false)
  expect(recentlyDeleted(store.tables)).toHaveLength(1)
})

test('it can be kept', async () => {
  const store = mapFrom('P')
  const screen = await undoOf(sessionOf(store))
  await screen.getByRole('button', { name: 'Keep it' }).click()
  expect(screen.getByRole('alert').elements()).toEqual([])
  expect(store.tables.claim('n0')?.deleted).toBeNull()
})

test('what somebody has deleted already is not offered', async () => {
  const store = mapFrom('P')
  const session = sessionOf(store)
  store.apply([{ write: 'set', table: 'claims', id: 'n0', cell: 'deleted', value: { by: 'ben', at: 1 } }])
  const screen = await undoOf(session)
  expect(screen.getByRole('button', { name: 'Delete instead' }).elements()).toEqual([])
})

test('what was taken back and brought again is said; nothing to undo is not', async () => {
  const said: string[] = []
  const answers: Undone[] = [{ ok: true }, { ok: false, why: 'nothing' }]
  const session = {
    ...sessionOf(mapFrom('P')),
    undo: () => answers.shift() ?? { ok: true },
    redo: (): Undone => ({ ok: true }),
  }
  const { screen } = await inPage(render, <Page session={session} announce={(one) => said.push(one)} />)
  await screen.getByRole('button', { name: 'Undo' }).click()
  await screen.getByRole('button', { name: 'Undo' }).click()
  await screen.getByRole('button', { name: 'Redo' }).click()
  expect(said).toEqual(['Undone', 'Redone'])
})
