/**
 * Agendas to begin a workshop from, in the words of its language. Each is a plain agenda: a host may reorder, skip,
 * lengthen and rename what is in it.
 */
import type { WorkshopMessages } from '@parley/i18n'
import type { BallotPlan, Phase, PhaseKind, PhaseRights } from './session.ts'

/** What the catalogs say of agendas. */
export type AgendaWords = WorkshopMessages['agendas']
export type TemplateId = keyof AgendaWords

export interface Template {
  readonly id: TemplateId
  readonly title: string
  /** One or two sentences on whom it is for. */
  readonly summary: string
  readonly agenda: readonly Phase[]
}

/** All templates. Ids of their phases are the same in all languages. */
export function templates(words: AgendaWords): readonly Template[] {
  const made = <Id extends TemplateId>(
    id: Id,
    phases: (say: AgendaWords[Id]) => readonly Phase[],
  ): Template => {
    const { title, summary } = words[id]
    return { id, title, summary, agenda: phases(words[id]) }
  }
  return [
    made('stanceCruxStance', stanceCruxStance),
    made('oxford', oxford),
    made('scribe', scribe),
    made('week', week),
  ]
}

/** Minutes of all phases. O(phases). */
export const minutesOf = (agenda: readonly Phase[]): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0)

const none: PhaseRights = {
  write: false,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}
/** The map may be built on; what others wrote stays theirs. */
const building: PhaseRights = { ...none, write: true, add: true, editOwn: true, link: true, comment: true }
/** Cards are placed, and moved until they lie well. */
const placing: PhaseRights = { ...building, move: true }
const commenting: PhaseRights = { ...none, write: true, comment: true }

interface PhaseWords {
  readonly title: string
  readonly prompt: string
}
type Rest = Partial<Pick<Phase, 'rights' | 'onEnd' | 'ballot' | 'writing'>>

const phase = (id: string, kind: PhaseKind, minutes: number, words: PhaseWords, rest: Rest = {}): Phase => ({
  id,
  kind,
  title: words.title,
  minutes,
  prompt: words.prompt,
  rights: none,
  onEnd: 'notify',
  ...rest,
})
/** A vote whose answers stay secret. */
const vote = (
  id: string,
  minutes: number,
  words: PhaseWords & { readonly question: string },
  plan: Pick<BallotPlan, 'kind' | 'ask' | 'about'> & Partial<BallotPlan>,
): Phase =>
  phase(id, 'ballot', minutes, words, {
    ballot: { anonymity: 'secret', sealed: false, question: words.question, ...plan },
  })
const stance = { kind: 'stance', ask: 'accept', about: 'proposals' } as const
/** For, against or undecided, as debates vote. */
const motion = { kind: 'motion', ask: 'accept', about: 'proposals' } as const
const cruxes = { kind: 'dots', ask: 'crux', about: 'claims' } as const
const named = { authors: 'named', moderated: false } as const

/** 81 minutes. */
const stanceCruxStance = (say: AgendaWords['stanceCruxStance']): readonly Phase[] => [
  phase('frame', 'frame', 5, say.frame),
  vote('stance-before', 4, say.stanceBefore, { ...stance, sealed: true }),
  phase('tour', 'tour', 8, say.tour),
  phase('writing', 'writing', 8, say.writing, { writing: named }),
  phase('reveal', 'reveal', 12, say.reveal, { rights: placing }),
  phase('breakouts', 'breakouts', 15, say.breakouts, { rights: building }),
  phase('report-back', 'report-back', 8, say.reportBack),
  vote('crux-vote', 5, say.cruxVote, cruxes),
  phase('crux-talk', 'talk', 10, say.cruxTalk, { rights: commenting }),
  vote('stance-after', 3, say.stanceAfter, { ...stance, secondOf: 'stance-before' }),
  phase('close', 'close', 3, say.close),
]

/** 45 minutes, one lesson. */
const oxford = (say: AgendaWords['oxford']): readonly Phase[] => [
  phase('frame', 'frame', 3, say.frame),
  vote('before', 2, say.before, { ...motion, sealed: true }),
  phase('prepare', 'writing', 7, say.prepare, { writing: named }),
  phase('opening-for', 'debate', 4, say.openingFor),
  phase('opening-against', 'debate', 4, say.openingAgainst),
  phase('map', 'reveal', 6, say.map, { rights: placing }),
  phase('rebuttals', 'debate', 6, say.rebuttals),
  phase('floor', 'talk', 6, say.floor, { rights: commenting }),
  phase('closing', 'debate', 2, say.closing),
  vote('after', 2, say.after, { ...motion, secondOf: 'before' }),
  phase('close', 'close', 3, say.close),
]

/** 60 minutes; the hosts write for all. */
const scribe = (say: AgendaWords['scribe']): readonly Phase[] => [
  phase('frame', 'frame', 5, say.frame),
  phase('gather', 'scribe', 18, say.gather),
  phase('weigh', 'scribe', 18, say.weigh),
  vote('vote', 4, say.vote, { kind: 'approve', ask: 'accept', about: 'proposals' }),
  phase('decide', 'talk', 10, say.decide),
  phase('close', 'close', 5, say.close),
]

const hour = 60
const day = 24 * hour
/** Seven days. Where nobody is there to end it, the map closes with the time. */
const week = (say: AgendaWords['week']): readonly Phase[] => [
  vote('stance-before', day, say.stanceBefore, { ...stance, sealed: true }),
  phase('writing', 'writing', 2 * day, say.writing, { writing: named }),
  phase('talk', 'reveal', 2 * day, say.talk, { rights: placing, onEnd: 'lock' }),
  vote('steps', 12 * hour, say.steps, { kind: 'approve', ask: 'holds', about: 'steps' }),
  vote('crux-vote', 12 * hour, say.cruxVote, cruxes),
  vote('stance-after', 22 * hour, say.stanceAfter, { ...stance, secondOf: 'stance-before' }),
  phase('close', 'close', 2 * hour, say.close),
]
