/** Gives a map another title without showing it: opens it, writes the title, and closes it when it is safe. */
import { setTitle } from '@parley/model'
import { type MapSession, openMap } from '@parley/sync'
import { newId } from '../new-id.ts'
import { me } from '../people/me.ts'
import { titleLang } from '../shell/title-lang.ts'
import type { Keyed } from './calls.ts'

/** `here`: on this device, and to the others when it reaches the server. `failed`: nothing was changed. */
export type Renamed = 'saved' | 'here' | 'failed'

const patienceMs = 8000

export async function renameMap({ id, secret }: Keyed, title: string): Promise<Renamed> {
  const session = openMap({ map: id, secret, server: location.origin, person: me(), newId })
  try {
    // Before there is anything to see, nothing may be written: the title would begin another history.
    if ((await within(session.whenReady)) === undefined) return 'failed'
    await settled(session, () => session.mayWrite || session.status.connection.at === 'refused')
    const { meta } = session.map
    if (!session.perform(setTitle, { title, lang: titleLang(meta, meta.lang) }).ok) return 'failed'
    return (await settled(session, () => session.status.saved === 'saved')) ? 'saved' : 'here'
  } finally {
    await session.close()
  }
}

/** Whether it came to be so in time. */
async function settled(session: MapSession, isSo: () => boolean): Promise<boolean> {
  if (isSo()) return true
  let stop: (() => void) | undefined
  const came = new Promise<true>((done) => {
    stop = session.subscribe(() => isSo() && done(true))
  })
  const answer = await within(came)
  stop?.()
  return answer ?? false
}

const within = <T>(promise: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patienceMs)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
