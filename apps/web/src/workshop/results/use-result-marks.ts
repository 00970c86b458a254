/** Marks the results of votes on the map of the page, on the canvas and in the outline, as long as it is the workshop's. */
import { useEffect } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { resultMarks } from './result-marks.ts'

export function useResultMarks({ session, showing, language }: EditorPage): void {
  const { ballots: say } = useWorkshopSay()
  const ballots = useSlice('ballots')
  const { map } = session
  useEffect(() => {
    const mark = () => showing.set({ marks: resultMarks(map, ballots ?? {}, say, language) })
    mark()
    // Where a claim was merged or deleted its mark goes along.
    const stop = map.subscribeAll(({ structure }) => structure && mark())
    return () => {
      stop()
      showing.set({ marks: null })
    }
  }, [map, showing, ballots, say, language])
}
