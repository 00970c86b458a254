/**
 * Puts cards in order, as one step that can be undone: sizes and places from the canvas in, one command out. The
 * work is done in a worker. It is called off when claims or inferences come, go or change their targets meanwhile,
 * since the answer would be about another map, and when the map is tidied again.
 */
import type { MapCanvasHandle } from '@parley/canvas'
import type { TidyAnswer, TidyOptions, TidyRequest } from '@parley/layout'
import { type LiveMap, move } from '@parley/model'
import { stepsOf } from '@parley/scene'
import type { MapSession } from '@parley/sync'

/** What became of a tidy: cards moved, all stood well already, it was called off, or nobody could be had to do it. */
export type TidyOutcome = 'tidied' | 'in-order' | 'called-off' | 'failed'

export interface TidyMapOptions {
  /** Everything when left out. */
  readonly scope?: NonNullable<TidyOptions['scope']>
  /** Called once, when it is over, with how many cards were moved. */
  readonly onOver?: (outcome: TidyOutcome, moved: number) => void
}
type Session = Pick<MapSession, 'map' | 'perform'>
type Canvas = Pick<MapCanvasHandle, 'boxes'>

/** The tidy under way in each session, to call it off. */
const underWay = new WeakMap<LiveMap, () => void>()

/**
 * Starts a tidy and returns the way to call it off. Cards placed by hand stay; a card that somebody moves meanwhile
 * stays where they put it. Where no worker can be had it is done in the page, with less effort.
 */
export function tidyMap(
  session: Session,
  canvas: Canvas,
  { scope = 'all', onOver }: TidyMapOptions = {},
): () => void {
  const { map } = session
  underWay.get(map)?.()
  const request = tidyRequest(map, canvas.boxes())
  // Fetched when a worker cannot be had: the page itself has no use for it.
  const inPage = async () => {
    try {
      const { answerTidy } = await import('./tidy-in-page.ts')
      end(answerTidy({ ...request, options: { scope } }))
    } catch {
      // Offline before it was ever fetched: whoever asked is told.
      end('failed')
    }
  }
  const stop = askWorker({ ...request, options: { scope, effort: 'thorough' } }, (answer) => {
    if (answer) end(answer)
    else void inPage()
  })
  const unsubscribe = map.subscribeAll(({ structure }) => {
    if (structure) callOff()
  })
  const callOff = () => end(null)
  let over = false
  underWay.set(map, callOff)
  if (!stop) void inPage()
  return callOff

  function end(answer: TidyAnswer | 'failed' | null): void {
    if (over) return
    over = true
    stop?.()
    unsubscribe()
    if (underWay.get(map) === callOff) underWay.delete(map)
    const [outcome, moved] =
      answer === null || answer === 'failed' ? ([answer ?? 'called-off', 0] as const) : apply(answer)
    onOver?.(outcome, moved)
  }
  function apply(answer: TidyAnswer): readonly [TidyOutcome, number] {
    const now = tidyRequest(map, canvas.boxes())
    if (JSON.stringify(now.steps) !== JSON.stringify(request.steps)) return ['called-off', 0]
    const before = new Map(request.cards.map((card) => [card.id, card]))
    const stays = new Set(
      now.cards.flatMap(({ id, pinned, at }) => {
        const then = before.get(id)
        const same = then && then.pinned === pinned && then.at?.[0] === at?.[0] && then.at?.[1] === at?.[1]
        return same ? [] : [id]
      }),
    )
    // A card that nobody has placed is drawn where there is room just now: the tidy reckoned with it there.
    const unplaced =
      scope === 'all'
        ? now.cards.flatMap(({ id, at }) => (at && map.claim(id)?.pos === null ? [[id, at] as const] : []))
        : []
    const places = Object.fromEntries([...unplaced, ...answer.filter(([id]) => !stays.has(id))])
    const count = Object.keys(places).length
    if (!count) return ['in-order', 0]
    return session.perform(move, { places, pinned: false }).ok ? ['tidied', count] : ['called-off', 0]
  }
}

/** Returns the way to end the worker; null where there is none. `answered` gets null when the worker fails. */
function askWorker(request: TidyRequest, answered: (answer: TidyAnswer | null) => void): (() => void) | null {
  if (typeof Worker === 'undefined') return null
  let worker: Worker
  try {
    worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    // A page may be forbidden to have workers: it then waits a little instead.
    return null
  }
  worker.addEventListener('message', ({ data }: MessageEvent<TidyAnswer>) => answered(data))
  worker.addEventListener('error', () => answered(null))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's takes none; that is a window's
  worker.postMessage(request)
  return () => worker.terminate()
}

/** Every card that the canvas draws, and every step between them. */
export function tidyRequest(
  map: LiveMap,
  boxes: ReturnType<MapCanvasHandle['boxes']>,
): Required<Pick<TidyRequest, 'cards' | 'steps'>> {
  const cards = [...boxes].flatMap(([id, { x, y, width, height }]) => {
    const claim = map.claim(id)
    if (!claim) return []
    return [
      { id, width, height, heads: claim.kind === 'proposal', at: [x, y] as const, pinned: claim.pinned },
    ]
  })
  const steps = stepsOf(map, () => 0).map(({ id, target, premises }) => ({
    id,
    target,
    premises: premises.map(({ claim }) => claim),
  }))
  return { cards, steps }
}
