/**
 * Reads a text as claims that bear on one another: what `outlineText` writes, an indented list, Markdown bullets, or
 * lines with `+`, `-` and `?`. Any text is read; what had to be understood otherwise than it says is listed. Ids and
 * places are for `paste-outline`.
 */
import type { LinkEnd } from './kind-fault.ts'
import { type OutlineLine, outlineLimits, outlineLines } from './outline-lines.ts'
import { againMark, type Mark, marked, moreMark, unescaped, withoutBullet } from './outline-marks.ts'
import type { ClaimKind, Stance } from './rows.ts'

export interface OutlineItem {
  /** From 1. */
  readonly line: number
  readonly words: string
  readonly kind: ClaimKind
  /** The item that it stands under, by its place in the list; null: it stands first, or under what is pasted onto. */
  readonly under: number | null
  /** How it bears on that; `with`: it joins the step of the item `joins`; null: it bears on nothing. */
  readonly bears: Stance | 'with' | null
  /** It bears on the step of the item that it stands under, not on its claim. */
  readonly onStep: boolean
  /** For `with`: the item that its step begins with. */
  readonly joins: number | null
  /** The item whose claim it names again; null: it is a claim of its own. */
  readonly again: number | null
}

/** Something that was not taken as it stands. */
export interface OutlineProblem {
  readonly line: number
  readonly why:
    | 'control-characters'
    /** A mark that bears on something where there is nothing. */
    | 'bears-on-nothing'
    /** A question is answered, nothing else is. */
    | 'other-stance'
    /** It names no claim further up, so it is a claim of its own. */
    | 'names-nothing'
}

export interface Outline {
  readonly items: readonly OutlineItem[]
  /** At most the first 1,000. */
  readonly problems: readonly OutlineProblem[]
  /** Whether marks were read as relations; else bullets are just bullets. */
  readonly relations: boolean
  /** What does not fit, in the order in which it is cut; empty when all does. `items` holds what is left. */
  readonly tooMuch: readonly {
    readonly of: 'text' | 'claims' | 'words'
    readonly has: number
    readonly limit: number
  }[]
}

export interface OutlineReading {
  /** `list`: marks are bullets. `relations`: they say how a line bears. Left out: as the text looks. */
  readonly as?: 'list' | 'relations'
  /** Of claims that stand first. */
  readonly kind?: ClaimKind
  /** What the whole is pasted onto. */
  readonly onto?: LinkEnd['kind']
}

/** Reads any text; never throws. O(length), of at most the limits. */
export function readOutline(text: string, { as, kind = 'claim', onto }: OutlineReading = {}): Outline {
  const all = outlineLines(text)
  const relations = as ? as === 'relations' : looksRelated(all)
  const reader = new Reader(relations, kind, onto)
  for (const line of all) reader.read(line)
  const longest = reader.items.reduce((most, { words }) => Math.max(most, words.length), 0)
  const over = [
    { of: 'text', has: text.length, limit: outlineLimits.text },
    { of: 'claims', has: reader.items.length, limit: outlineLimits.claims },
    { of: 'words', has: longest, limit: outlineLimits.words },
  ] as const
  return {
    items: reader.items
      .slice(0, outlineLimits.claims)
      .map((item) => ({ ...item, words: bounded(item.words) })),
    problems: reader.problems,
    relations,
    tooMuch: over.filter(({ has, limit }) => has > limit),
  }
}

const bounded = (words: string): string =>
  words
    .slice(0, outlineLimits.words)
    .replace(/\p{Cs}$/u, '')
    .trim()

/** Bullets are `-`, `*` or `+` throughout; what else stands there, or hangs below a plain line, says how it bears. */
function looksRelated(lines: readonly OutlineLine[]): boolean {
  const signs = new Set<string>()
  const above: { readonly indent: number; readonly plain: boolean }[] = []
  let hangs = false
  let goesOn = false
  for (const { indent, words } of lines) {
    const { sign } = marked(words)
    goesOn ||= words.startsWith(moreMark) && indent > (above.at(-1)?.indent ?? indent)
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop()
    if (sign) {
      signs.add(sign)
      hangs ||= above.at(-1)?.plain ?? false
    }
    above.push({ indent, plain: !sign && withoutBullet(words) === words })
  }
  const clear = ['+', '?', '&', '*+', '*?'].some((sign) => signs.has(sign))
  return clear || goesOn || (hangs && (signs.has('-') || signs.has('>')))
}

type Mutable<Row> = { -readonly [Field in keyof Row]: Row[Field] }

