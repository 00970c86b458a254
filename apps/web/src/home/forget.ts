/** Takes maps off this browser: their links, and the copies that were kept for work offline. */
import { kept } from '../shell/kept.ts'
import { draftsOf } from '../remarks/drafts.ts'
import { namesOfSeen } from '../remarks/seen-comments.ts'
import { foldsOf } from '../showing/kept-showing.ts'
import { forgetAllOfWorkshop, knownWorkshops } from '../workshop/known-workshops.ts'
import { forgetMap } from './known-maps.ts'

/**
 * `unreachable`: what deletes copies could not be fetched, and nothing was forgotten. `blocked`: a tab holds a copy
 * back; links are forgotten, and the copy goes when that tab does. `failed`: the copy could not be deleted.
 */
export type Forgetting = 'going' | 'blocked' | 'gone' | 'failed' | 'unreachable'

/** Says how far it is, `gone` not before nothing is left. Never rejects. */
export async function forgetEverything(
  maps: readonly string[],
  tell: (state: Forgetting) => void,
): Promise<void> {
  tell('going')
  // The code that keeps copies is the editor's: it is fetched only now.
  // Taken apart at once: of a package that is kept whole, the bundler keeps everything.
  const forgetCopy = await fetchForget()
  if (!forgetCopy) {
    tell('unreachable')
    return
  }
  for (const map of maps) {
    forgetMap(map)
    kept.remove(`reading.${map}`)
    kept.remove(foldsOf(map))
    for (const name of [...namesOfSeen(map), ...kept.names(draftsOf(map))]) kept.remove(name)
    // Who one was in its workshops, with one's answers and cards there.
    for (const { id } of knownWorkshops().filter((workshop) => workshop.map === map)) forgetAllOfWorkshop(id)
  }
  await Promise.all(maps.map((map) => forgetCopy(map, () => tell('blocked')))).then(
    () => tell('gone'),
    // The browser says no more than that.
    () => tell('failed'),
  )
}

async function fetchForget() {
  try {
    const { forgetMap: forgetCopy } = await import('@parley/sync')
    return forgetCopy
  } catch {
    // No network: `unreachable` is told.
    return null
  }
}
