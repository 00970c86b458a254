/**
 * Encoding a whole map, against a bare Yjs document with the same in it. Yjs looks for the name of a root text among
 * all root types; the documents of page and server know where to look (`root-types.ts` of protocol). Three texts a claim. Run it
 * with `npm run texts` in bench/.
 */
import { cpus } from 'node:os'
import type { Write } from '@parley/model'
import { encodeMap, MapDoc } from '@parley/sync'
import * as Y from 'yjs'
import { line } from './ratio.ts'

const turns = 5

function mapOf(claims: number): Uint8Array {
  const writes: Write[] = []
  for (let n = 0; n < claims; n++) {
    const row = `claim-${n}`
    writes.push({ write: 'put', table: 'claims', id: row, cells: { kind: 'claim', lang: 'en', order: 'a0' } })
    for (const lang of ['en', 'zh', 'ru'])
      writes.push({
        write: 'splice',
        place: { field: 'text', row, lang },
        at: 0,
        remove: 0,
        insert: `Claim ${n} says something that somebody may deny, in ${lang}.`,
      })
  }
  return encodeMap(writes, 1)
}

/** The median of some turns, in milliseconds. */
function encoding(doc: Y.Doc): number {
  const times = Array.from({ length: turns }, () => {
    const start = performance.now()
    Y.encodeStateAsUpdate(doc)
    return performance.now() - start
  })
  return times.toSorted((one, other) => one - other)[Math.floor(turns / 2)] ?? Number.NaN
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
console.log(`Median of ${turns} turns, milliseconds.`)
console.log(line('claims', 'texts', 'kB', 'bare Yjs', 'map'))
console.log(line('---:', '---:', '---:', '---:', '---:'))
for (const claims of [200, 2000, 5000]) {
  const base = mapOf(claims)
  const [bare, map] = [new Y.Doc(), new MapDoc()].map((doc) => {
    Y.applyUpdate(doc, base)
    return encoding(doc)
  })
  console.log(line(String(claims), String(claims * 3), base.length / 1000, bare ?? 0, map ?? 0))
}
