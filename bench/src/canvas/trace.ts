/**
 * What a page's main thread did, from Chromium's own trace: for each step (an input and the frame that it makes) the time
 * in scripts and in all, and the longest task. Whoever does the steps ends each with a time stamp. Times are of the thread's processor clock, so that other programs on the machine count little.
 */
import type { CDPSession } from 'playwright'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tts?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

export interface Frames {
  /** Milliseconds of script, and of everything, for each step. */
  readonly script: readonly number[]
  readonly all: readonly number[]
  /** Of single tasks, the longest first. */
  readonly tasks: readonly number[]
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata', 'v8']
const scripts = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
])
/** Work of the browser that scripts can force: it is no script. */
const rendering = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'HitTest'])

/** Records while `work` runs. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<Frames> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event)
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  })
  await work()
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  return framesOf(events)
}

const isTraceEvent = (event: unknown): event is TraceEvent =>
  typeof event === 'object' && event !== null && 'name' in event && 'ph' in event && 'ts' in event

function framesOf(events: readonly TraceEvent[]): Frames {
  const main = mainThread(events)
  const own = events
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const script: number[] = []
  const all: number[] = []
  const tasks: number[] = []
  let frame = { script: 0, all: 0 }
  const close = () => {
    script.push(frame.script / 1000)
    all.push(frame.all / 1000)
    frame = { script: 0, all: 0 }
  }
  let taskEnd = 0
  let scriptEnd = 0
  let renderingEnd = 0
  for (const event of own) {
    if (event.name === 'TimeStamp') close()
    if (event.ph !== 'X' || event.dur === undefined) continue
    const end = event.ts + event.dur
    const cost = event.tdur ?? event.dur
    if (event.name === 'RunTask' && event.ts >= taskEnd) {
      taskEnd = end
      frame.all += cost
      tasks.push(cost / 1000)
    } else if (scripts.has(event.name) && event.ts >= scriptEnd) {
      scriptEnd = end
      frame.script += cost
    } else if (rendering.has(event.name) && event.ts < scriptEnd && event.ts >= renderingEnd) {
      renderingEnd = end
      frame.script -= cost
    }
  }
  return { script, all, tasks: tasks.toSorted((a, b) => b - a) }
}

/** The renderer's thread that ran most scripts: the page has the browser for itself. */
function mainThread(events: readonly TraceEvent[]): { readonly pid: number; readonly tid: number } {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const ran = ({ pid, tid }: TraceEvent) =>
    events.reduce(
      (sum, event) =>
        event.pid === pid && event.tid === tid && scripts.has(event.name) ? sum + (event.dur ?? 0) : sum,
      0,
    )
  const [most] = threads.toSorted((a, b) => ran(b) - ran(a))
  if (!most) throw new Error('The trace has no main thread of a page.')
  return most
}
