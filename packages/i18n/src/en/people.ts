import { counted } from '../counted.ts'

/** Who is here, and who I am. */
export const people = {
  here: 'People here now',
  me: 'You',
  meNamed: (name: string) => `${name} (you)`,
  unnamed: 'Guest',
  yourNameAndColour: 'Your name and colour',
  name: 'Name',
  colour: 'Colour',
  colours: {
    1: 'Rose',
    2: 'Violet',
    3: 'Lagoon',
    4: 'Moss',
    5: 'Bronze',
    6: 'Cobalt',
    7: 'Brick',
    8: 'Slate',
  },
  save: 'Save',
  askTitle: 'What may the others call you?',
  askHint: 'Kept in this browser. Anyone can take any name.',
  later: 'Not now',
  othersMore: (n: number) => counted('en', n, { one: '# more', other: '# more' }),
}
