/** What other people do that is said aloud: nothing, what concerns one's own branch, or all. Kept per browser. */
import { kept } from '../shell/kept.ts'

export const loudnesses = ['off', 'mine', 'all'] as const
export type Loudness = (typeof loudnesses)[number]

export const loudness = {
  /** All, until a person chooses. */
  get: (): Loudness => loudnesses.find((one) => one === kept.read('news')) ?? 'all',
  set: (choice: Loudness): void => kept.write('news', choice),
  subscribe: kept.subscribe,
}
