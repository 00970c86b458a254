/**
 * The server would not take what was written here. The work is shown the way out: as a file first, then on with the
 * map as the server has it. Nothing is thrown away without a question.
 */
import type { Messages } from '@parley/i18n'
import { labelIn } from '@parley/model'
import { forgetRefusedWorks, mapFromUpdate, type RefusedWork, refusedWorks } from '@parley/sync'
import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fileName } from '../files/file-name.ts'
import { saveMapFile } from '../files/save-map-file.ts'
import { BarNote } from '../shell/bar-note.tsx'
import { ConfirmLater } from '../shell/confirm-later.tsx'
import { useSay } from '../shell/speech.tsx'

export type Refused = Pick<RefusedWork, 'reason' | 'update'>

/** What was refused in this session, else what an earlier one left behind; undefined when there is none. */
export function useRefusedWork(map: string, now: Refused | null): Refused | undefined {
  const [before, setBefore] = useState<Refused>()
  useEffect(() => {
    let gone = false
    const look = async () => {
      const works = await refusedWorks(map)
      if (!gone) setBefore(works.at(-1))
    }
    void look()
    return () => {
      gone = true
    }
  }, [map])
  return now ?? before
}

interface Props {
  readonly map: string
  readonly work: Refused
  /** Opens the map anew, with the server's document. */
  readonly onGoOn: () => void
  /** Puts an update into the map that is open; left out where it cannot help, undefined while nothing may be written. */
  readonly putIn?: ((update: Uint8Array) => void) | undefined
}

export function RefusedWorkNote({ map, work, onGoOn, putIn }: Props) {
  const say = useSay()
  const [saved, setSaved] = useState(false)
  const [asked, setAsked] = useState(false)
  const save = async () => {
    // All of it, since all of it is let go of afterwards: what is told is the last, and more may lie behind it.
    const before = await refusedWorks(map).catch((): undefined => {
      // What this browser cannot read now is not saved: going on asks before it is let go of.
      return undefined
    })
    const written = mapFromUpdate(...(before ?? []).map(({ update }) => update), work.update)
    const name = fileName(labelIn(written.meta.title, written.meta.lang), say.map.untitledMap, 'parley.json')
    // Deleted rows too: this is somebody's whole work, not a copy to hand on.
    const isSaved = await saveMapFile(name, written, { deleted: true })
    setSaved(isSaved && before !== undefined)
  }
  const putAllIn = async () => {
    for (const { update } of await refusedWorks(map)) putIn?.(update)
    await forgetRefusedWorks(map)
    // What was put in is kept here already: the map is opened without the note.
    onGoOn()
  }
  const goOn = async () => {
    await forgetRefusedWorks(map)
    onGoOn()
  }
  const [title, text] = wordsFor(work.reason, say)
  return (
    <>
      <BarNote urgent title={title} text={text}>
        {work.reason === 'locked' && (
          <button type="button" className="btn ink" disabled={!putIn} onClick={() => void putAllIn()}>
            {say.connection.putIn}
          </button>
        )}
        <button
          type="button"
          className={work.reason === 'locked' ? 'btn line' : 'btn ink'}
          onClick={() => void save()}
        >
          <FileDown aria-hidden />
          {say.connection.saveWork}
        </button>
        <button type="button" className="btn line" onClick={() => (saved ? void goOn() : setAsked(true))}>
          {saved ? say.connection.goOnSaved : say.connection.goOn}
        </button>
      </BarNote>
      {asked && (
        <ConfirmLater
          question={say.connection.goOnSure}
          action={say.connection.goOn}
          onAnswer={(yes) => {
            setAsked(false)
            if (yes) void goOn()
          }}
        />
      )}
    </>
  )
}

/** A full map, one message that is too large for any map, or something that the server takes from nobody. */
function wordsFor(
  reason: Refused['reason'],
  { connection }: Messages,
): readonly [title: string, text: string] {
  if (reason === 'mapFull') return [connection.tooLargeTitle, connection.tooLargeText]
  if (reason === 'locked') return [connection.lockedTitle, connection.lockedText]
  if (reason === 'tooLarge') return [connection.tooMuchTitle, connection.tooMuchText]
  return [connection.refusedTitle, connection.refusedText]
}
