/**
 * Ratios of two things measured in turns in one run: what the machine does besides meets both alike. Each turn does a
 * batch of the same work with each side; the order changes from turn to turn.
 */
export interface Side {
  readonly name: string
  /** Does the work of a turn once. */
  readonly run: (turn: number) => void
}

export interface Measured {
  readonly name: string
  /** Microseconds for each piece of work. */
  readonly median: number
  readonly p95: number
  /** Median of the turns' ratios to the first side. */
  readonly ratio: number
}

/** Measures all sides against the first. The first quarter of the turns warms up and is not counted. */
export function compare(sides: readonly Side[], turns: number, pieces: number): readonly Measured[] {
  const times = sides.map((): number[] => [])
  for (let turn = 0; turn < turns; turn++) {
    for (let place = 0; place < sides.length; place++) {
      const index = (place + turn) % sides.length
      const start = process.hrtime.bigint()
      sides[index]?.run(turn)
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1000 / pieces)
    }
  }
  const counted = times.map((list) => list.slice(Math.floor(turns / 4)))
  return sides.map(({ name }, index) => {
    const own = counted[index] ?? []
    const ratios = own.map((time, turn) => time / (counted[0]?.[turn] ?? Number.NaN))
    return { name, median: at(own, 0.5), p95: at(own, 0.95), ratio: at(ratios, 0.5) }
  })
}

function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** One line of the table that all benchmarks print. */
export const line = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`
