/** Takes maps off this browser: their links, and the copies that were kept for work offline. */
import { kept } from '../shell/kept.ts'
import { draftsOf } from '../remarks/drafts.ts'
import { namesOfSeen } from '../remarks/seen-comments.ts'
import { foldsOf } from '../showing/kept-showing.ts'
import { forgetMap } from './known-maps.ts'

export async function forgetEverything(maps: readonly string[]): Promise<void> {
  for (const map of maps) {
    forgetMap(map)
    kept.remove(`reading.${map}`)
    kept.remove(foldsOf(map))
    for (const name of [...namesOfSeen(map), ...kept.names(draftsOf(map))]) kept.remove(name)
  }
  // The code that keeps copies is the editor's: it is fetched only now.
  const { forgetMap: forgetCopy } = await import('@parley/sync')
  await Promise.all(maps.map((map) => forgetCopy(map)))
}
