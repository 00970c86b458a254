/** Brings the map back to how it stood when a phase began: as an edit that can be undone, for hosts. */
import { restoreTo, restoreWrites } from '@parley/model'
import { stagesOf } from '@parley/sync'
import type { PhaseRun } from '@parley/workshop'
import type { OpenWorkshop } from '../use-workshop.ts'
import { fetchMapLog } from './map-log.ts'

/** `noLog`: it could not be fetched. `cut`: it begins after that moment. `refused`: one may not write now. */
export type Restored = 'restored' | 'nothing' | 'noLog' | 'cut' | 'refused'

/** Never rejects. Fetches the whole log. */
export async function restoreStart(
  { known, session }: Pick<OpenWorkshop, 'known' | 'session'>,
  run: Pick<PhaseRun, 'mapSeq'>,
): Promise<Restored> {
  if (!session.mayWrite) return 'refused'
  const rows = await fetchMapLog(known.id, known.token)
  if (!rows) return 'noLog'
  const was = stagesOf(rows, [run.mapSeq])[0]?.map
  if (!was) return 'cut'
  if (!restoreWrites(session.map, was, { me: null, now: 0 }).length) return 'nothing'
  return session.perform(restoreTo, { was }).ok ? 'restored' : 'refused'
}
