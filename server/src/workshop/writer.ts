/**
 * The one writer of a workshop. What arrives while a batch is being written waits and becomes the next:
 *
 *     queue ──take all──▶ decide on a draft ──▶ commit ──▶ the draft is the session ──▶ tell ──▶ forget ──▶ answer
 *
 * Where nothing is urgent and nothing must be forgotten, the answer comes before the telling. Nothing is answered or
 * shown that is not on disk. A store that takes nothing has all that waits refused with
 * `notSaved`, and nothing of it has happened. What nobody may know any more leaves the disk as soon as all were told,
 * and nothing is answered before it has: neither the command that led to it nor what came after. If the process ends
 * in between, the store remembers the debt, and whoever loads the workshop pays it first.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { nextWake, type Session } from '@parley/workshop'
import { said } from '../refusal.ts'
import type { Store } from '../store/port.ts'
import type { Answer } from './answers.ts'
import { isUrgent, restMs } from './at-once.ts'
import { keptOf, type Saved } from './saved.ts'
import { aroundOf, type Decide, type Outside, Turn } from './turn.ts'

export interface Work {
  /** Of a command; empty for other work, which is never taken for a repetition. */
  readonly mark: string
  readonly decide: Decide
  /** Its events say how many rows the map's log has: it is looked up for these alone. */
  readonly marksMap?: boolean
  /** Hashes of personal codes that its events bring. */
  readonly personalCodes?: readonly string[]
  /** After the commit, and when what is urgent was told; or with the refusal. */
  readonly answer: (answer: Answer) => void
}
export interface WriterWorld {
  readonly store: Store
  readonly log: (line: string) => void
  readonly bounds: { readonly workshopFoldRows: number; readonly retryMs: number }
  /** How things stand outside, with so many rows in the map's log. */
  readonly outside: (mapSeq: number) => Outside
  /** After each commit, and when time went over a mark; `urgent` when it must be on screens at once. */
  readonly changed: (urgent: boolean) => void
}

interface Done {
  readonly work: Work
  readonly answer: Answer
  /** It left rows in the log. */
  readonly kept: boolean
}

/** No timer of Node waits for a month. */
const longestWaitMs = 86_400_000

export class Writer {
  readonly #world: WriterWorld
  readonly #answers: Saved['answers']
  #session: Session
  #seq: number
  #rows: number
  #keys: Saved['keys']
  #mapSeq = 0
  #queue: Work[] = []
  #running: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #stopped = false
  #storeFails = false
  /** Something is still on disk that nobody may know any more. */
  #owes = false
  /** What is carried out and not answered. */
  #held: Done[] = []

  constructor({ session, seq, rows, keys, answers }: Saved, world: WriterWorld) {
    this.#world = world
    this.#session = session
    this.#seq = seq
    this.#rows = rows
    this.#keys = keys
    this.#answers = answers
  }

