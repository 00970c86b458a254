/** Every revealed ballot with every number, and what a pair of them says together. */
import { workshopBounds } from '../bounds.ts'
import type { BallotKind } from '../session.ts'
import { debateOf, type Side, sides, type TargetResult, type TargetSwing } from '../tally.ts'
import type { Block, ReportWords } from './document.ts'
import type { BallotLine, Report, SwingLine, TargetLine } from './report.ts'
import { shortOf, type Telling } from './telling.ts'

export function ballotsPart({ ballots, swings }: Report, tell: Telling): readonly Block[] {
  const { words } = tell
  // What speaks for and against is told once, beside the later of a pair.
  const asked = new Set(swings.map(({ first }) => first))
  return [
    { type: 'heading', level: 2, text: words.votes },
    ...(ballots.length ? [] : [{ type: 'text', text: words.noVotes, hint: true } as const]),
    ...ballots.flatMap((ballot) => ballotBlocks(ballot, tell, !asked.has(ballot.id))),
  ]
}

function ballotBlocks(ballot: BallotLine, tell: Telling, isLast: boolean): readonly Block[] {
  const { words } = tell
  const { phase, question, kind, voted, electorate, late, epoch, each, perTarget, targets } = ballot
  // Of two ballots with one question their phases tell which is which.
  const title = [...new Set([phase, question])].filter(Boolean).join(' · ') || words.untitled
  const heading: Block = { type: 'heading', level: 3, text: title }
  if (voted === undefined) return [heading, { type: 'text', text: words.withheld, hint: true }]
  const notes = [
    words.votedOf(voted, electorate),
    ...(late ? [words.late(late)] : []),
    ...(epoch > 1 ? [words.reopened(epoch)] : []),
    ...(kind === 'dots' ? [words.dotsRule(each, perTarget)] : []),
    ...(kind === 'stance' ? [words.scale] : []),
  ]
  return [
    heading,
    { type: 'text', text: notes.reduce(words.sentences) },
    {
      type: 'table',
      caption: title,
      head: [words.item, ...headOf(kind, words)],
      rows: byWeight(kind, targets).map((target) => [
        withSince(shortOf(target.text), target, words),
        ...numbersOf(kind, target.result, tell),
      ]),
    },
    ...(isLast && (kind === 'stance' || kind === 'approve' || kind === 'motion')
      ? beside(targets, words)
      : []),
  ]
}

/** Dots make a ranking; all else stands as it was asked. */
const byWeight = (kind: BallotKind, targets: readonly TargetLine[]): readonly TargetLine[] =>
  kind === 'dots' ? targets.toSorted((a, b) => (b.result.dots ?? 0) - (a.result.dots ?? 0)) : targets

/** A target's words, and what became of them since. */
export const textWith = (target: TargetLine, words: ReportWords): string =>
  withSince(target.text, target, words)

function withSince(text: string, { since }: TargetLine, words: ReportWords): string {
  if (since === 'same') return text
  return `${text} [${since === 'edited' ? words.editedSince : words.goneSince}]`
}

/** What speaks for and against each, the winners too. */
function beside(targets: readonly TargetLine[], words: ReportWords): readonly Block[] {
  return targets.flatMap(({ text, reason, rebuttal }) =>
    reason || rebuttal
      ? [
          { type: 'text', ...named(text) } as const,
          {
            type: 'facts',
            items: [
              [words.reason, reason?.text ?? words.none],
              [words.rebuttal, rebuttal?.text ?? words.none],
            ],
          } as const,
        ]
      : [],
  )
}

/** A proposal's short name apart from what it says. */
function named(text: string): { readonly text: string; readonly name?: string } {
  const name = shortOf(text)
  return name === text ? { text } : { name, text: text.slice(name.length).trim() }
}

function headOf(kind: BallotKind, words: ReportWords): readonly string[] {
  switch (kind) {
    case 'stance':
      return ['−2', '−1', '0', '+1', '+2', words.undecided, words.answers, words.mean]
    case 'dots':
      return [words.dots, words.givers]
    case 'approve':
      return [words.approve, words.disapprove, words.answers]
    case 'motion':
      return [words.for, words.against, words.undecided, words.answers]
    default:
      return [words.agree, words.neither, words.concern, words.answers]
  }
}

function numbersOf(kind: BallotKind, result: TargetResult, { whole, signed }: Telling): readonly string[] {
  const { voters, stances, undecided = 0, mean = null, dots = 0, yes = 0, no = 0, neither = 0 } = result
  switch (kind) {
    case 'stance':
      return [...(stances ?? [0, 0, 0, 0, 0]).map(whole), whole(undecided), whole(voters), signed(mean)]
    case 'dots':
      return [whole(dots), whole(voters)]
    case 'approve':
      return [whole(yes), whole(no), whole(voters)]
    case 'motion':
      return [whole(yes), whole(no), whole(undecided), whole(voters)]
    default:
      return [whole(yes), whole(neither), whole(no), whole(voters)]
  }
}

/** A debate has a winner; anything else has moved. */
export function verdictOf(kind: BallotKind, swing: TargetSwing, words: ReportWords): string {
  const debate = kind === 'motion' ? debateOf(swing) : undefined
  return debate ? words.debate[debate] : words[swing.verdict]
}

/** Absent altogether where no pair of ballots was revealed. */
export function swingsPart({ swings }: Report, tell: Telling): readonly Block[] {
  if (!swings.length) return []
  return [
    { type: 'heading', level: 2, text: tell.words.swing },
    ...swings.flatMap((swing) => swingBlocks(swing, tell)),
  ]
}

function swingBlocks(
  { question, kind, both, targets }: SwingLine,
  { words, whole, signedWhole }: Telling,
): readonly Block[] {
  const title = question || words.untitled
  const three = (counts: Readonly<Record<Side, number>> | undefined) =>
    // Lines break between the sides, and nowhere else.
    counts
      ? sides
          .map((side) => `${words[side]} ${whole(counts[side])}`.replaceAll(' ', '\u00A0'))
          .join('\u00A0· ')
      : words.tooFew
  const flows = targets.flatMap(({ text, flow }) => {
    if (!flow) return []
    const moves = sides.flatMap((from) =>
      sides.flatMap((to) =>
        flow[from][to] && from !== to ? [words.flow(words[from], words[to], whole(flow[from][to]))] : [],
      ),
    )
    const stayed = sides.flatMap((side) =>
      flow[side][side] ? [words.unchanged(words[side], whole(flow[side][side]))] : [],
    )
    const told = [...moves, ...stayed]
    return told.length ? [[shortOf(text), told.reduce(words.oneByOne)] as const] : []
  })
  const isUnclear = kind !== 'motion' && targets.some(({ verdict }) => verdict === 'no-clear-shift')
  return [
    { type: 'heading', level: 3, text: title },
    { type: 'text', text: words.swingBoth(both) },
    {
      type: 'table',
      caption: title,
      head: [words.item, words.answers, words.before, words.after, words.shift, words.verdict],
      rows: targets.map((one) => [
        shortOf(one.text),
        whole(one.both),
        three(one.before),
        three(one.after),
        one.points === undefined ? '' : words.points(signedWhole(one.points)),
        verdictOf(kind, one, words),
      ]),
    },
    ...(isUnclear
      ? [
          {
            type: 'text',
            text: words.methodSwing(workshopBounds.swingVoters, workshopBounds.swingPoints),
            hint: true,
          } as const,
        ]
      : []),
    ...(flows.length
      ? [{ type: 'text', text: words.flows } as const, { type: 'facts', items: flows } as const]
      : []),
  ]
}