class Reader {
  readonly items: Mutable<OutlineItem>[] = []
  readonly problems: OutlineProblem[] = []
  readonly #relations: boolean
  readonly #kind: ClaimKind
  readonly #onto: LinkEnd['kind'] | undefined
  /** The items that further lines may stand under, from the outermost. */
  readonly #above: { readonly indent: number; readonly item: number }[] = []
  /** The item before at the same depth, by the one that both stand under. */
  readonly #before = new Map<number | null, number>()
  readonly #named = new Map<string, number>()

  constructor(relations: boolean, kind: ClaimKind, onto: LinkEnd['kind'] | undefined) {
    this.#relations = relations
    this.#kind = kind
    this.#onto = onto
  }

  read(line: OutlineLine): void {
    if (line.cleaned) this.#note(line, 'control-characters')
    if (this.#relations && this.#goesOn(line)) return
    const { mark, words } = this.#relations ? marked(line.words) : { mark: null, words: line.words }
    while ((this.#above.at(-1)?.indent ?? -1) >= line.indent) this.#above.pop()
    const under = this.#above.at(-1)?.item ?? null
    const at = this.items.length
    const place = this.#placed(line, mark, under)
    const said = this.#said(line, mark ? words : withoutBullet(words))
    if (!said.words) return
    this.items.push({ line: line.number, ...said, ...place })
    this.#above.push({ indent: line.indent, item: at })
    this.#before.set(under, at)
    if (said.again === null && !this.#named.has(said.words)) this.#named.set(said.words, at)
  }

  /** A second line of the words above. */
  #goesOn({ words, raw }: OutlineLine): boolean {
    const last = this.items.at(-1)
    if (!last || last.again !== null || (words !== moreMark && !words.startsWith(`${moreMark} `)))
      return false
    last.words = `${last.words}\n${raw.slice(2)}`
    return true
  }

  #said(line: OutlineLine, words: string): Pick<OutlineItem, 'words' | 'again'> {
    const name = words.startsWith(`${againMark} `) && this.#relations ? words.slice(2).trim() : undefined
    if (name === undefined) return { words: unescaped(words.trim()), again: null }
    const again = this.#named.get(name) ?? null
    if (again === null) this.#note(line, 'names-nothing')
    return { words: name, again }
  }

  #placed(
    line: OutlineLine,
    mark: Mark | null,
    under: number | null,
  ): Pick<OutlineItem, 'under' | 'kind' | 'bears' | 'onStep' | 'joins'> {
    if (mark?.bears === 'with') {
      const before = this.#before.get(under)
      const joins = before === undefined ? undefined : (this.items[before]?.joins ?? before)
      const step = joins === undefined ? undefined : this.items[joins]
      if (joins !== undefined && step?.bears) {
        const { kind, onStep } = step
        return { under, kind: kind === 'question' ? kind : 'claim', bears: 'with', onStep, joins }
      }
      this.#note(line, 'bears-on-nothing')
    }
    // What stands first of a paste onto a step bears on that step.
    const ontoStep = under === null && this.#onto === 'inference'
    const hasStep = under !== null && this.items[under]?.bears !== null
    const onStep = ontoStep || ((mark?.onStep ?? false) && hasStep)
    const target = onStep ? 'inference' : under === null ? this.#onto : this.items[under]?.kind
    const wanted = mark === null || mark.bears === 'with' || (mark.onStep && !onStep) ? null : mark.bears
    if (mark?.onStep && !onStep) this.#note(line, 'bears-on-nothing')
    const asks = wanted === 'asks'
    // A note takes no arrows. Whether the whole may go onto one is asked before.
    if (target === undefined || (target === 'note' && under !== null)) {
      if (wanted !== null && !asks) this.#note(line, 'bears-on-nothing')
      return { under, kind: asks ? 'question' : this.#kind, bears: null, onStep: false, joins: null }
    }
    const bears = asks ? wanted : fitting(wanted, target)
    if (wanted !== null && wanted !== bears && !(wanted === 'supports' && bears === 'answers'))
      this.#note(line, 'other-stance')
    return { under, kind: asks ? 'question' : 'claim', bears, onStep, joins: null }
  }

  #note({ number: line }: OutlineLine, why: OutlineProblem['why']): void {
    if (this.problems.length < 1_000) this.problems.push({ line, why })
  }
}

/** Questions are answered, and nothing else is. */
function fitting(wanted: Stance | null, target: LinkEnd['kind']): Stance {
  if (target === 'question') return 'answers'
  return wanted === null || wanted === 'answers' ? 'supports' : wanted
}
