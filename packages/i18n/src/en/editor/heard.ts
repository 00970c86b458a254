import { counted } from '../../counted.ts'

/** What is said of other people's doings, and where to read it again. */
export const heard = {
  about: 'What other people did here since you opened the map.',
  sayAloud: 'Tell screen readers',
  loud: { off: 'Nothing', mine: 'What is in my branch', all: 'Everything' },
  nothing: 'Nobody else has changed anything yet.',
  more: (n: number) => counted('en', n, { one: 'And # change more.', other: 'And # changes more.' }),
}
