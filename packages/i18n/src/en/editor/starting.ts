/** Words of hints and templates. */
export const starting = {
  // templates
  beginWith: 'Or begin with',
  newWith: 'New map from a template',
  blank: 'Blank map',
  debate: 'Debate on one proposal',
  ibis: 'Questions and options',
  sample: 'The sample map',
  debateWords: {
    title: 'We should …',
    text: 'What exactly is proposed: who does what, and by when?',
    reason: 'It would help, because …',
    otherReason: 'It has worked elsewhere: …',
    rebuttal: 'It would cost too much: …',
    otherRebuttal: 'There is a better way: …',
    reply: 'The cost can be met: …',
  },
  ibisWords: {
    question: 'What should we do about …?',
    option: 'We could …',
    otherOption: 'Or we could …',
    leave: 'Or leave it as it is',
    pro: 'It would …',
    con: 'But …',
    further: 'What would that take?',
  },
  // hints
  hint: 'Hint',
  gotIt: 'Got it',
  noMore: 'No more hints',
  reason: (support: string, rebut: string) =>
    `${support} adds a reason to the claim that is selected, ${rebut} a rebuttal.`,
  reasonTouch: 'Tap a claim, then press “supports” or “rebuts” below it.',
  undercut: (key: string) =>
    `The ring on an arrow is the step itself. Select it: ${key} undercuts it, without denying the claim.`,
  undercutTouch: 'The ring on an arrow is the step itself. Tap it to undercut it, without denying the claim.',
  undercutRow:
    'Each row has two sides: its claim, and the step by which it bears. “Undercuts” denies the step, not the claim.',
  together:
    'You are not alone here: others see each letter as you type it. Undo takes back only what is yours.',
}
