import { counted } from '../../counted.ts'

/** What stands on the wall. */
export const projector = {
  title: 'Projector',
  joinWith: 'Join with',
  qrLabel: 'QR code of the link to join',
  welcome: 'Come in',
  inNow: (count: number) => counted('en', count, { one: '# in the room', other: '# in the room' }),
  haveVoted: 'have voted',
  ofMany: (done: number, of: number) => `${done} of ${of}`,
  secret: 'Secret from everyone in the room.',
  sealed: 'The result is sealed until the second ballot closes.',
  closed: 'Closed. The result comes with the reveal.',
  closing: 'Closing…',
  writing: 'Writing in silence',
  cards: (count: number) => counted('en', count, { one: '# card so far', other: '# cards so far' }),
  lookAt: 'We look at',
  speaking: (who: string) => `${who} has the word`,
  waitingHands: (count: number) =>
    counted('en', count, { one: '# hand is raised', other: '# hands are raised' }),
  groups: 'Groups',
  outcomes: 'What came of it',
  takenOnBy: (who: string) => `Taken on by ${who}`,
  released: 'Cards',
  ended: 'Thank you. This workshop has ended.',
  showCode: 'Show the code',
  hideCode: 'Hide the code',
  fullScreen: 'Full screen',
  back: 'Back to the room',
  results: 'Result',
  otherScreen: 'Open on another screen',
  otherAbout:
    'It shows what everybody may see, and leads nothing: no right of yours is in it. Move the window to the wall and press Full screen in it; or open the link on the computer there.',
  otherLink: 'Link for the other screen',
  otherOpen: 'Open a window',
  otherFailed: 'The server did not make a link. Close this and try again.',
  otherBlocked: 'The browser did not open a window. Allow it, or use the link.',
  lostTitle: 'This screen has lost its link',
  lostText:
    'A host finds it under “Open on another screen” in the room of the workshop, and opens it here again.',
}
