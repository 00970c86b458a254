import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

const unreachable = 'The server cannot be reached now. Try again in a moment.'
/** By the server's word for it. */
const troubles: Readonly<Record<string, string>> = {
  noCode: 'No running workshop has this code. Look at it again, or ask the host.',
  doorClosed: 'The door of this workshop is closed. Ask the host to open it.',
  personalOnly: 'This workshop takes personal codes only. Ask the host for yours.',
  codeUsed:
    'Somebody came in with this personal code already. If that was you, open the workshop in the browser that you used then; otherwise ask the host for a new code.',
  ended: 'This workshop has ended.',
  removed: 'A host has removed you from this workshop.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  full: 'This workshop takes no more people.',
}
const beginTroubles: Readonly<Record<string, string>> = {
  forbidden: 'This map can only be given a workshop with its host link.',
  full: 'This map has too many workshops, or the server has no room. Erase an old one first.',
  tooMany: 'Too many workshops were begun in a short time. Wait a minute.',
  badRequest: 'The server could not take this. Shorten the title and the name, and try again.',
}

/** Coming in: the code, the name, the door. */
export const joining = {
  title: 'Join a workshop',
  code: 'Code',
  alias: 'Name or alias',
  join: 'Join',
  enterCode: 'Enter a code',
  notInTitle: 'This workshop needs its code',
  notInText: 'This browser has not joined it. Whoever leads the workshop has the code.',
  removedTitle: 'You are no longer in this workshop',
  removedText:
    'A host has removed you. What you wrote in the map is still there unless the host took it out.',
  goneTitle: 'This workshop is no more',
  goneText: 'It was erased, or its map was deleted.',
  endedTitle: 'This workshop has ended',
  endedText:
    'This browser is not among its people any more, and its code has stopped working. Whoever led it has the report.',
  refusedTitle: 'This workshop does not know you',
  refusedText: 'Join it again with its code.',
  needsCode: 'Enter the code that the host shows.',
  needsAlias: 'Enter a name or an alias.',
  projector: 'Projector',
  asProjector: 'This screen is a projector',
  waiting: (alias: string) => `You are at the door, ${alias}. A host will let you in.`,
  why: (why: string): string => troubles[why] ?? unreachable,
  keepOpen: 'Keep this page open: you come in by yourself.',
  turnedAway: 'A host has not let you in.',
  tryAgain: 'Try again',
  removedAgain: 'When a host lets you in again, press “Try again”.',
  backToCode: 'Back to the code',
  starting: {
    erase: 'Erase for good',
    eraseAsk: 'Erase…',
    notErased: 'It could not be erased. Try again.',
    eraseNamed: (title: string) => `Erase ${quoted('en', title)}…`,
    erased: (title: string) => `${quoted('en', title)} was erased.`,
    eraseSure: (title: string) =>
      `Erase ${quoted('en', title)} with its votes, cards and results? The map stays.`,
    title: 'Start a workshop',
    about: 'People join with a six-character code. You lead; nobody needs an account.',
    ofThisMap: 'Workshops of this map',
    runs: 'Running',
    over: 'Ended',
    goIn: 'Go back in',
    results: 'Open results',
    withCode: 'Join with its code',
    notHere: 'Its results open in the browsers of those who took part.',
    agenda: 'Agenda',
    phases: 'Phases, all of which you can change',
    minutes: (count: number) => `${count} min`,
    days: (count: number) => counted('en', count, { one: '# day', other: '# days' }),
    name: 'Title',
    needsTitle: 'Give the workshop a title.',
    yourName: 'Your name in it',
    language: 'Language',
    door: 'Who comes in',
    doors: { open: 'Everyone with the code', admit: 'I let each in', personal: 'Personal codes only' },
    doorHints: {
      open: 'Whoever has the code is in. You can close the door at any time.',
      admit: 'Each waits at the door until a host lets them in.',
      personal: 'One code for each person, used once. You make them in the room and print the sheet.',
    },
    begin: 'Open the lobby',
    why: (why: string): string => beginTroubles[why] ?? unreachable,
  },
}
