/** Agendas and ballots for tests: the phases of the 81 minutes, and what is voted on. */
const none = {
  write: false,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}
export const closedMap = none
export const building = {
  ...none,
  write: true,
  add: true,
  editOwn: true,
  link: true,
  comment: true,
  move: true,
}
export const everything = { ...building, editAny: true, delete: true }

export const phase = (id: string, kind: string, rest: object = {}): object => ({
  id,
  kind,
  title: `Phase ${id}`,
  minutes: 5,
  prompt: 'What we do now.',
  rights: none,
  onEnd: 'notify',
  ...rest,
})

export interface Item {
  readonly id: string
  readonly text: string
  readonly kind?: 'claim' | 'step' | 'statement'
}
export const ballot = (id: string, kind: string, targets: readonly Item[], rest: object = {}): object => ({
  do: 'ballot',
  ballot: id,
  kind,
  ask: kind === 'dots' ? 'crux' : 'accept',
  question: kind === 'dots' ? 'Which claims would change your mind?' : 'Where do you stand?',
  targets: targets.map((target) => ({ kind: 'claim', ...target })),
  each: 1,
  perTarget: 1,
  anonymity: 'secret',
  sealed: false,
  ...rest,
})
export const vote = (id: string, target: string, value: number | null, epoch = 1): object => ({
  do: 'vote',
  ballot: id,
  epoch,
  target,
  value,
})
