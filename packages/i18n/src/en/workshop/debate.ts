/** A debate: two sides, a motion voted on before and after, and who has won. */
export const debate = {
  title: 'The two sides',
  sides: { for: 'For', against: 'Against' },
  // Hosts.
  about:
    'People choose on their own screens, and you can move them. Whoever takes no side listens and votes.',
  motion: 'Motion',
  motionHint: 'All see it as what the debate is about. It is chosen until the first vote opens.',
  make: 'Set up the two sides',
  makeHint: 'Then people choose who speaks for the motion and who against it.',
  spread: 'Spread everyone evenly',
  end: 'Take the sides away',
  endAsk: 'Take the two sides away?',
  endDetail: 'People have chosen theirs, and would have to choose again.',
  noSide: 'On neither side',
  nobody: 'Nobody yet',
  // Those who take part.
  which: 'Which side do you take?',
  hint: 'You speak for a side; you vote as you think.',
  waits: 'The hosts are setting up the two sides.',
  take: { for: 'Speak for it', against: 'Speak against it' },
  leave: 'Only listen and vote',
  yours: { for: 'You speak for the motion.', against: 'You speak against the motion.' },
  none: 'You are on neither side: you listen and vote.',
  write: {
    for: 'You speak for the motion: write its reasons, and what answers the other side.',
    against: 'You speak against the motion: write what rebuts it, and what answers the other side.',
  },
  // The result.
  result: {
    for: 'For wins',
    against: 'Against wins',
    heat: 'Dead heat',
    few: 'Too few voted twice to name a winner',
  },
  by: (points: string) => `It gained ${points} points on the other side.`,
  apart: (points: string) => `${points} points between the sides`,
  how: 'The side wins that gained more people between the votes, of those who voted both times. Under five points it is a dead heat; under ten people no winner is named.',
}
