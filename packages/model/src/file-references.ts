/**
 * Takes out of a file's rows what points nowhere: an inference without its target, a premise without its claim, a
 * circle of inferences that reaches no claim. What pointed to a row that was taken out goes too.
 */
import type { TableName } from '@parley/protocol'
import type { FileFaults } from './file-fault.ts'
import { partsOfPremiseKey } from './read-argument.ts'
import type { FileCells, FileRows } from './read-file-rows.ts'
import type { Id } from './rows.ts'

/** Changes `rows`. Linear in them. */
export function dropDangling(rows: FileRows, faults: FileFaults): void {
  const has = (table: TableName, id: unknown): boolean =>
    typeof id === 'string' && (rows.get(table)?.has(id) ?? false)
  const drop = (table: TableName, stays: (cells: FileCells, id: Id) => boolean): void => {
    const list = rows.get(table)
    for (const [id, cells] of list ?? []) {
      if (stays(cells, id)) continue
      list?.delete(id)
      faults.add(table, id, 'dangling')
    }
  }
  dropMerges(rows.get('claims') ?? new Map<Id, FileCells>(), faults)
  dropGroundless(rows, faults)
  drop('premises', (_, key) => {
    const [inference, claim] = partsOfPremiseKey(key) ?? []
    return has('inferences', inference) && has('claims', claim)
  })
  drop('citations', (cells) => has('claims', cells['claim']) && has('sources', cells['source']))
  drop('tags', (cells) => has('claims', cells['claim']))
  drop('comments', (cells) => has('claims', cells['on']) || has('inferences', cells['on']))
  dropThreads(rows.get('comments') ?? new Map<Id, FileCells>(), faults)
}

/** Pointers to comments that are not there or began no thread: what they led to stands as a thread of its own. */
function dropThreads(comments: ReadonlyMap<Id, FileCells>, faults: FileFaults): void {
  const first = new Set([...comments].flatMap(([id, { thread }]) => (thread === undefined ? [id] : [])))
  for (const [id, cells] of comments) {
    const { thread } = cells
    if (thread === undefined || (typeof thread === 'string' && first.has(thread))) continue
    delete cells['thread']
    faults.add('comments', id, 'dangling', 'thread')
  }
}

/** Pointers to claims that are not there, and one of each circle: that of the smallest id, which wins it. */
function dropMerges(claims: ReadonlyMap<Id, FileCells>, faults: FileFaults): void {
  const done = new Set<Id>()
  for (const start of claims.keys()) {
    const path: Id[] = []
    const onPath = new Set<Id>()
    for (let at = start; !done.has(at);) {
      const cells = claims.get(at)
      const to = cells?.['mergedInto']
      done.add(at)
      path.push(at)
      onPath.add(at)
      if (!cells || typeof to !== 'string') break
      if (!claims.has(to)) {
        delete cells['mergedInto']
        faults.add('claims', at, 'dangling', 'mergedInto')
      } else if (onPath.has(to)) {
        const winner = path.slice(path.indexOf(to)).reduce((least, id) => (id < least ? id : least))
        delete claims.get(winner)?.['mergedInto']
        faults.add('claims', winner, 'cyclic', 'mergedInto')
      }
      at = to
    }
  }
}

/** Inferences from which no way leads to a claim. */
function dropGroundless(rows: FileRows, faults: FileFaults): void {
  const claims = rows.get('claims') ?? new Map<Id, FileCells>()
  const inferences = rows.get('inferences') ?? new Map<Id, FileCells>()
  const verdicts = new Map<Id, 'grounded' | 'dangling' | 'cyclic'>()
  for (const start of inferences.keys()) {
    const path: Id[] = []
    const onPath = new Set<Id>()
    let at = start
    while (inferences.has(at) && !verdicts.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      const target = inferences.get(at)?.['target']
      at = typeof target === 'string' ? target : ''
    }
    const circle = onPath.has(at) ? path.slice(path.indexOf(at)) : []
    for (const id of circle) verdicts.set(id, 'cyclic')
    const grounded = claims.has(at) || verdicts.get(at) === 'grounded'
    for (const id of path) if (!verdicts.has(id)) verdicts.set(id, grounded ? 'grounded' : 'dangling')
  }
  for (const [id, verdict] of verdicts) {
    if (verdict === 'grounded') continue
    inferences.delete(id)
    faults.add('inferences', id, verdict)
  }
}
