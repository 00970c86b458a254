/**
 * For tests: the map that some cells make, read from scratch in the slow and plain way, as DESIGN words it. Shares no
 * code with the tables that it is held against.
 */
export type Cells = Readonly<Record<string, unknown>>
/** By `table/id`; undefined: no such row. */
export type State = Map<string, Cells | undefined>

export interface Look {
  readonly resolved: string
  readonly live: boolean
  readonly on: readonly string[]
  readonly from: readonly string[]
  readonly premises: readonly string[]
  readonly citations: readonly string[]
  readonly sound: boolean
}

type Row = Cells & { readonly id: string }

const liveRows = (rows: Map<string, Row>) => [...rows.values()].filter((row) => !row['deleted'])
const sortKey = (row: Row, cell: 'order' | 'at') => `${JSON.stringify(row[cell] ?? '').padEnd(5)} ${row.id}`
const by = (cell: 'order' | 'at') => (one: Row, other: Row) =>
  sortKey(one, cell) < sortKey(other, cell) ? -1 : 1

const idsBy = (rows: readonly Row[], cell: 'order' | 'at') => rows.toSorted(by(cell)).map(({ id }) => id)

export function freshReading(state: State): { look(id: string): Look } {
  const rowsOf = (table: string): Map<string, Row> =>
    new Map(
      [...state].flatMap(([key, cells]) => {
        const id = key.slice(table.length + 1)
        return key.startsWith(`${table}/`) && cells ? [[id, { ...cells, id }] as const] : []
      }),
    )
  const claims = rowsOf('claims')
  const inferences = rowsOf('inferences')
  const premises = liveRows(rowsOf('premises')).map((row) => {
    const [inference = '', claim = ''] = row.id.split(':')
    return { ...row, inference, claim }
  })
  const citations = liveRows(rowsOf('citations'))
  const steps = liveRows(inferences)

  const next = (id: string): string | undefined => {
    const to = claims.get(id)?.['mergedInto']
    return typeof to === 'string' && claims.has(to) ? to : undefined
  }
  const resolve = (id: string): string => {
    // After as many steps as there are claims one is at the end, or on the circle.
    let at = id
    for (let n = 0; n <= claims.size; n++) at = next(at) ?? at
    const circle = [at]
    for (let one = next(at); one !== undefined && one !== at; one = next(one)) circle.push(one)
    return next(at) === undefined ? at : (circle.toSorted()[0] ?? at)
  }
  const lives = (id: string) => claims.has(resolve(id)) && !claims.get(resolve(id))?.['deleted']

  const sound = new Set<string>()
  for (let grew = true; grew;) {
    grew = false
    for (const { id, target } of steps) {
      if (sound.has(id) || typeof target !== 'string') continue
      const held = premises.some((one) => one.inference === id && lives(one.claim))
      const grounded = claims.has(target) ? lives(target) : sound.has(target)
      if (!held || !grounded) continue
      sound.add(id)
      grew = true
    }
  }

  return {
    look(id) {
      const speaker = resolve(id)
      const mine = premises.filter((one) => one.inference === id).toSorted(by('order'))
      return {
        resolved: speaker,
        live: claims.has(id)
          ? speaker === id && !claims.get(id)?.['deleted']
          : steps.some((one) => one.id === id),
        on: idsBy(
          steps.filter((one) => resolve(String(one['target'])) === speaker),
          'order',
        ),
        from: idsBy(
          steps.filter((one) =>
            premises.some((premise) => premise.inference === one.id && resolve(premise.claim) === speaker),
          ),
          'at',
        ),
        premises: mine
          .filter((one, at) => mine.findIndex((other) => resolve(other.claim) === resolve(one.claim)) === at)
          .map((one) => one.id),
        citations: idsBy(
          citations.filter((one) => resolve(String(one['claim'])) === speaker),
          'at',
        ),
        sound: sound.has(id),
      }
    },
  }
}
