/** What six people vote in a whole workshop, and what must come out of it, counted here apart from the program. */
export const cast = ['Tara', 'Tom', 'Kim', 'Olu', 'Mia', 'Max'] as const
export const proposals = [
  'Technology alliance',
  'De-Americanized standards',
  'Joint think tank',
  'Talent exchange',
] as const
export type Stance = number | null

/** A row for each person, a column for each proposal. */
const before: readonly (readonly Stance[])[] = [
  [2, 1, 0, null],
  [1, -1, 2, 0],
  [-2, -2, 1, 1],
  [null, 0, -1, 2],
  [-1, 2, 0, -2],
  [0, 1, -2, 1],
]
const after: readonly (readonly Stance[])[] = [
  [1, 1, -1, 0],
  [2, -1, 2, 1],
  [-1, -2, 1, 1],
  [1, -1, -1, 2],
  [-1, 2, null, -1],
  [2, 1, -2, 1],
]
export const stances = { before, after } as const

/** Dots of each person: two on one target, the third on the next but one. By the place of the target on the ballot. */
export const dotsOf = (person: number, targets: number): ReadonlyMap<number, number> =>
  new Map([
    [(person % 3) % targets, 2],
    [((person % 3) + 2) % targets, 1],
  ])

export interface StanceTotal {
  readonly counts: readonly number[]
  readonly undecided: number
  readonly mean: number | null
  readonly voters: number
}
/** Of one proposal. */
export function stanceTotal(votes: readonly (readonly Stance[])[], proposal: number): StanceTotal {
  const given = votes.map((row) => row[proposal] ?? null)
  const decided = given.filter((one) => one !== null)
  const sum = decided.reduce((all, one) => all + one, 0)
  return {
    counts: [-2, -1, 0, 1, 2].map((value) => decided.filter((one) => one === value).length),
    undecided: given.length - decided.length,
    mean: decided.length ? sum / decided.length : null,
    voters: given.length,
  }
}

export const sideOf = (stance: Stance): 'Against' | 'Undecided' | 'For' =>
  stance === null || stance === 0 ? 'Undecided' : stance > 0 ? 'For' : 'Against'

/** Of one proposal: who went from which side to which, and by how many percentage points the room moved. */
export function swingOf(proposal: number) {
  const flow = new Map<string, number>()
  const balance = (votes: readonly (readonly Stance[])[]) =>
    votes.reduce((sum, row) => sum + Math.sign(row[proposal] ?? 0), 0)
  for (const [person, row] of before.entries()) {
    const way = `${sideOf(row[proposal] ?? null)} → ${sideOf(after[person]?.[proposal] ?? null)}`
    flow.set(way, (flow.get(way) ?? 0) + 1)
  }
  return { flow, points: ((balance(after) - balance(before)) / cast.length) * 100 }
}

/** Dots and givers of each target that got any, by its place on the ballot. */
export function dotTotals(targets: number): ReadonlyMap<number, { dots: number; voters: number }> {
  const totals = new Map<number, { dots: number; voters: number }>()
  for (const person of cast.keys())
    for (const [target, dots] of dotsOf(person, targets)) {
      const old = totals.get(target) ?? { dots: 0, voters: 0 }
      totals.set(target, { dots: old.dots + dots, voters: old.voters + 1 })
    }
  return totals
}

/** The name that stands over what is voted on. */
export function nameOf(text: string): string {
  const line = text.includes('\n') ? text.slice(0, text.indexOf('\n')) : text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line
}

/** A table of comma-separated values, each line by its heads. Fields may hold quotes and line breaks. */
export function tableIn(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  const text = csv.replace(/^\uFEFF/, '')
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') {
        field += letter
        at++
      } else if (letter === '"') quoted = false
      else field += letter
    } else if (letter === '"') quoted = true
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''))
      field = ''
      if (letter === '\n') rows.push([])
    } else field += letter
  }
  const [head = [], ...lines] = rows.filter((row) => row.length > 0)
  return lines.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}
