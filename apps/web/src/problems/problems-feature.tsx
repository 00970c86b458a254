/**
 * Looks through the map when nobody is doing anything, says once what does not fit together, and lists it. What two
 * people bring about in everyday work is listed and not said: views mark it.
 */
import { TriangleAlert } from 'lucide-react'
import type { CreateFeature } from '../editor/editor-page.ts'
import { whenIdle } from '../shell/when-idle.ts'
import { isEveryday, type Problem } from './problem.ts'
import { problemsOf } from './problems-of.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const Problems = lazyPart(() => import('./problems-dialog.tsx'))

/** So long nothing may have changed. */
const restMs = 1000

export const createProblems: CreateFeature = (page) => {
  const { map } = page().session
  let problems: readonly Problem[] = []
  let told = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    problems = problemsOf(map)
    const strange = problems.filter((one) => !isEveryday(one)).length
    if (strange <= told) return
    told = strange
    const { tell, editorSay, act } = page()
    tell({
      text: editorSay.problems.found(strange),
      acts: [{ label: editorSay.problems.show, act: () => void act('problems') }],
      passes: true,
    })
  }
  const lookLater = () => {
    clearTimeout(rest)
    rest = setTimeout(() => whenIdle(look), restMs)
  }
  map.subscribeAll(lookLater)
  lookLater()
  return {
    acts: {
      problems() {
        const { open, focus, tell } = page()
        tell(null)
        const close = () => {
          open(null)
          focus()
        }
        open(<Problems page={page()} onClose={close} />)
      },
    },
    mapMenu({ editorSay, act }) {
      if (!problems.length) return []
      return [
        {
          id: 'problems',
          label: editorSay.problems.count(problems.length),
          icon: <TriangleAlert aria-hidden />,
          run: () => void act('problems'),
        },
      ]
    },
  }
}
