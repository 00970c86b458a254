/** What is done with a whole map from outside it, and what the list of known maps is to know afterwards. */
import type { EditorMessages } from '@parley/i18n'
import { limits } from '@parley/protocol'
import { type KnownMap, noteDeleted, noteVisit, rememberMade } from '../home/known-maps.ts'
import { copyMap, deleteMap, type Keyed, restoreMap } from './calls.ts'
import { failureSentence } from './failure-sentence.ts'
import { renameMap } from './rename-map.ts'

export type MapDeed = 'rename' | 'copy' | 'delete' | 'restore'

/** What came of it: a sentence, and the map that was made, if one was. */
export interface DeedDone {
  readonly ok: boolean
  readonly sentence: string
  readonly made?: Keyed
}

type Known = Pick<KnownMap, 'id' | 'secret' | 'title'> & Partial<Pick<KnownMap, 'proposals' | 'claims'>>

/** The copy is remembered in this browser, whose host it is from now on. */
export async function makeCopy(map: Known, untitled: string, words: EditorMessages): Promise<DeedDone> {
  const say = words.housekeeping
  const title = say.copyTitle(map.title || untitled).slice(0, limits.titleLength)
  const answer = await copyMap(map, { title })
  if (!answer.ok) return { ok: false, sentence: failureSentence(answer.why, words) }
  rememberMade(answer.value.id, answer.value.secret, title, Date.now())
  const { proposals = 0, claims = 0 } = map
  noteVisit(answer.value.id, { proposals, claims })
  return { ok: true, sentence: say.copied(title), made: answer.value }
}

export async function deleteForAll(map: Known, untitled: string, words: EditorMessages): Promise<DeedDone> {
  const answer = await deleteMap(map)
  if (!answer.ok) return { ok: false, sentence: failureSentence(answer.why, words) }
  noteDeleted(map.id, answer.value.deleted?.until)
  return { ok: true, sentence: words.housekeeping.deleted(map.title || untitled) }
}

export async function restoreForAll(map: Known, untitled: string, words: EditorMessages): Promise<DeedDone> {
  const answer = await restoreMap(map)
  if (!answer.ok) return { ok: false, sentence: failureSentence(answer.why, words) }
  noteDeleted(map.id, undefined)
  return { ok: true, sentence: words.housekeeping.restored(map.title || untitled) }
}

export async function renameKnown(map: Known, title: string, words: EditorMessages): Promise<DeedDone> {
  const say = words.housekeeping
  const renamed = await renameMap(map, title)
  if (renamed === 'failed') return { ok: false, sentence: say.failedOther }
  noteVisit(map.id, { title })
  return { ok: true, sentence: renamed === 'saved' ? say.renamed(title) : say.renamedHere(title) }
}
