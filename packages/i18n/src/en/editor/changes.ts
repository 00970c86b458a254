import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** Words of split, merge, move, delete. */
export const changes = {
  pickAnother: 'Pick another',
  paste: {
    title: 'Paste',
    about: 'This page cannot read the clipboard by itself. Paste into the box: a list, or part of a map.',
    box: 'What to paste',
    add: 'Add to the map',
    nothing: 'There is no text on the clipboard.',
  },
  remove: {
    ask: (name: string) => `Delete ${quoted('en', name)}?`,
    askStep: 'Delete this arrow?',
    askMany: (n: number) => counted('en', n, { one: 'Delete # thing?', other: 'Delete # things?' }),
    hangs: (list: string) => `What hangs on it: ${list}.`,
    nothingHangs: 'Nothing hangs on it any more.',
    counts: {
      supports: (n: number) => counted('en', n, { one: '# reason', other: '# reasons' }),
      rebuts: (n: number) => counted('en', n, { one: '# rebuttal', other: '# rebuttals' }),
      undercuts: (n: number) => counted('en', n, { one: '# undercut', other: '# undercuts' }),
      backs: (n: number) => counted('en', n, { one: '# backing', other: '# backings' }),
      answers: (n: number) => counted('en', n, { one: '# answer', other: '# answers' }),
      asks: (n: number) => counted('en', n, { one: '# question', other: '# questions' }),
    },
    alone: 'Delete only this',
    aloneMany: 'Delete only these',
    aloneHint: 'What hangs on it stays on the map, loose.',
    branch: (n: number) =>
      counted('en', n, {
        one: 'Delete with its branch: # more claim',
        other: 'Delete with its branch: # more claims',
      }),
    staying: (n: number) =>
      counted('en', n, {
        one: '# claim bears on something else too, and stays.',
        other: '# claims bear on something else too, and stay.',
      }),
  },
  move: {
    title: 'Move under another claim',
    which: 'Which of its arrows?',
    another: 'One more arrow: the others stay',
    pick: 'What it is to bear on',
    relation: 'How it bears on it',
    result: 'The map will say',
    move: 'Move',
    connect: 'Connect',
  },
  split: {
    title: 'Split in two',
    where: 'Where it is cut',
    help: 'Press between two words, or use the arrow keys: left and right by words, up and down by sentences.',
    between: (before: string, behind: string) =>
      `Between ${quoted('en', before)} and ${quoted('en', behind)}`,
    nothing: 'There is nothing to cut: a half would say nothing.',
    first: 'This claim',
    second: 'The new claim',
    keeps: (n: number) =>
      counted('en', n, { one: 'Keeps its place and its # arrow', other: 'Keeps its place and its # arrows' }),
    keepsRemarks: 'Keeps its note, comments and tags',
    others: (languages: string) => `Keeps the whole text in ${languages}, which is not cut`,
    gets: (n: number) =>
      counted('en', n, {
        one: 'Gets the same kind, sayer and # source',
        other: 'Gets the same kind, sayer and # sources',
      }),
    noArrows: 'Begins without arrows',
    servesToo: (n: number) =>
      counted('en', n, {
        one: 'Holds together with the first half in # step',
        other: 'Holds together with the first half in # steps',
      }),
    together: 'The halves hold together',
    togetherHint: 'The new claim becomes a co-premise wherever this one is a reason.',
    split: 'Split',
  },
  merge: {
    title: 'Merge with another claim',
    pick: 'The claim that says the same',
    which: 'Whose words stay?',
    stays: 'These words stay',
    goes: 'These go into the note',
    arrows: (n: number) => counted('en', n, { one: '# arrow', other: '# arrows' }),
    comesAlong: (n: number) =>
      counted('en', n, {
        one: 'The # arrow of the other comes along, and so do its sources, comments and tags.',
        other: 'The # arrows of the other come along, and so do its sources, comments and tags.',
      }),
    kept: 'Its words are kept in the note.',
    between: 'The arrow between the two is no longer drawn.',
    merge: 'Merge',
  },
  unmerge: {
    line: (name: string) => `Merged from ${quoted('en', name)}: take apart`,
    title: 'Merged claims',
    about: 'Each can stand by itself again, with its own arrows.',
    takeApart: 'Take apart',
    none: 'Nothing is merged into this claim any more.',
  },
  deletions: {
    arrow: (word: string, from: string, to: string) => `${quoted('en', from)} ${word} ${quoted('en', to)}`,
    source: (name: string) => `Source: ${name}`,
    nothing: 'Nothing was deleted on this map.',
    hint: 'What is deleted stays here. Anyone who can edit can put it back.',
    by: (name: string, when: string) => `Deleted by ${name}, ${when}`,
    at: (when: string) => `Deleted ${when}`,
  },
}
