import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** The agenda as hosts see and change it. */
export const hostAgenda = {
  title: (minutes: number) =>
    minutes >= 2880
      ? counted('en', Math.round(minutes / 1440), { one: 'Agenda, # day', other: 'Agenda, # days' })
      : counted('en', minutes, { one: 'Agenda, # minute', other: 'Agenda, # minutes' }),
  lobby: 'Lobby',
  toLobby: 'Back to the lobby',
  minutes: (minutes: number) =>
    minutes >= 2880
      ? `${Math.round(minutes / 144) / 10} days`
      : minutes >= 120
        ? `${Math.round(minutes / 6) / 10} h`
        : `${Math.round(minutes * 10) / 10} min`,
  menuOf: (title: string) => `Phase ${quoted('en', title)}`,
  current: 'now',
  past: 'has run',
  begin: 'Begin',
  beginSilently: 'Begin without its clock',
  again: 'Begin again',
  longer: '1 minute longer',
  shorter: '1 minute shorter',
  up: 'Move up',
  down: 'Move down',
  edit: 'Edit…',
  skip: 'Leave out',
  skipped: (title: string) => `${quoted('en', title)} was left out.`,
  putBack: 'Put it back',
  restore: 'Restore the map as it began…',
  restoreAsk: (title: string) => `Bring the map back to the start of ${quoted('en', title)}?`,
  restoreDetail:
    'What came since is deleted and words are set back, as one change that you can undo on the map.',
  restoreYes: 'Bring it back',
  restored: 'The map is as it was then. It can be undone on the map.',
  restoreFailed: 'The history of the map could not be fetched. Try again.',
  movedTo: (title: string, place: number, of: number) => `${title} is now ${place} of ${of}.`,
  add: 'Add a phase',
  kinds: {
    frame: 'Frame',
    ballot: 'Ballot',
    tour: 'Tour and flags',
    writing: 'Silent writing',
    reveal: 'Reveal and place',
    breakouts: 'Breakouts',
    'report-back': 'Report back',
    talk: 'Talk',
    debate: 'Debate',
    scribe: 'Scribe',
    close: 'Close',
  },
  // The form of one phase.
  editTitle: 'Edit phase',
  name: 'Title',
  prompt: 'What people are asked to do',
  length: 'Minutes',
  mapWriting: 'Participants may change the map',
  rightsTitle: 'And there they may',
  rights: {
    add: 'add claims',
    editOwn: 'edit their own',
    editAny: 'edit anyone’s',
    move: 'move claims',
    link: 'link and undercut',
    delete: 'delete',
    comment: 'comment',
  },
  rightsHint: 'The server holds the first switch for everyone; the rest is what the buttons offer.',
  onEnd: 'When the time is over',
  onEndNotify: 'Give a sign',
  onEndLock: 'Close the map',
  authors: 'Cards are released',
  authorsNamed: 'with names',
  authorsAnonymous: 'without names',
  moderated: 'Hosts read cards beforehand (people are told)',
  ballotTitle: 'Ballot',
  question: 'Question',
  kind: 'Kind',
  ballotKinds: {
    stance: 'Stance, −2 to +2',
    dots: 'Dots',
    approve: 'Approve',
    sense: 'Sense check',
    motion: 'For, against, undecided',
  },
  ask: 'It asks',
  asks: {
    accept: 'Do I accept it?',
    holds: 'Does the step hold?',
    crux: 'Is it a crux?',
    agree: 'Do we agree?',
    custom: 'Something else',
  },
  about: 'About',
  abouts: {
    proposals: 'Proposals',
    claims: 'Claims',
    steps: 'Steps',
    statement: 'Own statements',
  },
  anonymity: 'Who sees who chose what',
  anonymities: {
    secret: 'Nobody',
    host: 'Hosts',
    named: 'Everyone',
  },
  sealed: 'Keep the result sealed until the second ballot of the pair closes',
  secondOf: 'Repeats the ballot of',
  secondOfNone: 'None',
  ballotLocked: 'Its ballot is made; change it there.',
  newTitle: 'New phase',
}