  get session(): Session {
    return this.#session
  }
  /** Of the last row of the log. */
  get seq(): number {
    return this.#seq
  }
  get around() {
    return aroundOf(this.#world.outside(this.#mapSeq), this.#keys)
  }
  get isIdle(): boolean {
    return !this.#running && !this.#owes
  }

  add(work: Work): void {
    if (this.#stopped) work.answer('notSaved')
    else {
      this.#queue.push(work)
      this.look()
    }
  }
  /** Looks what time has led to, and sets the clock for the next time. */
  look(): void {
    if (!this.#stopped) this.#running ??= this.#run()
  }
  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }
  /** Works off what waits, and takes nothing any more. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.idle()
    // It has happened, and is told so to whoever asks again; that it was forgotten cannot be said.
    for (const { work } of this.#held.splice(0)) work.answer('notSaved')
  }

  async #run() {
    // Not at once: all frames that this turn of the event loop reads become one commit.
    await nextTurn()
    do {
      const works = this.#queue.splice(0)
      const turn = await this.#write(works)
      if (turn) {
        this.#held.push(...turn.done)
        const urgent = turn.events.some(isUrgent)
        if (!urgent && !this.#owes) {
          // Whoever waits for the answer comes first; all others are told within a moment anyway.
          this.#answer()
          await nextTurn()
        }
        this.#world.changed(urgent)
      } else for (const work of works) work.answer('notSaved')
      if (this.#owes) {
        // What all were told is on its way before the disk has us wait.
        await pause(restMs)
        await this.#forget()
      }
      if (this.#owes) continue
      this.#answer()
      if (this.#rows > this.#world.bounds.workshopFoldRows) await this.#forget()
    } while (this.#queue.length)
    this.#running = undefined
    this.#sleep()
  }

  #answer() {
    for (const { work, answer } of this.#held.splice(0)) work.answer(answer)
  }

  /** Undefined when the store took nothing. */
  async #write(works: readonly Work[]) {
    const { store, outside } = this.#world
    try {
      if (works.some(({ marksMap }) => marksMap)) this.#mapSeq = await store.lastSeq(this.#session.map)
      const turn = new Turn(this.#session, this.#keys, outside(this.#mapSeq))
      const done = this.#decide(turn, works)
      if (!turn.isEmpty) {
        const { batch } = turn
        this.#seq = await store.workshops.commit(this.#session.id, batch)
        this.#rows += turn.rows
        this.#session = turn.session
        this.#keys = turn.keys
        this.#owes ||= batch.owes === true
      }
      for (const { work, answer, kept } of done)
        if (!this.#answers.get(work.mark)) this.#answers.add(work.mark, answer, kept)
      if (!this.#owes) this.#works()
      return { done, events: turn.events }
    } catch (error) {
      this.#fails('nothing could be saved', error)
      return undefined
    }
  }

  /** Leaves of the log what the session is now. */
  async #forget() {
    const { workshops } = this.#world.store
    try {
      await workshops.forget(this.#session.id, keptOf(this.#session, this.#answers))
      this.#rows = 0
      this.#owes = false
      this.#works()
    } catch (error) {
      this.#fails('nothing could be forgotten', error)
    }
  }

  #decide(turn: Turn, works: readonly Work[]): readonly Done[] {
    const answered = new Map<string, Answer>()
    return works.map((work) => {
      const { mark } = work
      const known = mark ? this.#answers.get(mark) : undefined
      if (known) return { work, answer: known.answer, kept: false }
      if (mark && answered.has(mark)) return { work, answer: answered.get(mark), kept: false }
      const before = turn.rows
      const answer = this.#take(turn, work)
      if (mark) answered.set(mark, answer)
      return { work, answer, kept: mark !== '' && turn.rows > before }
    })
  }

  /** A fault in one is its own: the others of its turn are carried out. */
  #take(turn: Turn, { mark, decide, personalCodes }: Work): Answer {
    try {
      return turn.take(mark, decide, personalCodes)
    } catch (error) {
      this.#world.log(`Workshop ${this.#session.id}: a command could not be decided: ${said(error)}.`)
      return 'notSaved'
    }
  }

  #works() {
    if (this.#storeFails) this.#world.log(`Workshop ${this.#session.id}: the store takes changes again.`)
    this.#storeFails = false
  }
  #fails(what: string, error: unknown) {
    if (!this.#storeFails) this.#world.log(`Workshop ${this.#session.id}: ${what}: ${said(error)}.`)
    this.#storeFails = true
  }

  #sleep() {
    clearTimeout(this.#timer)
    const waitMs = this.#stopped ? undefined : this.#waitMs()
    if (waitMs === undefined) return
    this.#timer = setTimeout(() => {
      this.look()
      this.#world.changed(false)
    }, waitMs).unref()
  }
  /** Until time leads to something; undefined when it does not, or that cannot be found: then commands alone have it looked at. */
  #waitMs() {
    try {
      const { around } = this
      const { retryMs } = this.#world.bounds
      const at = this.#owes ? around.now + retryMs : nextWake(this.#session, around)
      if (at === undefined) return undefined
      return Math.max(this.#storeFails ? retryMs : 1, Math.min(at - around.now, longestWaitMs))
    } catch (error) {
      this.#world.log(`Workshop ${this.#session.id}: its clock cannot be read: ${said(error)}.`)
      return undefined
    }
  }
}

const nextTurn = () => new Promise<void>((turn) => setImmediate(turn))
