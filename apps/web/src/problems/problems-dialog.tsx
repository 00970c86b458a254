/** What in this map does not fit together, row by row, with the way there and, where a command can, the mending. */
import { useEffect, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { describeProblem } from './describe-problem.ts'
import styles from './problems-dialog.module.css'
import { problemsOf } from './problems-of.ts'

interface Props {
  readonly page: EditorPage
  readonly onClose: () => void
}

/** More than that nobody reads; when some are mended the next come up. */
const most = 100

export default function ProblemsDialog({ page, onClose }: Props) {
  const { map } = page.session
  const words = page.editorSay.problems
  const [problems, setProblems] = useState(() => problemsOf(map))
  useEffect(() => map.subscribeAll(() => setProblems(problemsOf(map))), [map])
  const mayWrite = page.status.mayWrite
  return (
    <DialogFrame
      title={page.editorSay.acts.problems}
      about={problems.length ? words.about : words.none}
      size="middle"
      onClose={onClose}
    >
      <ul className={styles['list']}>
        {problems.slice(0, most).map((problem) => {
          const { text, place, at, mend, other } = describeProblem(problem, page)
          return (
            <li key={`${problem.sort} ${place}`}>
              <p>{text}</p>
              <p className={styles['place']} translate="no">
                {place}
              </p>
              <div className={styles['acts']}>
                {at !== undefined && (
                  <button
                    type="button"
                    className="btn quiet"
                    onClick={() => {
                      onClose()
                      page.select([at])
                      page.focus(at)
                    }}
                  >
                    {words.goThere}
                  </button>
                )}
                {mayWrite &&
                  [mend, other].map(
                    (one) =>
                      one && (
                        <button key={one.label} type="button" className="btn line" onClick={one.run}>
                          {one.label}
                        </button>
                      ),
                  )}
              </div>
            </li>
          )
        })}
      </ul>
      {problems.length > most && <p className="hint">{words.more(problems.length - most)}</p>}
    </DialogFrame>
  )
}
