import { seeded } from '@parley/testkit'
import { describe, expect, test } from 'vitest'
import type { Command } from '../command.ts'
import { isWellFormed } from '../link-rules.ts'
import { mapFrom } from '../notation.ts'
import { type CommandName, commands } from './index.ts'
import { anything } from './random-session.ts'
import { play } from './test-stage.ts'

const start = 'a > P; b + c > P; u -| (a > P); q? ?> Q; R => q; d -| Q; e > d; n#; f = e; ~g'
const names = Object.keys(commands).filter((name): name is CommandName => Object.hasOwn(commands, name))
/** Commands that make or change links, and so must leave sound ones. */
const linking: readonly CommandName[] = [
  'add-related',
  'connect',
  'split-premise',
  'duplicate',
  'paste',
  'paste-outline',
]

test('[C2] each command is found under its own name', () => {
  expect(names.map((name) => commands[name].name)).toEqual(names)
})

const isOther = ({ tables }: ReturnType<typeof mapFrom>, id: string): boolean =>
  [tables.inference(id), tables.source(id), tables.citation(id), tables.tag(id), tables.comment(id)].some(
    (row) => row !== undefined,
  )

describe('[C2] a session of anything: no command throws, refusals are values, writes apply, the map stays readable', () => {
  const performed = new Map(names.map((name) => [name, 0]))
  const refused = new Map(names.map((name) => [name, 0]))

  for (let seed = 1; seed <= 30; seed += 1)
    test(`[C2] seed ${seed}`, () => {
      const chance = seeded(seed)
      const store = mapFrom(start)
      for (let step = 1; step <= 200; step += 1) {
        const name = chance.pick(names)
        const args: unknown = anything(store.tables, chance)[name]()
        const context = {
          me: chance.pick(['ada', 'ben']),
          now: 1000 + step,
          newId: () => chance.id(),
          random: () => chance.next(),
        }
        const trace = `seed ${seed}, step ${step}: ${name} ${JSON.stringify(args)?.slice(0, 500)}`
        try {
          // Each is given arguments of its own: the union of all commands cannot say so.
          const result = play(store, commands[name] as Command<unknown>, args, context)
          const counts = result.ok ? performed : refused
          counts.set(name, (counts.get(name) ?? 0) + 1)
          const made = result.ok ? result.made : []
          const links = linking.includes(name) ? made.filter((id) => store.tables.inference(id)) : []
          expect(links.filter((id) => !isWellFormed(store.tables, id))).toEqual([])
          expect(made.filter((id) => !store.tables.claim(id) && !isOther(store, id))).toEqual([])
          expect(store.tables.faults()).toEqual([])
        } catch (error) {
          throw new Error(trace, { cause: error })
        }
      }
    })

  test('[C2] the sessions do and refuse each command', () => {
    expect([...performed].filter(([, count]) => count < 3)).toEqual([])
    expect([...refused].filter(([, count]) => count < 3)).toEqual([])
  })
})
