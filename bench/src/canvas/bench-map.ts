/**
 * The claims that every subject shows: a seeded map of the layout benchmark, laid out once, with words as long as each
 * card is high. Links between claims only, since React Flow's edges end on nodes.
 */
import { tidy } from '@parley/layout'
import { chanceOf, graphOf } from '../layout/graphs.ts'

export interface BenchClaim {
  readonly id: string
  readonly kind: 'proposal' | 'claim'
  readonly title: string
  readonly text: string
  readonly x: number
  readonly y: number
}
export interface BenchLink {
  readonly id: string
  readonly from: string
  readonly target: string
  readonly stance: 'supports' | 'rebuts'
}
export interface BenchMap {
  readonly claims: readonly BenchClaim[]
  readonly links: readonly BenchLink[]
}

const words =
  'the city should close its centre to cars because fewer people die when streets are slow and shops sell more where people walk although deliveries need a way in and some who cannot walk far would be left behind'.split(
    ' ',
  )
/** Letters on a line of a card, about. */
const lineLetters = 33

export function benchMap(count: number, seed: number): BenchMap {
  const graph = graphOf(count, 'near', seed)
  const chance = chanceOf(seed)
  const ids = new Set(graph.cards.map(({ id }) => id))
  const steps = graph.steps.filter(({ target }) => ids.has(target))
  const places = tidy(graph.cards, steps)
  const sentence = (letters: number) => {
    let text = words[chance(words.length)] ?? ''
    while (text.length < letters) text += ` ${words[chance(words.length)]}`
    return text
  }
  return {
    claims: graph.cards.map(({ id, height, heads }) => {
      const [x, y] = places.get(id) ?? [0, 0]
      // The card's words fill what padding leaves of its height.
      const lines = Math.max(1, Math.floor((height - 44) / 22))
      return {
        id,
        kind: heads ? 'proposal' : 'claim',
        title: heads ? sentence(18) : '',
        text: sentence(lines * lineLetters - 8),
        x,
        y,
      }
    }),
    links: steps.map(({ id, target, premises: [from = ''] }) => ({
      id,
      from,
      target,
      stance: chance(2) ? 'supports' : 'rebuts',
    })),
  }
}
