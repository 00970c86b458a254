/**
 * Reads cells that any program may have written. Every getter is total: it answers a value of its type whatever the
 * cell holds, and lists a fault when the cell held something else. Cells that nobody asks for are left alone.
 */
import { isId, type TableName } from '@parley/protocol'
import { isLang } from './label.ts'
import type { Fault } from './map.ts'
import type { Deleted, Id, Label, Lang, Place } from './rows.ts'

/** The language of a claim or map that does not say its own. */
export const defaultLang: Lang = 'en'

const noLabel: Label = Object.freeze({})
const noTimes: Readonly<Record<Lang, number>> = Object.freeze({})
const noAnswers: Readonly<Record<string, string>> = Object.freeze({})

export class CellReader {
  readonly #table: string
  readonly #id: string
  readonly #cells: Readonly<Record<string, unknown>>
  /** Cells with `@` by the name before it, found in one pass; undefined when the row has none. */
  #tagged: Map<string, string[]> | undefined
  /** Undefined while nothing is wrong, so that a sound row costs no list. */
  faults: Fault[] | undefined

  constructor(table: TableName | 'meta', id: string, cells: Readonly<Record<string, unknown>>) {
    this.#table = table
    this.#id = id
    this.#cells = cells
    for (const name of Object.keys(cells)) {
      if (name === '__proto__') {
        this.fault('bad-cell', name)
        continue
      }
      const at = name.indexOf('@')
      if (at <= 0) continue
      this.#tagged ??= new Map()
      const base = name.slice(0, at)
      const list = this.#tagged.get(base)
      if (list) list.push(name)
      else this.#tagged.set(base, [name])
    }
  }

