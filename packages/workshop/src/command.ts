/**
 * What somebody may ask of a workshop, as it comes over the wire. Each has a name in `do`; who gives it is known from
 * the socket and never said in it. `readCommand` is total: anything else is undefined.
 */
import * as v from 'valibot'
import { workshopBounds as most } from './bounds.ts'
import {
  anonymities,
  ballotAsks,
  ballotKinds,
  cardRelations,
  doors,
  signKinds,
  handKinds,
  parts,
  phaseKinds,
  pickKinds,
  spotlightModes,
} from './session.ts'

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const text = (length: number) => v.pipe(v.string(), v.maxLength(length))
const lang = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/))
const ms = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.phaseMinutes * 60_000))
const ms24 = 86_400_000

const rights = v.object({
  write: v.boolean(),
  add: v.boolean(),
  editOwn: v.boolean(),
  editAny: v.boolean(),
  move: v.boolean(),
  link: v.boolean(),
  delete: v.boolean(),
  comment: v.boolean(),
})
const ballotPlan = v.object({
  kind: v.picklist(ballotKinds),
  ask: v.picklist(ballotAsks),
  question: text(most.questionLength),
  about: v.picklist(['proposals', 'claims', 'steps', 'statement']),
  anonymity: v.picklist(anonymities),
  rows: v.exactOptional(v.pipe(v.array(id), v.maxLength(most.targets), v.readonly())),
  sealed: v.boolean(),
  secondOf: v.exactOptional(id),
})
export const phaseSchema = v.object({
  id,
  kind: v.picklist(phaseKinds),
  title: text(most.titleLength),
  minutes: v.pipe(v.number(), v.minValue(1 / 60), v.maxValue(most.phaseMinutes)),
  prompt: text(most.promptLength),
  rights,
  onEnd: v.picklist(['notify', 'lock']),
  ballot: v.exactOptional(ballotPlan),
  writing: v.exactOptional(v.object({ authors: v.picklist(['named', 'anonymous']), moderated: v.boolean() })),
})
export const agendaSchema = v.pipe(v.array(phaseSchema), v.maxLength(most.phases))
const target = v.object({
  id,
  kind: v.picklist(['claim', 'step', 'statement']),
  text: text(most.targetTextLength),
})
const told = <Name extends string, Entries extends v.ObjectEntries>(name: Name, entries: Entries) =>
  v.object({ do: v.literal(name), ...entries })
const rows = v.pipe(v.array(id), v.maxLength(most.spotlightRows))

