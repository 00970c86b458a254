/**
 * What a new map can begin with, as a clip that is pasted in one step: a debate on one proposal, or a question with its
 * options (IBIS). The words are invitations to be written over, in the language of whoever begins.
 */
import type { EditorMessages } from '@parley/i18n'
import type { ClaimKind, Clip, Lang, Place, Stance } from '@parley/model'
import { premiseKey, schemaVersion, type WordField, wordsName } from '@parley/protocol'

export const templates = ['debate', 'ibis'] as const
export type Template = (typeof templates)[number]

interface Card {
  readonly id: string
  readonly kind: ClaimKind
  readonly at: Place
  readonly words: Partial<Record<WordField, string>>
}
interface Link {
  readonly premise: string
  readonly stance: Stance
  readonly target: string
}
interface Shape {
  readonly cards: readonly Card[]
  readonly links: readonly Link[]
}

/** Widths of a claim and a proposal on the canvas, and the room between and below them: as a tidy would place them. */
const claimWidth = 264
const proposalWidth = 404
const column = claimWidth + 48
const rows = [0, 250, 420] as const

export function templateClip(template: Template, say: EditorMessages['starting'], lang: Lang): Clip {
  const { cards, links } = template === 'debate' ? debate(say.debateWords) : ibis(say.ibisWords)
  const claims = cards.map(({ id, kind, at }, i) => [id, { kind, lang, pos: at, order: orderAt(i) }] as const)
  const inferences = links.map(
    ({ stance, target }, i) => [`i${i}`, { stance, target, order: orderAt(i) }] as const,
  )
  const premises = links.map(
    ({ premise }, i) => [premiseKey(`i${i}`, premise), { order: orderAt(0) }] as const,
  )
  const words = cards.flatMap(({ id, words: said }) =>
    (['title', 'text'] as const).flatMap((field) => {
      const text = said[field]
      return text ? [[wordsName({ field, row: id, lang }), text] as const] : []
    }),
  )
  return {
    parley: 'clip',
    schema: schemaVersion,
    tables: {
      claims: Object.fromEntries(claims),
      inferences: Object.fromEntries(inferences),
      premises: Object.fromEntries(premises),
    },
    words: Object.fromEntries(words),
    bore: {},
  }
}

/** Fewer than 25 in a list. */
const orderAt = (i: number): string => String.fromCodePoint('b'.codePointAt(0)! + i)

const claim = (id: string, text: string, x: number, y: number): Card => ({
  id,
  kind: 'claim',
  at: [x, y],
  words: { text },
})

function debate(words: EditorMessages['starting']['debateWords']): Shape {
  const middle = (3 * column + claimWidth) / 2
  return {
    cards: [
      {
        id: 'proposal',
        kind: 'proposal',
        at: [middle - proposalWidth / 2, rows[0]],
        words: { title: words.title, text: words.text },
      },
      claim('reason', words.reason, 0, rows[1]),
      claim('other-reason', words.otherReason, column, rows[1]),
      claim('rebuttal', words.rebuttal, 2 * column, rows[1]),
      claim('other-rebuttal', words.otherRebuttal, 3 * column, rows[1]),
      claim('reply', words.reply, 2 * column, rows[2]),
    ],
    links: [
      { premise: 'reason', stance: 'supports', target: 'proposal' },
      { premise: 'other-reason', stance: 'supports', target: 'proposal' },
      { premise: 'rebuttal', stance: 'rebuts', target: 'proposal' },
      { premise: 'other-rebuttal', stance: 'rebuts', target: 'proposal' },
      { premise: 'reply', stance: 'rebuts', target: 'rebuttal' },
    ],
  }
}

function ibis(words: EditorMessages['starting']['ibisWords']): Shape {
  const group = 2 * column + 24
  const options = [words.option, words.otherOption, words.leave]
  const middle = (options.length * group - 24 - 48) / 2
  const cards: Card[] = [
    {
      id: 'question',
      kind: 'question',
      at: [middle - claimWidth / 2, rows[0]],
      words: { text: words.question },
    },
  ]
  const links: Link[] = []
  for (const [i, title] of options.entries()) {
    const left = i * group
    const option = `option-${i}`
    const centre = left + (column + claimWidth) / 2
    cards.push(
      { id: option, kind: 'proposal', at: [centre - proposalWidth / 2, 190], words: { title } },
      claim(`pro-${i}`, words.pro, left, 390),
      claim(`con-${i}`, words.con, left + column, 390),
    )
    links.push(
      { premise: option, stance: 'answers', target: 'question' },
      { premise: `pro-${i}`, stance: 'supports', target: option },
      { premise: `con-${i}`, stance: 'rebuts', target: option },
    )
  }
  cards.push({ id: 'further', kind: 'question', at: [0, 560], words: { text: words.further } })
  links.push({ premise: 'further', stance: 'asks', target: 'pro-0' })
  return { cards, links }
}
