/**
 * A tidy with its words: that it runs, with a way out, if it takes long enough to be noticed; then what came of it, with
 * the way back. It is one step of undo.
 */
import type { TidyScope } from '@parley/layout'
import type { Id } from '@parley/model'
import type { Box } from '@parley/scene'
import type { EditorPage } from '../editor/editor-page.ts'
import { tidyMap } from '../shell/tidy-map.ts'
import { proposalOf } from './proposal-of.ts'
import { measuredBoxes } from './measured-boxes.ts'

/** A notice that comes and goes at once is a flicker. */
const noticedAfter = 250
/** The notice has gone by itself by then. */
const undoableFor = 10_000

/** The tidy that was started last: one that it calls off says nothing of it. */
let latest: object | undefined

/** Tidies what is in scope. Ends in a sentence, also where nothing moves. */
export function runTidy(page: EditorPage, scope: TidyScope): void {
  const { session, tell, editorSay, stores } = page
  const { tidying } = editorSay
  const run = {}
  latest = run
  let stop: (() => void) | undefined
  let cancelled = false
  const cancel = () => {
    cancelled = true
    stop?.()
  }
  const notice = setTimeout(
    () => tell({ text: tidying.running, acts: [{ label: tidying.cancel, act: cancel }] }),
    noticedAfter,
  )
  const start = (boxes: ReadonlyMap<Id, Box>, boxesNow: () => ReadonlyMap<Id, Box>) => {
    if (cancelled) return over('called-off', 0)
    if (isAllPinned(page, scope, boxes.keys())) {
      clearTimeout(notice)
      return tell({ text: tidying.allPinned })
    }
    stop = tidyMap(session, { boxes: boxesNow }, { scope, onOver: over })
    return undefined
  }
  const over = (outcome: 'tidied' | 'in-order' | 'called-off' | 'failed', moved: number) => {
    clearTimeout(notice)
    if (latest !== run) return undefined
    if (outcome !== 'tidied') {
      const sentences = {
        'in-order': tidying.inOrder,
        failed: tidying.failed,
        'called-off': tidying.calledOff,
      }
      return tell({ text: cancelled ? tidying.cancelled : sentences[outcome] })
    }
    const unsubscribe = session.map.subscribeAll(() => {
      if (!stores.canvas.isOwn?.()) return
      // Undo would take back something else by now.
      forget()
      tell(null)
    })
    const late = setTimeout(() => unsubscribe(), undoableFor)
    const forget = () => {
      clearTimeout(late)
      unsubscribe()
    }
    const undo = () => {
      forget()
      stores.canvas.undo()
    }
    return tell({ text: tidying.tidied(moved), acts: [{ label: tidying.undo, act: undo }], passes: true })
  }

  const canvas = page.canvas()
  if (canvas) {
    start(canvas.boxes(), () => canvas.boxes())
    return
  }
  // The outline alone: sizes as a picture would have them, and places as they are then.
  const { lang } = page.reading
  measuredBoxes(session.map, lang, page.say).then(
    (boxes) => start(boxes, () => placedNow(page, boxes)),
    () => over('failed', 0),
  )
}

/** The measured boxes at the places that the map has now, without claims that went and those that came. */
function placedNow(page: EditorPage, boxes: ReadonlyMap<Id, Box>): ReadonlyMap<Id, Box> {
  const { map } = page.session
  return new Map(
    [...boxes].flatMap(([id, box]) => {
      const claim = map.claim(id)
      if (!claim || !map.isLive(id)) return []
      const [x, y] = claim.pos ?? [box.x, box.y]
      return [[id, { ...box, x, y }] as const]
    }),
  )
}

function isAllPinned({ session }: EditorPage, scope: TidyScope, cards: Iterable<Id>): boolean {
  const { map } = session
  const inScope = [...cards].filter((id) => {
    if (scope === 'all') return true
    return 'cards' in scope ? scope.cards.includes(id) : proposalOf(map, id) === scope.proposal
  })
  return inScope.length > 0 && inScope.every((id) => map.claim(id)?.pinned)
}
