/** What the matter hangs on, each with the best that speaks for and against it, and what nobody has answered. */
import { textWith } from './part-ballots.ts'
import type { Block } from './document.ts'
import type { Report } from './report.ts'
import type { Telling } from './telling.ts'

export function cruxesPart({ cruxes, ballots }: Report, { words }: Telling): readonly Block[] {
  const blocks = cruxes.flatMap(({ ballot, rank, score, target }): readonly Block[] => {
    const isDots = ballots.find(({ id }) => id === ballot)?.kind === 'dots'
    return [
      { type: 'heading', level: 3, text: words.crux(rank, textWith(target, words)) },
      { type: 'text', text: isDots ? words.gotDots(score, target.result.voters) : words.gotYes(score) },
      {
        type: 'facts',
        items: [
          [words.reason, target.reason?.text ?? words.none],
          [words.rebuttal, target.rebuttal?.text ?? words.none],
        ],
      },
    ]
  })
  return [
    { type: 'heading', level: 2, text: words.cruxes },
    ...(blocks.length ? blocks : [{ type: 'text', text: words.noCruxes, hint: true } as const]),
  ]
}

export function questionsPart({ questions }: Report, { words }: Telling): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: words.questions },
    questions.length
      ? { type: 'list', items: questions.map(({ text, on }) => (on ? words.askedOf(text, on) : text)) }
      : { type: 'text', text: words.noQuestions, hint: true },
  ]
}