  fault(problem: Fault['problem'], cell?: string): void {
    const place = { table: this.#table, id: this.#id, problem }
    this.faults ??= []
    this.faults.push(Object.freeze(cell === undefined ? place : { ...place, cell }))
  }

  /** Undefined for a missing cell and for null, which programs write to clear one. */
  raw(name: string): unknown {
    // No cell that we ask for is called like anything that plain objects inherit, so there is no need to ask whose it is.
    return this.#cells[name] ?? undefined
  }

  string(name: string, fits: (value: string) => boolean = () => true, otherwise = ''): string {
    const value = this.raw(name)
    if (value === undefined) return otherwise
    if (typeof value === 'string' && fits(value)) return value
    this.fault('bad-cell', name)
    return otherwise
  }

  flag(name: string): boolean {
    const value = this.raw(name)
    if (value === undefined) return false
    if (typeof value === 'boolean') return value
    this.fault('bad-cell', name)
    return false
  }

  /** A finite number that is not negative, such as a time. */
  number(name: string, otherwise = 0): number {
    const value = this.raw(name)
    if (value === undefined) return otherwise
    if (isTime(value)) return value
    this.fault('bad-cell', name)
    return otherwise
  }

  /** An id that may be missing. */
  id(name: string): Id | null {
    const value = this.raw(name)
    if (value === undefined) return null
    if (isId(value)) return value
    this.fault('bad-cell', name)
    return null
  }

  /** An id without which the row is none: lists the fault. */
  neededId(name: string): Id | undefined {
    const value = this.raw(name)
    if (isId(value)) return value
    this.fault(value === undefined ? 'missing-cell' : 'bad-cell', name)
    return undefined
  }

  /** One of a list; another word is a kind that we do not know, which a newer program may. */
  oneOf<T extends string>(name: string, list: readonly T[], otherwise: T): T {
    const value = this.raw(name)
    if (value === undefined) return otherwise
    const known = list.find((one) => one === value)
    if (known === undefined) this.fault(typeof value === 'string' ? 'unknown-kind' : 'bad-cell', name)
    return known ?? otherwise
  }

  /** The same where the row is none without it. */
  neededOneOf<T extends string>(name: string, list: readonly T[]): T | undefined {
    const value = this.raw(name)
    const known = list.find((one) => one === value)
    if (value === undefined) this.fault('missing-cell', name)
    else if (known === undefined) this.fault(typeof value === 'string' ? 'unknown-kind' : 'bad-cell', name)
    return known
  }

  lang(name = 'lang'): Lang {
    return this.string(name, isLang, defaultLang)
  }

  /** A fractional key; '' when there is none that can be compared. */
  order(): string {
    return this.string('order', isOrderKey)
  }

  place(name: string): Place | null {
    const value = this.raw(name)
    if (value === undefined) return null
    if (Array.isArray(value) && value.length === 2) {
      const [x, y]: readonly unknown[] = value
      if (isFinite(x) && isFinite(y)) return Object.freeze([x, y] as const)
    }
    this.fault('bad-cell', name)
    return null
  }

  label(name: string): Label {
    const base = this.raw(name)
    const tagged = this.#tagged?.get(name)
    if (base === undefined && !tagged) return noLabel
    const label: Record<string, string> = {}
    // An empty wording is none: a row reads back as it was written.
    if (typeof base === 'string') {
      if (base) label[''] = base
    } else if (base !== undefined) this.fault('bad-cell', name)
    for (const cell of tagged ?? []) {
      const lang = cell.slice(name.length + 1)
      const value = this.raw(cell)
      if (isLang(lang) && typeof value === 'string') {
        if (value) label[lang] = value
      } else if (value !== undefined) this.fault('bad-cell', cell)
    }
    return Object.freeze(label)
  }

  /** Yes and no by language, from `languages@zh`. */
  flags(name: string): ReadonlyMap<Lang, boolean> {
    const flags = new Map<Lang, boolean>()
    for (const cell of this.#tagged?.get(name) ?? []) {
      const lang = cell.slice(name.length + 1)
      const value = this.raw(cell)
      if (isLang(lang) && typeof value === 'boolean') flags.set(lang, value)
      else if (value !== undefined) this.fault('bad-cell', cell)
    }
    return flags
  }

  /** Times by language, from `edited@en`. */
  times(name: string): Readonly<Record<Lang, number>> {
    const tagged = this.#tagged?.get(name)
    if (!tagged) return noTimes
    const times: Record<Lang, number> = {}
    for (const cell of tagged) {
      const lang = cell.slice(name.length + 1)
      const value = this.raw(cell)
      if (isLang(lang) && isTime(value)) times[lang] = value
      else if (value !== undefined) this.fault('bad-cell', cell)
    }
    return Object.freeze(times)
  }

  /** Answers by question, from `answer@expert-opinion.field`. */
  answers(): Readonly<Record<string, string>> {
    const tagged = this.#tagged?.get('answer')
    if (!tagged) return noAnswers
    const answers: Record<string, string> = {}
    for (const cell of tagged) {
      const question = cell.slice('answer@'.length)
      const value = this.raw(cell)
      if (isQuestionName(question) && isId(value)) answers[question] = value
      else if (value !== undefined) this.fault('bad-cell', cell)
    }
    return Object.freeze(answers)
  }

  /** `{by, at}`, or `true` from a program that keeps neither. */
  deleted(): Deleted | null {
    const value = this.raw('deleted')
    if (value === undefined || value === false) return null
    if (value === true) return Object.freeze({ by: null, at: 0 })
    if (isRecord(value)) {
      const by = Object.hasOwn(value, 'by') ? value['by'] : null
      const at = Object.hasOwn(value, 'at') ? value['at'] : 0
      return Object.freeze({ by: isId(by) ? by : null, at: isTime(at) ? at : 0 })
    }
    this.fault('bad-cell', 'deleted')
    return null
  }
}

/** An object with names, not a list and not one of some class (such as a shared type inside a cell). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

const isFinite = (value: unknown): value is number => Number.isFinite(value)
const isTime = (value: unknown): value is number => isFinite(value) && value >= 0

/** What `keyBetween` can work with: digits of base 62. */
export const isOrderKey = (value: string): boolean => /^[0-9A-Za-z]*$/.test(value)

/** Whether a name is one of a critical question, `scheme.question`: with the dot nothing that objects carry is one. */
export const isQuestionName = (value: string): boolean =>
  value.length <= 80 && /^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(value)

/** Links that people may be sent to: no `javascript:`, no `data:`. */
export function isWebUrl(value: string): boolean {
  // \p{Cc}: control characters, some of which a browser drops before it reads the scheme.
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value)
}

/** A year, a month or a day. */
export const isDate = (value: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)
