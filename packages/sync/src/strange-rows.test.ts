/**
 * Every command on maps that no command would make: arrows that end nowhere or on each other, premises and remarks of
 * what is not there, merges in circles, one id in two tables. A command does what it says or refuses; it never throws,
 * and what it writes can be written.
 */
import { type Command, type CommandName, commands, PlainStore, stances, type Write } from '@parley/model'
import { seeded, type Seeded } from '@parley/testkit'
import { expect, it } from 'vitest'
import { anyArgs } from './testing/any-args.ts'
import { pictureOf } from './testing/picture.ts'

// The package has no types of Node: it runs in browsers.
const env: Readonly<Record<string, string | undefined>> = Reflect.get(globalThis, 'process').env
const one = Number(env['PARLEY_SEED'] ?? 0)
const count = Number(env['PARLEY_SEEDS'] ?? 60)

const names: readonly CommandName[] = Object.keys(commands).filter((name): name is CommandName =>
  Object.hasOwn(commands, name),
)
const ids = ['a', 'b', 'c', 'd', 'i', 'j', 'k', 'nobody']

function strangeRows(by: Seeded): readonly Write[] {
  const pick = <T>(list: readonly T[]) => by.pick(list)
  const chance = (probability: number) => by.chance(probability)
  const some = (n: number) => Array.from({ length: n }, () => pick(ids))
  const deleted = () => (chance(0.2) ? { deleted: { by: 'p0', at: 1 } } : {})
  const lang = 'en'
  return [
    ...some(5).map((id): Write => {
      const kind = pick(['claim', 'claim', 'question', 'proposal', 'note', 'belief'])
      const merged = chance(0.3) ? { mergedInto: pick(ids) } : {}
      return { write: 'put', table: 'claims', id, cells: { kind, lang, ...merged, ...deleted() } }
    }),
    ...some(6).map((id): Write => {
      const cells = { target: pick(ids), stance: pick([...stances, 'shouts']), ...deleted() }
      return { write: 'put', table: 'inferences', id, cells }
    }),
    ...some(9).map((id): Write => ({
      write: 'put',
      table: 'premises',
      id: `${id}:${pick(ids)}`,
      cells: deleted(),
    })),
    { write: 'put', table: 'sources', id: 's', cells: { title: 'S' } },
    ...some(2).map((claim): Write => {
      const cells = { claim, source: pick(['s', 'nothing']), ...deleted() }
      return { write: 'put', table: 'citations', id: `cite-${claim}`, cells }
    }),
    ...some(2).map((claim): Write => ({
      write: 'put',
      table: 'tags',
      id: `tag-${claim}`,
      cells: { claim, name: 'cost' },
    })),
    ...some(3).map((on): Write => {
      const cells = { on, ...(chance(0.5) && { thread: `said-${pick(ids)}` }) }
      return { write: 'put', table: 'comments', id: `said-${on}`, cells }
    }),
    ...some(3).map((row): Write => {
      const place = { field: 'text' as const, row, lang: pick(['en', 'zh']) }
      return { write: 'splice', place, at: 0, remove: 0, insert: `Words ${by.below(9)} of it. More.` }
    }),
  ]
}

function check(seed: number, done: Set<string>): void {
  const chance = seeded(seed)
  const rows = strangeRows(chance)
  const store = new PlainStore()
  let last = ''
  try {
    // A row may come twice: its cells are then set one by one, and words are written once.
    const spliced = new Set<string>()
    store.apply(
      rows.filter(
        (row) => row.write !== 'splice' || spliced.size < spliced.add(JSON.stringify(row.place)).size,
      ),
    )
    const attempt = (name: CommandName, now: number) => {
      const args: unknown = anyArgs(store.tables, chance)[name]()
      last = `${name} ${JSON.stringify(args)}`
      // Each is given arguments of its own: the union of all commands cannot say so.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const command = commands[name] as Command<unknown>
      const context = { me: 'p0', now, newId: () => chance.id(), random: () => chance.next() }
      return command.perform(store.tables, args, context)
    }
    // Once each on the rows as they came, and then some after each other.
    for (const name of names) attempt(name, 1)
    for (let step = 0; step < 20; step++) {
      const name = chance.pick(names)
      const performed = attempt(name, 2 + step)
      if (!performed.ok) continue
      store.apply(performed.writes)
      done.add(name)
    }
    pictureOf(store.tables)
  } catch (error) {
    throw new Error(`Seed ${seed} (PARLEY_SEED=${seed}), ${last}`, { cause: error })
  }
}

it(`[${one ? `seed ${one}` : `${count} seeds`}] no command throws on a map that another program wrote`, () => {
  const done = new Set<string>()
  if (one) return check(one, done)
  for (let seed = 1; seed <= count; seed++) check(seed, done)
  // Where nearly all is refused nothing is proven.
  expect(done.size).toBeGreaterThan(names.length * 0.7)
}, 1_200_000)
