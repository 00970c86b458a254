import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** What the canvas says while things are joined, pasted and changed by others. Looks are those of arrows. */
export const hands = {
  pasted: (n: number) => counted('en', n, { one: '# claim pasted', other: '# claims pasted' }),
  pasteFirstPart: 'Paste the first part',
  leaveIt: 'Leave it',
  pastedOtherwise: (lines: string) =>
    `Pasted. Some lines were understood otherwise than they stand: ${lines}.`,
  copied: 'Copied as text',
  undone: 'Undone',
  redo: 'Redo',
  holdsTogether: (name: string) => `holds together with: ${name}`,
  turnBy: (keys: string) => `${keys}: how it bears.`,
  putDown: 'Esc: just put it down.',
  addSecond: 'Alt: a second arrow',
  bearsAlready: 'It bears on something already.',
  moveItsArrow: 'Move its arrow here',
  addAnArrow: 'Add a second arrow',
  retarget: 'Point at its new end…',
  splitOff: (name: string) => `Let ${quoted('en', name)} hold by itself`,
  takeOut: (name: string) => `Take ${quoted('en', name)} out of the step`,
  deletedAt: (who: string, what: string, here: string) =>
    `${who} deleted ${quoted('en', what)}. You are at ${quoted('en', here)} now.`,
  somebody: 'Somebody',
  news: {
    supports: (n: number) => counted('en', n, { one: '# reason', other: '# reasons' }),
    rebuts: (n: number) => counted('en', n, { one: '# rebuttal', other: '# rebuttals' }),
    undercuts: (n: number) => counted('en', n, { one: '# undercut', other: '# undercuts' }),
    backs: (n: number) => counted('en', n, { one: '# backing', other: '# backings' }),
    answers: (n: number) => counted('en', n, { one: '# answer', other: '# answers' }),
    asks: (n: number) => counted('en', n, { one: '# question', other: '# questions' }),
    claims: (n: number) => counted('en', n, { one: '# claim', other: '# claims' }),
  },
  added: (who: string, what: string) => `${who} added ${what}.`,
  addedUnder: (who: string, what: string, name: string) =>
    `${who} added ${what} under ${quoted('en', name)}.`,
  removed: (who: string, what: string) => `${who} deleted ${what}.`,
  reworded: (who: string, name: string) => `${who} changed the words of ${quoted('en', name)}.`,
  rewordedMany: (who: string, what: string) => `${who} changed the words of ${what}.`,
}
