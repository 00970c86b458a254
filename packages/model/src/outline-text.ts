/**
 * A part of a map as a text that people can read and paste anywhere, and that `readOutline` reads back: claims with
 * all that bears on them, indented. Marks are those of `outline-marks.ts`.
 */
import { foldedStep } from './folded-steps.ts'
import { premiseClaims, stepAt, whyNoClaim } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import { againMark, escaped, joinMark, markFor, moreMark } from './outline-marks.ts'
import type { Id, Lang } from './rows.ts'

export interface OutlineTextOptions {
  /** Only these claims are written; a step is when all its premises that stand are among them. All, when not given. */
  readonly within?: ReadonlySet<Id>
}

/** A line that is still to be written. */
interface Line {
  readonly claim: Id
  readonly depth: number
  readonly mark: string
  /** The step whose first premise this is: what bears on the step is written below. */
  readonly step: Id | null
}

/**
 * The claims of some ids with what hangs on them, one under the other, without a line end behind the last. A claim that
 * another of them leads to is written there; one that comes a second time is named again, not written out. Words in
 * another language stand in where there are none in `lang`. '' for ids without a live claim. Linear in what it writes.
 */
export function outlineText(
  map: ArgumentMap,
  ids: Iterable<Id>,
  lang: Lang,
  { within }: OutlineTextOptions = {},
): string {
  const stepsOn = (end: Id): readonly Id[] =>
    map.inferencesOn(end).filter((step) => {
      const premises = standing(map, step)
      if (!premises.length || foldedStep(map, step)) return false
      return !within || premises.every((claim) => within.has(claim))
    })
  const linesOn = (end: Id, depth: number): readonly Line[] =>
    stepsOn(end).flatMap((step) => stepLines(map, step, depth, stepAt(map, end) !== undefined))

  const asked = [...ids].filter((id) => !within || within.has(map.resolve(id)))
  const first = firstOf(map, asked, stepsOn)
  const waiting = first.map((claim): Line => ({ claim, depth: 0, mark: markOfFirst(map, claim), step: null }))
  // The next line is the last of the list. No recursion: chains may be as long as the map.
  waiting.reverse()
  const written = new Set<Id>()
  const text: string[] = []
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    const { claim, depth, step } = line
    const again = written.has(claim)
    written.add(claim)
    text.push(...printed(line, wordsOf(map, claim, lang), again))
    const below = [
      ...(step === null ? [] : linesOn(step, depth + 1)),
      ...(again ? [] : linesOn(claim, depth + 1)),
    ]
    waiting.push(...below.toReversed())
  }
  return text.join('\n')
}

const standing = (map: ArgumentMap, step: Id): readonly Id[] =>
  premiseClaims(map, step)
    .filter(({ stands }) => stands)
    .map(({ claim }) => claim)

const markOfFirst = (map: ArgumentMap, claim: Id): string =>
  map.claim(claim)?.kind === 'question' ? markFor('asks', false) : ''

/** A step's premises, one a line: the first with the mark of its stance, the others joined to it. */
function stepLines(map: ArgumentMap, step: Id, depth: number, onStep: boolean): readonly Line[] {
  const mark = markFor(map.inference(step)?.stance ?? 'supports', onStep)
  return standing(map, step).map((claim, at) =>
    at ? { claim, depth, mark: joinMark, step: null } : { claim, depth, mark, step },
  )
}

function printed({ depth, mark }: Line, words: string, again: boolean): readonly string[] {
  const indent = '  '.repeat(depth)
  const [first = '', ...more] = words.split('\n')
  const lead = mark ? `${indent}${mark} ` : indent
  if (again) return [`${lead}${againMark} ${first}`]
  return [`${lead}${escaped(first.trimEnd())}`, ...more.map((line) => `${indent}  ${moreMark} ${line}`)]
}

/** The text in the language, else as first given, else in any; a claim without words is an ellipsis. */
function wordsOf(map: ArgumentMap, claim: Id, lang: Lang): string {
  for (const one of [lang, ...map.languagesOf('text', claim)]) {
    const words = map.words('text', claim, one).trim()
    if (words) return words.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
  }
  return '…'
}

/** The claims that no other of the ids leads to, in their order; of a circle the first. */
function firstOf(map: ArgumentMap, ids: Iterable<Id>, stepsOn: (end: Id) => readonly Id[]): readonly Id[] {
  const first = new Set<Id>()
  const reached = new Set<Id>()
  for (const id of ids) {
    const start = map.resolve(id)
    if (whyNoClaim(map, id) || reached.has(start)) continue
    first.add(start)
    const open: Id[] = [start]
    for (let end = open.pop(); end !== undefined; end = open.pop()) {
      if (end !== start) first.delete(end)
      if (reached.has(end)) continue
      reached.add(end)
      for (const step of stepsOn(end)) open.push(step, ...standing(map, step))
    }
  }
  return [...first]
}
