/** A phase as it comes into an agenda by hand: what its kind usually is, to be changed. Pure. */
import type { BallotPlan, Phase, PhaseKind, PhaseRights } from '@parley/workshop'

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
const building: PhaseRights = {
  ...none,
  write: true,
  add: true,
  editOwn: true,
  move: true,
  link: true,
  comment: true,
}
const writes: ReadonlySet<PhaseKind> = new Set(['reveal', 'breakouts'])

export const plannedBallot: BallotPlan = {
  kind: 'stance',
  ask: 'accept',
  question: '',
  about: 'proposals',
  anonymity: 'secret',
  sealed: false,
}

/** Five minutes, without a prompt; participants may write where the kind is for that. */
export const madePhase = (kind: PhaseKind, id: string, title: string): Phase => ({
  id,
  kind,
  title,
  minutes: 5,
  prompt: '',
  rights: writes.has(kind) ? building : none,
  onEnd: 'notify',
  ...(kind === 'ballot' ? { ballot: plannedBallot } : {}),
  ...(kind === 'writing' ? { writing: { authors: 'named', moderated: false } } : {}),
})
