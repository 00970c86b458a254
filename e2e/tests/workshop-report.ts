/** Holds the files of a report against what was cast in the whole workshop. */
import { expect } from '@playwright/test'
import { cast, dotTotals, proposals, stances, stanceTotal, swingOf, tableIn } from './workshop-cast.ts'

/**
 * @param fileOf the text of the file whose name ends so
 * @param cruxes names of the crux vote's targets, in the ballot's order
 * @param parked words of the card that was parked
 */
export function rightInEveryNumber(
  fileOf: (ending: string) => string,
  cruxes: readonly string[],
  parked: string,
): void {
  const votes = tableIn(fileOf('Votes.csv'))
  const ofBallot = (number: string) => votes.filter((line) => line['ballot'] === number)
  for (const [number, cast6] of [
    ['1', stances.before],
    ['3', stances.after],
  ] as const) {
    const lines = ofBallot(number)
    expect(lines).toHaveLength(4)
    for (const [at, title] of proposals.entries()) {
      const line = lines.find((one) => one['item']?.startsWith(title))
      const { counts, undecided, mean, voters } = stanceTotal(cast6, at)
      expect(line).toMatchObject({
        electorate: '6',
        voted: '6',
        late: '0',
        answers: String(voters),
        undecided: String(undecided),
      })
      expect([-2, -1, 0, 1, 2].map((value) => Number(line?.[String(value)]))).toEqual(counts)
      expect(Number(line?.['mean'])).toBeCloseTo(mean ?? Number.NaN, 9)
    }
  }
  const dots = ofBallot('2')
  const totals = dotTotals(cruxes.length)
  expect(dots).toHaveLength(12)
  for (const [at, name] of cruxes.entries()) {
    const line = dots.find((one) => one['item']?.replace(/\s+/g, ' ').startsWith(name.replace(/…$/, '')))
    expect([name, Number(line?.['dots']), Number(line?.['answers'])]).toEqual([
      name,
      totals.get(at)?.dots ?? 0,
      totals.get(at)?.voters ?? 0,
    ])
  }

  const swings = tableIn(fileOf('Before and after.csv'))
  for (const [at, title] of proposals.entries()) {
    const lines = swings.filter((one) => one['item']?.startsWith(title))
    const { flow, points } = swingOf(at)
    expect(lines).toHaveLength(9)
    for (const line of lines) {
      expect(line['both']).toBe('6')
      expect(line['verdict']).toBe('no clear shift')
      expect(Number(line['points'])).toBeCloseTo(points, 9)
      expect(Number(line['people'])).toBe(flow.get(`${line['from']} → ${line['to']}`) ?? 0)
    }
  }

  const text = fileOf('.md')
  // In the order of their dots, each with what speaks most against it.
  const ranking = [...totals].toSorted(([, a], [, b]) => b.dots - a.dots)
  for (const [, { dots: count, voters }] of ranking)
    expect(text.replace(/\s+/g, ' ')).toContain(`${count} dots from ${voters} people`)
  const places = ranking.map(([at]) => text.indexOf(`${cruxes[at]?.slice(0, 40)}`))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(text.match(/Strongest reason/g)?.length).toBeGreaterThanOrEqual(ranking.length)
  expect(text.match(/Strongest rebuttal/g)?.length).toBeGreaterThanOrEqual(ranking.length)
  for (const words of [...cast, 'Hana', 'Cora', 'Count who publishes with whom', parked])
    expect(text).toContain(words)
  // Who took what on.
  expect(text).toMatch(
    /Count who publishes with whom[^\n]*Tara[^\n]*Kim|Count who publishes with whom[^\n]*Kim[^\n]*Tara/,
  )
  const sheet = fileOf('.html')
  for (const words of [...proposals, 'data:image/svg+xml']) expect(sheet).toContain(words)
}
