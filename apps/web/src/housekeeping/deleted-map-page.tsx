/** What stands where a deleted map was: what happened, what is safe, and who can bring it back until when. */
import { labelIn } from '@parley/model'
import type { MapSession } from '@parley/sync'
import { FileDown, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { fileName } from '../files/file-name.ts'
import { saveMapFile } from '../files/save-map-file.ts'
import { knownMap, noteDeleted } from '../home/known-maps.ts'
import { HomeLink, PageMessage } from '../shell/page-message.tsx'
import { useSpeech } from '../shell/speech.tsx'
import { type Standing, standingOf } from './calls.ts'
import { lastDay } from './last-day.ts'
import { restoreForAll } from './map-deed.ts'
import styles from './deleted-map-page.module.css'

interface Props {
  readonly id: string
  readonly secret: string
  readonly session: MapSession
  /** Opens the map once more. */
  readonly openAgain: () => void
}

export default function DeletedMapPage({ id, secret, session, openAgain }: Props) {
  const { say, language } = useSpeech()
  const words = useEditorSay()
  const { housekeeping } = words
  const { map } = session
  const title = labelIn(map.meta.title, map.meta.lang) || knownMap(id)?.title || ''
  const [standing, setStanding] = useState<Standing>()
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const ask = async () => {
      const answer = await standingOf({ id, secret })
      if (!answer.ok) return
      noteDeleted(id, answer.value.deleted?.until)
      setStanding(answer.value)
    }
    void ask()
  }, [id, secret])
  const restore = async () => {
    setFailure('')
    const done = await restoreForAll({ id, secret, title }, say.map.untitledMap, words)
    if (done.ok) openAgain()
    else setFailure(done.sentence)
  }
  const isHost = standing?.role === 'host'
  const until = standing?.deleted?.until
  const holds = [...map.claims()].length > 0
  return (
    <PageMessage title={housekeeping.goneTitle}>
      <p>{title ? housekeeping.goneText(title) : housekeeping.goneNameless}</p>
      {holds && <p>{housekeeping.goneSafe}</p>}
      {until !== undefined && (
        <p>{(isHost ? housekeeping.goneHost : housekeeping.goneOthers)(lastDay(until, language))}</p>
      )}
      <div className={styles['acts']}>
        {isHost && (
          <button type="button" className="btn lg ink" onClick={() => void restore()}>
            <RotateCcw aria-hidden />
            {housekeeping.restore}
          </button>
        )}
        {holds && (
          <button
            type="button"
            className={`btn lg ${isHost ? 'line' : 'ink'}`}
            onClick={() =>
              void saveMapFile(fileName(title, say.map.untitledMap, 'parley.json'), map, { deleted: true })
            }
          >
            <FileDown aria-hidden />
            {housekeeping.saveFile}
          </button>
        )}
        {!isHost && (
          <button type="button" className="btn lg line" onClick={openAgain}>
            {housekeeping.tryAgain}
          </button>
        )}
        <HomeLink quiet />
      </div>
      <output className={failure ? 'refusal' : ''}>{failure}</output>
    </PageMessage>
  )
}
