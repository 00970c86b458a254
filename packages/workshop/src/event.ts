/**
 * What happened in a workshop: the rows of its log. `play` makes a session of them, so an event holds all that cannot
 * be known again: times, ids, keys of voters. No event names the voter of a vote or the author of an anonymous card.
 */
import type {
  Anonymity,
  Ballot,
  Broadcast,
  Card,
  Door,
  Draft,
  Flag,
  Group,
  Hand,
  Outcome,
  Part,
  Person,
  PersonalCode,
  PersonId,
  Phase,
  PhaseRights,
  Pick,
  Spotlight,
  Standing,
  Timer,
  VoteValue,
} from './session.ts'

export type WorkshopEvent =
  | {
      readonly type: 'began'
      readonly id: string
      readonly map: string
      readonly code: string
      readonly title: string
      readonly lang: string
      readonly at: number
      readonly door: Door
      readonly agenda: readonly Phase[]
      readonly host: Person
    }
  | { readonly type: 'titled'; readonly title: string }
  | { readonly type: 'ended'; readonly at: number }
  | { readonly type: 'door'; readonly door: Door; readonly open: boolean }
  | { readonly type: 'joined'; readonly person: Person }
  | { readonly type: 'standing'; readonly person: PersonId; readonly standing: Standing }
  | { readonly type: 'renamed'; readonly person: PersonId; readonly alias: string }
  | { readonly type: 'part'; readonly person: PersonId; readonly part: Part }
  | { readonly type: 'writes-as'; readonly person: PersonId; readonly id: string }
  | { readonly type: 'acting'; readonly person: PersonId; readonly on: boolean }
  | { readonly type: 'codes'; readonly codes: readonly PersonalCode[] }
  | { readonly type: 'code-used'; readonly code: string; readonly person: PersonId }
  /**
   * `voter`: the keys of this person in each ballot whose secret still exists. `nameless`: under which keys of nobody
   * their votes stay in those of them that were revealed without names for all, where a total that fell would tell them.
   */
  | {
      readonly type: 'erased'
      readonly person: PersonId
      readonly voter: Readonly<Record<string, string>>
      readonly nameless?: Readonly<Record<string, string>>
    }
  | { readonly type: 'agenda'; readonly agenda: readonly Phase[] }
  | { readonly type: 'phase'; readonly phase: string | null; readonly at: number; readonly mapSeq: number }
  | { readonly type: 'rights'; readonly phase: string; readonly rights: PhaseRights }
  | { readonly type: 'timer'; readonly timer: Timer }
  | { readonly type: 'spotlight'; readonly spotlight: Spotlight | null }
  | { readonly type: 'hand'; readonly hand: Hand }
  | { readonly type: 'hand-down'; readonly person: PersonId }
  | { readonly type: 'called'; readonly person: PersonId }
  | { readonly type: 'ready'; readonly person: PersonId; readonly ready: boolean }
  | { readonly type: 'lock'; readonly claim: string; readonly by: PersonId; readonly on: boolean }
  | { readonly type: 'broadcast'; readonly broadcast: Broadcast }
  | { readonly type: 'flag'; readonly flag: Flag; readonly on: boolean }
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'draft-dropped'; readonly draft: string }
  /** `drafts` go, `cards` come; of anonymous ones in an order that says nothing. */
  | { readonly type: 'released'; readonly drafts: readonly string[]; readonly cards: readonly Card[] }
  | { readonly type: 'placed'; readonly card: string; readonly claim: string }
  | { readonly type: 'parked'; readonly card: string; readonly on: boolean }
  | { readonly type: 'ballot'; readonly ballot: Ballot }
  | {
      readonly type: 'ballot-opened'
      readonly ballot: string
      readonly at: number
      readonly electorate: readonly PersonId[]
      readonly secret: string
    }
  | { readonly type: 'ballot-closing'; readonly ballot: string; readonly closesAt: number }
  | { readonly type: 'ballot-closed'; readonly ballot: string; readonly at: number }
  /** `destroy`: its key is destroyed, and nobody can ever say again who voted what. */
  | {
      readonly type: 'ballot-revealed'
      readonly ballot: string
      readonly at: number
      readonly destroy: boolean
      /** How many could have voted. */
      readonly electors: number
    }
  | { readonly type: 'ballot-dropped'; readonly ballot: string }
  | {
      readonly type: 'ballot-limits'
      readonly ballot: string
      readonly each: number
      readonly perTarget: number
    }
  | { readonly type: 'ballot-anonymity'; readonly ballot: string; readonly anonymity: Anonymity }
  | { readonly type: 'ballot-admitted'; readonly ballot: string; readonly person: PersonId }
  | { readonly type: 'abstained'; readonly ballot: string; readonly person: PersonId; readonly on: boolean }
  /** Without `value`: the answer is taken back. */
  | {
      readonly type: 'vote'
      readonly ballot: string
      readonly voter: string
      readonly target: string
      readonly value?: VoteValue
    }
  | { readonly type: 'late-vote'; readonly ballot: string }
  | { readonly type: 'groups'; readonly groups: readonly Group[] }
  | { readonly type: 'joined-group'; readonly person: PersonId; readonly group: string | null }
  | { readonly type: 'pick'; readonly pick: Pick; readonly on: boolean }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
  | { readonly type: 'outcome-dropped'; readonly outcome: string }
  | { readonly type: 'took-on'; readonly outcome: string; readonly person: PersonId; readonly on: boolean }

/** Whether what came before must leave the disk at once: it could tell what nobody may know any more. */
export const mustForget = (event: WorkshopEvent): boolean =>
  event.type === 'erased' ||
  event.type === 'ballot-dropped' ||
  (event.type === 'ballot-revealed' && event.destroy) ||
  (event.type === 'released' && event.cards.some(({ owner }) => owner === undefined))
