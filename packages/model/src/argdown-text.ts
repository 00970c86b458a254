/**
 * A map as Argdown, the text form of argument maps that other programs read (argdown.org): claims are statements with
 * titles, and a step is a relation between two of them. A step that needs a name, since several premises make it or
 * something bears on the step itself, is an argument with its premises and conclusion; an undercut is one of Argdown's.
 *
 * Argdown knows no questions: they are statements with a tag, what answers one supports it, and what one asks about
 * stands in its data.
 */
import { argdownTitles } from './argdown-titles.ts'
import { foldedStep } from './folded-steps.ts'
import { endOf, premiseClaims, stepAt } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import { readingOrder } from './reading-order.ts'
import type { Claim, Id, Lang } from './rows.ts'
import { tagNamesOf } from './tag-names.ts'
import { labelIn } from './label.ts'

/** Conclusions of steps that no claim of the map states, by the title of what they are about. */
export interface ArgdownWords {
  readonly against: (title: string) => string
  readonly backing: (title: string) => string
}

/**
 * Every live claim and sound step: each proposal, then what bears on it, with a line end behind the last. Words in
 * another language stand in. O(map).
 */
export function argdownText(map: ArgumentMap, lang: Lang, words: ArgdownWords): string {
  const writer = new Writer(map, lang, words)
  const claims = readingOrder(map).flatMap((id) => map.claim(id) ?? [])
  const steps = claims.flatMap(({ id }) => writer.stepsBelow(id))
  const front = ['===', `title: ${JSON.stringify(labelIn(map.meta.title, lang))}`, '===']
  const blocks = [
    front,
    ...claims.map((claim) => writer.statement(claim)),
    ...steps.filter((id) => writer.isNamed(id)).flatMap((id) => writer.argument(id)),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

class Writer {
  readonly #map: ArgumentMap
  readonly #lang: Lang
  readonly #words: ArgdownWords
  readonly #titles: ReturnType<typeof argdownTitles>

  constructor(map: ArgumentMap, lang: Lang, words: ArgdownWords) {
    this.#map = map
    this.#lang = lang
    this.#words = words
    this.#titles = argdownTitles((id) => this.#said('title', id) || this.#said('text', id))
  }

  /** Stands, and is no other step's double. */
  isTold(step: Id): boolean {
    return (
      this.#map.isLive(step) &&
      this.#map.isSound(step) &&
      !foldedStep(this.#map, step) &&
      this.#premises(step).length > 0
    )
  }

  /** Needs a name: of several premises, or something bears on it. A question that is asked is a claim's own matter. */
  isNamed(step: Id): boolean {
    if (this.#map.inference(step)?.stance === 'asks') return false
    return this.#premises(step).length > 1 || this.#bearsOn(step)
  }

  /** Those on a claim, each followed by those on it, as people put them. */
  stepsBelow(claim: Id): readonly Id[] {
    const found = new Set<Id>()
    const open = [...this.#map.inferencesOn(claim)]
    for (let step = open.shift(); step !== undefined; step = open.shift()) {
      if (found.has(step)) continue
      found.add(step)
      // Also on a double, which is not told itself.
      if (stepAt(this.#map, step)) open.unshift(...this.#map.inferencesOn(step))
    }
    return [...found].filter((step) => this.isTold(step))
  }

  statement({ id, kind, implicit }: Claim): readonly string[] {
    const text = this.#said('text', id) || this.#said('title', id) || '…'
    const tags = [
      ...(kind === 'claim' ? [] : [kind]),
      ...(implicit ? ['implicit'] : []),
      ...tagNamesOf(this.#map, id),
    ].map((name) => `#(${escaped(name.replaceAll(/[()]/g, ' ')).trim()})`)
    const line = [`[${this.#titles.of(id)}]: ${escaped(text)}`, ...tags, ...this.#data(id)]
    return [line.join(' '), ...this.#relations(id)]
  }

  /** What bears on the step, and then what it rests on and leads to. */
  argument(step: Id): readonly (readonly string[])[] {
    const title = `<${this.#titles.ofStep(step, this.#premises(step)[0] ?? step)}>`
    const relations = this.#bearsOn(step) ? this.#relations(step) : []
    const premises = this.#premises(step).map((claim) => `[${this.#titles.of(claim)}]`)
    const lines = [...premises.map((claim, at) => `(${at + 1}) ${claim}`), '-----']
    const conclusion = `(${premises.length + 1}) `
    return [
      ...(relations.length ? [[title, ...relations]] : []),
      [title],
      [...lines, ...this.#conclusion(step).map((line, at) => (at ? line : conclusion + line))],
    ]
  }

  #conclusion(step: Id): readonly string[] {
    const { target = '', stance } = this.#map.inference(step) ?? {}
    const end = this.#end(target)
    const isRebuttal = stance === 'rebuts'
    if (stepAt(this.#map, end)) {
      const about = this.#stepTitle(end)
      return [`[${plainTitle(isRebuttal ? this.#words.against(about) : this.#words.backing(about))}]`]
    }
    const title = this.#titles.of(end)
    return isRebuttal ? [`[${plainTitle(this.#words.against(title))}]`, `  -> [${title}]`] : [`[${title}]`]
  }

  /** A line for each step on a claim or step. Steps with a conclusion of their own on a claim tell it there. */
  #relations(end: Id): readonly string[] {
    const isStep = stepAt(this.#map, end) !== undefined
    return this.#stepsOn(end).flatMap((step) => {
      const stance = this.#map.inference(step)?.stance
      const mark = stance === 'rebuts' ? (isStep ? '_' : '-') : '+'
      if (this.isNamed(step)) return isStep ? [`  ${mark} <${this.#stepTitle(step)}>`] : []
      return this.#premises(step).map((claim) => `  ${mark} [${this.#titles.of(claim)}]`)
    })
  }

  /** What a question asks about. */
  #data(claim: Id): readonly string[] {
    const asks = this.#map
      .inferencesFrom(claim)
      .filter((step) => this.isTold(step) && this.#map.inference(step)?.stance === 'asks')
      .map((step) => this.#end(this.#map.inference(step)?.target ?? ''))
      .map((end) => (stepAt(this.#map, end) ? this.#stepTitle(end) : this.#titles.of(end)))
    return asks.length ? [`{asks: ${JSON.stringify(asks)}}`] : []
  }

  /** Whether something argues about a step; what ends on a claim of the same id is about that. */
  #bearsOn(step: Id): boolean {
    return stepAt(this.#map, step) !== undefined && this.#stepsOn(step).length > 0
  }

  /** Those that argue: questions stand in the data of what asks them. */
  #stepsOn(end: Id): readonly Id[] {
    return this.#map
      .inferencesOn(end)
      .filter((step) => this.isTold(step) && this.#map.inference(step)?.stance !== 'asks')
  }

  #stepTitle(step: Id): string {
    return this.#titles.ofStep(step, this.#premises(step)[0] ?? step)
  }
  #end(target: Id): Id {
    return endOf(this.#map, target)
  }
  #premises(step: Id): readonly Id[] {
    return premiseClaims(this.#map, step)
      .filter(({ stands }) => stands)
      .map(({ claim }) => claim)
  }
  #said(field: 'title' | 'text', row: Id): string {
    for (const lang of [this.#lang, ...this.#map.languagesOf(field, row)]) {
      const words = this.#map.words(field, row, lang).trim()
      if (words) return words
    }
    return ''
  }
}

const plainTitle = (title: string): string => title.replaceAll(/[[\]<>]/g, ' ').trim()

/** On one line, and nothing in it is markup. A slash before another would begin a comment. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\[\]<>#*_@{}:.]|\/(?=[/\\*])|^[-+=~(]|[-=](?=[-=])|(?<=[-=])[-=]/g, '\\$&')
