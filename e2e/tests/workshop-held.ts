/**
 * A workshop as it stands when it is over, made in seconds over sockets: two stances with a swing, dots, a named vote,
 * cards, flags, groups with picks, the spotlight and outcomes, so that no part of its report is empty.
 */
import type { MapLinks } from './parley.ts'
import { ballot, everything, phase, vote } from './workshop-plans.ts'
import { attend, type Attendee, beginWorkshop, claimOf, joinWorkshop, type Who } from './workshop-socket.ts'
import { wholeMapOf } from './whole-map.ts'

export interface Held {
  readonly host: Who
  /** The host's socket, which is left open. */
  readonly seat: Attendee
  /** Of those who took part, in the order in which they came. */
  readonly people: readonly Who[]
}

/** Names of eleven: of three scripts, and one that a spreadsheet would take for a formula. */
export const names = [
  'Tara',
  '李明',
  'Ольга',
  '=1+1',
  'Kim, “K.”',
  'Olu',
  'Mia',
  'Max',
  '王芳',
  'Иван',
  '<b>Bo</b>',
] as const
export const questions = {
  stance: 'How far do you stand behind each proposal?',
  dots: 'Which claims would change your mind?',
  named: 'Who would come to a second meeting?',
} as const
/** Words of cards, by what became of them. */
export const cards = {
  placed: 'A card that was placed, with "quotes", commas\nand a second line',
  parked: 'A card that was parked',
  waiting: '=HYPERLINK("http://example.com";"a card that nobody placed")',
} as const
export const outcome = 'Count who publishes with whom'

/** Stances of one person: the first proposal gains seven for it, the second loses seven, two stand still. */
const stance = (person: number, proposal: number, round: 'before' | 'after'): number | null => {
  const moved = round === 'after' && person < 7
  if (proposal === 0) return moved ? 2 : -1
  if (proposal === 1) return moved ? -2 : 1
  return proposal === 2 ? 0 : person % 2 ? null : 1
}

const agenda = [
  phase('frame', 'frame', { title: 'Frame' }),
  phase('before', 'ballot', { title: 'Stance before' }),
  phase('tour', 'tour', { title: 'Tour' }),
  phase('writing', 'writing', { title: 'Writing', writing: { authors: 'named', moderated: false } }),
  phase('reveal', 'reveal', { title: 'Reveal', rights: everything }),
  phase('groups', 'breakouts', { title: 'Groups', rights: everything }),
  phase('dots', 'ballot', { title: 'Dots' }),
  phase('named', 'ballot', { title: 'Show of hands' }),
  phase('skipped', 'talk', { title: 'A phase that was not held' }),
  phase('after', 'ballot', { title: 'Stance after' }),
  phase('close', 'close', { title: 'Close' }),
]

export async function heldWorkshop(origin: string, map: MapLinks): Promise<Held> {
  const who = await beginWorkshop(origin, map, agenda, { title: 'Who builds it?', alias: 'Hana' })
  const host = await attend(origin, who)
  const people: Who[] = []
  for (const name of names) people.push(await joinWorkshop(origin, who.code, name))
  const seats = await Promise.all(people.map((one) => attend(origin, one)))
  const each = (act: (seat: Attendee, n: number) => Promise<unknown>) => Promise.all(seats.map(act))
  const go = (id: string) => host.do({ do: 'phase', phase: id, start: false })
  const said = wholeMapOf(host.doc).claims
  const proposals = said.filter(({ kind }) => kind === 'proposal')
  const others = said.filter(({ kind }) => kind === 'claim').slice(0, 6)
  const items = proposals.map(({ id, title, text }) => ({ id, text: `${title.en}\n${text.en}` }))
  const alliance = claimOf(host.doc, 'Technology alliance')
  const [crux = '', flagged = ''] = others.map(({ id }) => id)
  const held = async (id: string, answers: (n: number) => readonly object[]) => {
    await host.do({ do: 'ballot-open', ballot: id })
    await host.do({ do: 'abstain', ballot: id, on: true })
    await each(async (seat, n) => {
      for (const answer of answers(n)) await seat.do(answer)
    })
    await host.do({ do: 'ballot-close', ballot: id })
    await host.until(({ ballots }) => ballots[id].state === 'closed')
  }

  await go('frame')
  await host.do({ do: 'spotlight', id: 'lit', mode: 'invite', rows: [alliance], live: false })
  await host.do({ do: 'spotlight-end' })
  await go('before')
  await host.do(
    ballot('before', 'stance', items, { phase: 'before', sealed: true, question: questions.stance }),
  )
  await held('before', (n) => items.map(({ id }, at) => vote('before', id, stance(n, at, 'before'))))
  await go('tour')
  await each((seat, n) =>
    n < 3 ? seat.do({ do: 'flag', row: flagged, kind: 'needs-source', on: true }) : Promise.resolve(),
  )
  await go('writing')
  const [tara, min, olga] = seats
  for (const [seat, id] of [
    [tara, 'placed'],
    [min, 'parked'],
    [olga, 'waiting'],
  ] as const)
    await seat?.do({
      do: 'draft',
      draft: id,
      target: alliance,
      relation: 'rebuts',
      text: cards[id],
      lang: 'en',
    })
  await go('reveal')
  await host.do({ do: 'release', scope: { of: 'all' } })
  await host.until((view) => Object.keys(view['cards']).length === 3)
  const cardWith = (text: string) => {
    const found = Object.entries<{ text: string }>(host.view['cards']).find(([, one]) => one.text === text)
    if (!found) throw new Error(`No card says “${text}”.`)
    return found[0]
  }
  await host.do({ do: 'park', card: cardWith(cards.parked), on: true })
  await host.do({ do: 'placed', card: cardWith(cards.placed), claim: crux })
  await go('groups')
  await host.do({
    do: 'groups',
    groups: [
      {
        id: 'first',
        name: 'First group',
        scope: [alliance],
        members: people.slice(0, 5).map((one) => one.person),
      },
    ],
  })
  await tara?.do({ do: 'pick', group: 'first', kind: 'reason', claim: crux })
  await go('dots')
  const cruxes = others.map(({ id, text }) => ({ id, text: text.en }))
  await host.do(
    ballot('dots', 'dots', cruxes, { phase: 'dots', each: 3, perTarget: 2, question: questions.dots }),
  )
  await held('dots', (n) => [
    vote('dots', crux, 2),
    vote('dots', cruxes[1 + (n % (cruxes.length - 1))]?.id ?? '', 1),
  ])
  await host.do({ do: 'ballot-reveal', ballot: 'dots' })
  await go('named')
  await host.do(
    ballot('named', 'approve', [{ id: 'again', text: 'In a month, here', kind: 'statement' }], {
      phase: 'named',
      ask: 'custom',
      anonymity: 'named',
      question: questions.named,
    }),
  )
  await held('named', (n) => [vote('named', 'again', n % 2)])
  await host.do({ do: 'ballot-reveal', ballot: 'named' })
  await go('after')
  await host.do(
    ballot('after', 'stance', items, { phase: 'after', secondOf: 'before', question: questions.stance }),
  )
  await held('after', (n) => items.map(({ id }, at) => vote('after', id, stance(n, at, 'after'))))
  await host.do({ do: 'ballot-reveal', ballot: 'after' })
  await go('close')
  await host.do({ do: 'outcome', outcome: 'count', text: outcome, claim: crux, owners: [] })
  await tara?.do({ do: 'take-on', outcome: 'count', on: true })
  await host.do({ do: 'end' })
  await host.until(({ room }) => room.endedAt !== undefined)
  for (const seat of seats) seat.leave()
  return { host: who, seat: host, people }
}
