/**
 * What a person chose for their keys, kept in this browser. What is read may come from another version, or be broken
 * in any way: each part that makes no sense is left out by itself, and the rest holds.
 */
import { type Act, isAct, type KeyChoice, type KeyMap, keyMapOf } from '@parley/acts'
import * as v from 'valibot'
import { kept } from '../shell/kept.ts'

export interface KeySettings {
  /** In the order that they were chosen. */
  readonly chosen: Readonly<Partial<Record<Act, KeyChoice>>>
  /** False: single letters do nothing. */
  readonly characters: boolean
  /** True: Tab moves the focus, and adds nothing. */
  readonly tabMoves: boolean
}

export const asTheyCome: KeySettings = { chosen: {}, characters: true, tabMoves: false }

const name = 'keys'
const choiceShape = v.object({
  codes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]\w{0,30}$/))), v.maxLength(4)),
  ctrl: v.optional(v.literal(true)),
  alt: v.optional(v.literal(true)),
  shift: v.optional(v.boolean()),
})
/** A list of pairs, as the order counts. */
const shape = v.object({
  chosen: v.fallback(v.array(v.unknown()), []),
  characters: v.fallback(v.boolean(), true),
  tabMoves: v.fallback(v.boolean(), false),
})
const pairShape = v.tuple([v.custom<Act>(isAct), choiceShape])

/** Undefined, or what is no settings at all: the keys as they come. */
export function readSettings(stored: string | undefined): KeySettings {
  const read = v.safeParse(shape, parsed(stored))
  if (!read.success) return asTheyCome
  const pairs = read.output.chosen.flatMap((pair): [Act, KeyChoice][] => {
    const one = v.safeParse(pairShape, pair)
    if (!one.success || one.output[0] === 'escape') return []
    const [act, { codes, ctrl, alt, shift }] = one.output
    return [
      [act, { codes, ...(ctrl && { ctrl }), ...(alt && { alt }), ...(shift !== undefined && { shift }) }],
    ]
  })
  const { characters, tabMoves } = read.output
  return { chosen: Object.fromEntries(pairs), characters, tabMoves }
}

function parsed(stored: string | undefined): unknown {
  if (stored === undefined) return null
  try {
    return JSON.parse(stored)
  } catch {
    // Broken by hand or by another program: nothing is known.
    return null
  }
}

export const keyMapFrom = ({ chosen, characters, tabMoves }: KeySettings): KeyMap =>
  keyMapOf(chosen, characters, tabMoves)

export const settingsNow = (): KeySettings => readSettings(kept.read(name))

/** Keeps them; settings as they come leave nothing behind. */
export function keepSettings({ chosen, characters, tabMoves }: KeySettings): void {
  const pairs = Object.entries(chosen)
  if (!pairs.length && characters && !tabMoves) kept.remove(name)
  else kept.write(name, JSON.stringify({ chosen: pairs, characters, tabMoves }))
}

/** The settings with keys for an act; null gives it back the keys that it came with. The last choice goes first. */
export function withKeys(settings: KeySettings, act: Act, choice: KeyChoice | null): KeySettings {
  const others = Object.entries(settings.chosen).filter(([chosen]) => chosen !== act)
  const chosen = choice ? [...others, [act, choice]] : others
  return { ...settings, chosen: Object.fromEntries(chosen) }
}
