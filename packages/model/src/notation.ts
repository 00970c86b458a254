/**
 * A map in one line, for tests. Statements are parted by `;` or line ends:
 *
 *     a > P              a supports P            b -| P       b rebuts P
 *     a => q?            a answers q             q? ?> a      q asks about a
 *     c + d > P          co-premises             u -| (a > P) an undercut: the target is that inference
 *     i: a > P           an inference called i   u -| i       the same undercut by name
 *     a                  a claim alone           a "Words."   its text, in English
 *     ~a                 a deleted claim         a + ~b > P   b was taken out of this step
 *     ~ a > P            a deleted inference     a = b        a was merged into b
 *
 * A name is the row's id. One with a capital first is a proposal, others are plain claims; a mark behind the name says
 * otherwise: `p!` proposal, `q?` question, `n#` note, `C.` plain claim. An inference without a name has the id
 * `a-supports-P` or `c-d-rebuts-P` (see `inferenceId`). Rows are made in the order of their statements, with rising
 * `order` and `at`.
 */
import { premiseKey } from '@parley/protocol'
import { PlainStore } from './plain-store.ts'
import { type ClaimKind, claimKinds, type Id, type Stance, stances } from './rows.ts'
import type { Cell, Write } from './writes.ts'

export const arrows: Readonly<Record<Stance, string>> = {
  supports: '>',
  rebuts: '-|',
  answers: '=>',
  asks: '?>',
}
export const marks: Readonly<Record<ClaimKind, string>> = {
  proposal: '!',
  question: '?',
  note: '#',
  claim: '.',
}
/** The kind of a claim whose name has no mark. */
export const kindByName = (name: string): ClaimKind => (/^[A-Z]/.test(name) ? 'proposal' : 'claim')

/** The id of an inference without a name: `inferenceId('c + d > P')` is `c-d-supports-P`. */
export function inferenceId(statement: string): Id {
  const { premises, stance, target } = parts(statement)
  return [...premises.map(({ name }) => name), stance, targetOf(target)].join('-')
}

/** A map from its notation. Throws when a statement cannot be read: the test is broken. */
export function mapFrom(notation: string): PlainStore {
  const store = new PlainStore()
  store.apply(writesFrom(notation))
  return store
}

/** The same as the writes that make it, rows in the order of their first mention. */
export function writesFrom(notation: string): Write[] {
  const statements = notation.split(/[;\n]/).flatMap((one) => one.trim() || [])
  // All inferences first: a target may be named before the statement that makes it.
  const maker = new Maker(new Set(statements.filter(hasArrow).map((one) => labelled(one).id)))
  for (const statement of statements) maker.read(statement)
  return maker.writes()
}

interface Name {
  readonly name: Id
  readonly kind: ClaimKind | undefined
  readonly deleted: boolean
}
interface Step {
  readonly premises: readonly Name[]
  readonly stance: Stance
  /** A name or a statement in brackets. */
  readonly target: string
}

const deletion = { by: null, at: 1 }

class Maker {
  readonly #rows = new Map<
    string,
    { table: 'claims' | 'inferences' | 'premises'; cells: Record<string, Cell> }
  >()
  readonly #texts = new Map<Id, string>()
  readonly #inferences: Set<Id>

  constructor(inferences: Set<Id>) {
    this.#inferences = inferences
  }

  writes(): Write[] {
    const rows = [...this.#rows].map(([id, { table, cells }]): Write => ({ write: 'put', table, id, cells }))
    const texts = [...this.#texts].map(([row, insert]): Write => ({
      write: 'splice',
      place: { field: 'text', row, lang: 'en' },
      at: 0,
      remove: 0,
      insert,
    }))
    return [...rows, ...texts]
  }

  read(statement: string): void {
    const words = /^(\S+)\s+"(.*)"$/.exec(statement)
    const merge = /^(\S+)\s*=\s*([^\s>]+)$/.exec(statement)
    if (words) this.#texts.set(this.#claim(nameOf(words[1])), words[2] ?? '')
    else if (merge) {
      const loser = this.#claim(nameOf(merge[1]))
      Object.assign(this.#cells('claims', loser), { mergedInto: this.#claim(nameOf(merge[2])) })
    } else if (hasArrow(statement)) this.#step(statement)
    else this.#claim(nameOf(statement))
  }

  #claim({ name, kind, deleted }: Name): Id {
    const cells = this.#cells('claims', name)
    if (kind) cells['kind'] = kind
    if (deleted) cells['deleted'] = deletion
    return name
  }

  #step(statement: string): void {
    const { id, gone, step } = labelled(statement)
    const { premises, stance, target } = parts(step)
    for (const premise of premises) this.#claim({ ...premise, deleted: false })
    const inner = bracketed(target)
    if (inner === undefined) {
      const aim = nameOf(target)
      if (!this.#inferences.has(aim.name)) this.#claim(aim)
    } else if (!this.#inferences.has(inferenceId(inner))) this.#step(inner)
    this.#inferences.add(id)
    const cells = this.#cells('inferences', id)
    Object.assign(cells, { target: targetOf(target), stance })
    if (gone) cells['deleted'] = deletion
    for (const { name, deleted } of premises)
      Object.assign(this.#cells('premises', premiseKey(id, name)), deleted && { deleted: deletion })
  }

  #cells(table: 'claims' | 'inferences' | 'premises', id: Id): Record<string, Cell> {
    const known = this.#rows.get(id)
    if (known) return known.cells
    const at = this.#rows.size + 1
    const order = `c${String(at).padStart(3, '0')}`
    const cells: Record<string, Cell> =
      table === 'claims' ? { kind: kindByName(id), lang: 'en', order, at } : { order, at }
    this.#rows.set(id, { table, cells })
    return cells
  }
}

const arrow = /\s(>|-\||=>|\?>)\s/
const hasArrow = (statement: string): boolean => arrow.test(statement)

/** Takes `~ ` and `i: ` off a step. */
function labelled(statement: string): { readonly id: Id; readonly gone: boolean; readonly step: string } {
  const [, gone, label, step = ''] = /^(~\s)?\s*(?:([\w-]+):\s)?(.*)$/.exec(statement) ?? []
  return { id: label ?? inferenceId(step), gone: Boolean(gone), step }
}

/** Splits a step at its first arrow: premises hold no brackets, so it is the outer one. */
function parts(statement: string): Step {
  const found = arrow.exec(statement)
  const stance = stances.find((one) => arrows[one] === found?.[1])
  if (!found || !stance) throw new Error(`No step: ${statement}`)
  const target = statement.slice(found.index + found[0].length).trim()
  return { premises: statement.slice(0, found.index).split('+').map(nameOf), stance, target }
}

const bracketed = (target: string): string | undefined => /^\((.*)\)$/.exec(target)?.[1]
const targetOf = (target: string): Id => {
  const inner = bracketed(target)
  return inner === undefined ? nameOf(target).name : inferenceId(inner)
}

function nameOf(text = ''): Name {
  const [, gone, name, mark] = /^(~?)([\w-]+)([!?#.]?)$/.exec(text.trim()) ?? []
  if (!name) throw new Error(`No name: ${text}`)
  const kind = claimKinds.find((one) => marks[one] === mark)
  return { name, kind, deleted: Boolean(gone) }
}