export const commandSchema = v.variant('do', [
  // First, since it comes by the hundred and they are looked through in this order.
  told('vote', {
    ballot: id,
    /** Of the opening that was seen. */
    epoch: v.pipe(v.number(), v.integer()),
    target: id,
    value: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(most.dotsEach))),
    /** `undefined` cannot travel: this takes an answer back. */
    clear: v.exactOptional(v.literal(true)),
  }),
  // The room.
  told('door', { door: v.picklist(doors), open: v.boolean() }),
  told('admit', { person: id }),
  told('remove', { person: id }),
  told('rename', { person: id, alias: text(most.aliasLength) }),
  told('part', { person: id, part: v.picklist(parts) }),
  /** The id under which one's page writes in the map. */
  told('writes-as', { id }),
  /** A room without a host makes this person act as one; the first who is asked for. */
  told('elect', { person: id }),
  /** Takes out all that somebody gave, here; their alias becomes nobody's. */
  told('erase', { person: id }),
  told('title', { title: text(most.titleLength) }),
  told('end', {}),

  // Agenda and time.
  told('agenda', { agenda: agendaSchema }),
  /** Begins a phase, in any order. `start` begins its clock as well. */
  told('phase', { phase: v.nullable(id), start: v.boolean() }),
  told('rights', { phase: id, rights }),
  told('timer-start', { label: text(most.titleLength), ms }),
  told('timer-pause', {}),
  told('timer-resume', {}),
  /** More, or with a number below 0 less. */
  told('timer-add', { ms: v.pipe(v.number(), v.integer(), v.minValue(-ms24), v.maxValue(ms24)) }),
  told('timer-stop', {}),

  // Leading.
  told('spotlight', {
    id,
    mode: v.picklist(spotlightModes),
    rows,
    /** So many of the first are what is shown; the others stand around them. All, when left out. */
    heads: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.spotlightRows))),
    live: v.boolean(),
  }),
  told('spotlight-end', {}),
  told('hand', { kind: v.picklist(handKinds), claim: v.exactOptional(id) }),
  told('hand-down', { person: v.exactOptional(id) }),
  told('call-on', { person: id }),
  told('ready', { ready: v.boolean() }),
  told('lock', { claim: id, on: v.boolean() }),
  told('broadcast', { text: text(most.broadcastLength) }),
  told('flag', { row: id, kind: v.picklist(signKinds), on: v.boolean() }),

  // Silent writing.
  told('draft', {
    draft: id,
    target: id,
    relation: v.picklist(cardRelations),
    text: text(most.cardLength),
    lang,
  }),
  told('draft-drop', { draft: id }),
  /** Hosts: the oldest card, those of one person, or all. Anonymous cards go all at once. */
  told('release', {
    scope: v.variant('of', [
      v.object({ of: v.literal('next') }),
      v.object({ of: v.literal('all') }),
      v.object({ of: v.literal('person'), person: id }),
    ]),
  }),
  /** The card's owner or a host says which claim it became. */
  told('placed', { card: id, claim: id }),
  told('park', { card: id, on: v.boolean() }),

  // Ballots.
  told('ballot', {
    ballot: id,
    phase: v.exactOptional(id),
    kind: v.picklist(ballotKinds),
    ask: v.picklist(ballotAsks),
    question: text(most.questionLength),
    targets: v.pipe(v.array(target), v.maxLength(most.targets)),
    each: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.dotsEach)),
    perTarget: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.dotsEach)),
    anonymity: v.picklist(anonymities),
    sealed: v.boolean(),
    secondOf: v.exactOptional(id),
  }),
  told('ballot-open', { ballot: id }),
  told('ballot-close', { ballot: id }),
  told('ballot-reveal', { ballot: id }),
  told('ballot-drop', { ballot: id }),
  told('ballot-limits', {
    ballot: id,
    each: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.dotsEach)),
    perTarget: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.dotsEach)),
  }),
  told('ballot-anonymity', { ballot: id, anonymity: v.picklist(anonymities) }),
  told('ballot-admit', { ballot: id, person: id }),
  told('abstain', { ballot: id, on: v.boolean() }),

  // Breakouts.
  told('groups', {
    groups: v.pipe(
      v.array(
        v.object({
          id,
          name: text(most.titleLength),
          scope: v.pipe(v.array(id), v.maxLength(most.spotlightRows)),
          members: v.pipe(v.array(id), v.maxLength(most.people)),
        }),
      ),
      v.maxLength(most.groups),
    ),
  }),
  /** A host moves somebody; a participant joins by themselves. Null: none. */
  told('join-group', { person: v.exactOptional(id), group: v.nullable(id) }),
  told('pick', { group: id, kind: v.picklist(pickKinds), claim: v.nullable(id) }),

  // What comes of it.
  told('outcome', {
    outcome: id,
    text: text(most.statementLength),
    claim: v.exactOptional(id),
    owners: v.pipe(v.array(id), v.maxLength(most.people)),
  }),
  told('outcome-drop', { outcome: id }),
  /** A participant takes it on, or lets go of it. */
  told('take-on', { outcome: id, on: v.boolean() }),
])

export type WorkshopCommand = v.InferOutput<typeof commandSchema>
export type CommandName = WorkshopCommand['do']
export type CommandOf<Name extends CommandName> = Extract<WorkshopCommand, { readonly do: Name }>

/** A command, or undefined for anything that is none. O(length). */
export function readCommand(value: unknown): WorkshopCommand | undefined {
  const read = v.safeParse(commandSchema, value)
  return read.success ? read.output : undefined
}
