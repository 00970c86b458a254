/**
 * A person's answers on their way: shown at once, kept in this browser and sent until they are answered for, over lost
 * lines and reloads. When a ballot was opened again meanwhile the answer is given to the new opening; one that came
 * after closing stays listed until it was read. One desk for each client, so that going to another screen loses
 * nothing.
 */
import type { Votes, VoteValue, WorkshopRefusal } from '@parley/workshop'
import { newId } from '../../../new-id.ts'
import type { Done, WorkshopClient } from '../../workshop-client.ts'
import { dropAbstention, keepAbstention, type KeptAbstention, keptAbstentions } from './kept-abstentions.ts'
import { dropAnswer, keepAnswer, type KeptAnswer, keptAnswers, type Voter } from './kept-answers.ts'

/** An answer that was not taken. */
export interface Untaken {
  readonly ballot: string
  /** Undefined: a host would have left the ballot, or come back to it. */
  readonly target?: string
  readonly why: WorkshopRefusal
}

/** `undefined`: the answer is taken back. */
type Given = VoteValue | undefined

export class VoteDesk {
  readonly #client: WorkshopClient
  readonly #voter: Voter
  readonly #pending = new Map<string, { readonly value: Given; readonly turn: number }>()
  readonly #leaving = new Map<string, KeptAbstention>()
  readonly #listeners = new Set<() => void>()
  #untaken: readonly Untaken[] = []
  #turn = 0

  constructor(client: WorkshopClient, voter: Voter) {
    this.#client = client
    this.#voter = voter
    // Given before a reload, and not answered for: who comes back to a ballot does it before they vote.
    for (const one of keptAbstentions(voter)) void this.#askToAbstain(one)
    for (const answer of keptAnswers(voter)) void this.#ask(answer)
  }

  /** Grows with each change: a snapshot. */
  get turn(): number {
    return this.#turn
  }
  /** Answers that were not taken and not yet read; the same array as long as none came or went. */
  get untaken(): readonly Untaken[] {
    return this.#untaken
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** What stands, with what is under way in its place. O(answers). */
  votesIn(ballot: string, told: Votes | undefined): Votes {
    const votes = new Map(Object.entries(told ?? {}))
    for (const [key, { value }] of this.#pending) {
      const [of, target] = parted(key)
      if (of !== ballot) continue
      if (value === undefined) votes.delete(target)
      else votes.set(target, value)
    }
    return Object.fromEntries(votes)
  }
  isOnItsWay(ballot: string, target: string): boolean {
    return this.#pending.has(keyOf(ballot, target))
  }

  /** Gives an answer; `undefined` takes it back. Done when the server has answered for it. */
  give(ballot: string, target: string, value: Given): Promise<void> {
    return this.#ask({ ballot, target, value, epoch: this.#epoch(ballot), asked: newId() })
  }

  /** Whether a host is out of a ballot, as far as they have said. */
  abstains(ballot: string, told: boolean): boolean {
    return this.#leaving.get(ballot)?.on ?? told
  }
  /** A host leaves a ballot, and their answers with them; or votes in it after all. Done when it is answered for. */
  abstain(ballot: string, on: boolean): Promise<void> {
    return this.#askToAbstain({ ballot, on, asked: newId() })
  }

  async #askToAbstain(given: KeptAbstention): Promise<void> {
    const { ballot, on, asked } = given
    this.#leaving.set(ballot, given)
    this.#untaken = this.#untaken.filter((one) => one.ballot !== ballot)
    keepAbstention(this.#voter, given)
    if (on) this.#takeBack(ballot)
    this.#changed()
    this.#tell()
    const done = await this.#client.do({ do: 'abstain', ballot, on }, asked)
    if (done.ok || done.why !== 'gone') dropAbstention(this.#voter, given)
    if (this.#leaving.get(ballot) !== given) return
    this.#leaving.delete(ballot)
    if (!done.ok && done.why !== 'gone') this.#untaken = [...this.#untaken, { ballot, why: done.why }]
    this.#changed()
    this.#tell()
  }

  /** What was on its way goes with whoever leaves: asked for after that, it would be refused. */
  #takeBack(ballot: string): void {
    for (const answer of keptAnswers(this.#voter))
      if (answer.ballot === ballot) dropAnswer(this.#voter, answer)
    for (const key of this.#pending.keys()) if (parted(key)[0] === ballot) this.#pending.delete(key)
  }

  async #ask(given: KeptAnswer): Promise<void> {
    const { ballot, target, value } = given
    const key = keyOf(ballot, target)
    const turn = this.#changed()
    this.#pending.set(key, { value, turn })
    this.#untaken = this.#untaken.filter((one) => one.ballot !== ballot || one.target !== target)
    this.#tell()
    let done: Done
    // Opened again while the answer was under way: it is as good for the new opening, once for each.
    for (let answer = given; ;) {
      const { epoch, asked } = answer
      keepAnswer(this.#voter, answer)
      const clear = value === undefined ? ({ clear: true } as const) : {}
      done = await this.#client.do(
        { do: 'vote', ballot, epoch, target, value: value ?? null, ...clear },
        asked,
      )
      if (done.ok || done.why !== 'gone') dropAnswer(this.#voter, answer)
      const now = this.#epoch(ballot)
      if (done.ok || done.why !== 'notNow' || now === epoch) break
      if (this.#pending.get(key)?.turn !== turn) return
      answer = { ...answer, epoch: now, asked: newId() }
    }
    if (this.#pending.get(key)?.turn !== turn) return
    this.#pending.delete(key)
    if (!done.ok && done.why !== 'gone') this.#untaken = [...this.#untaken, { ballot, target, why: done.why }]
    this.#changed()
    this.#tell()
  }

  /** It was read. */
  forget(untaken: Untaken): void {
    this.#untaken = this.#untaken.filter((one) => one !== untaken)
    this.#changed()
    this.#tell()
  }

  #epoch(ballot: string): number {
    const ballots = this.#client.slice('ballots') ?? {}
    return Object.hasOwn(ballots, ballot) ? (ballots[ballot]?.epoch ?? 0) : 0
  }
  #changed(): number {
    this.#turn += 1
    return this.#turn
  }
  #tell(): void {
    for (const changed of this.#listeners) changed()
  }
}

const keyOf = (ballot: string, target: string): string => `${ballot}/${target}`
const parted = (key: string): readonly [string, string] => {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}

const desks = new WeakMap<WorkshopClient, VoteDesk>()
export function deskOf(client: WorkshopClient, voter: Voter): VoteDesk {
  const known = desks.get(client)
  if (known) return known
  const desk = new VoteDesk(client, voter)
  desks.set(client, desk)
  return desk
}
