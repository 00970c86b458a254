/**
 * The menu of a row in two levels: what people want most stands at once, the rest behind one line for the claim and one
 * for its step. Nothing is lost: each line is on one of the levels. A short menu has one level.
 */
import type { Item, MenuPart } from './menu-items.tsx'
import type { Part } from './outline-ui.ts'

type Group = readonly Item[]

/** What stands at once, by the key of its line, in groups. */
const first: Readonly<Record<Part, readonly (readonly string[])[]>> = {
  claim: [
    ['add-supports', 'add-rebuts', 'add-asks', 'add-answers'],
    ['edit', 'beside', 'connect'],
    ['details', 'comment', 'move', 'paste'],
  ],
  step: [
    ['undercut', 'back', 'co'],
    ['turn-supports', 'turn-rebuts', 'turn-asks', 'turn-answers'],
    ['details', 'comment', 'move'],
  ],
}
const lastKeys = ['delete', 'delete-step']
/** So many lines are read at a glance. */
const mostAtOnce = 14

const linesOf = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + group.length, 0)

/**
 * @param parts the one that the menu is about comes first
 * @param more the line behind which the rest of that part is, given the rest
 * @param other the line behind which the other part is
 */
export function inLevels(
  parts: readonly MenuPart[],
  more: (rest: readonly Group[]) => Item,
  other: (part: MenuPart) => Item,
): readonly Group[] {
  const [own, ...others] = parts
  if (!own) return []
  const aside = others.map(other)
  if (linesOf(own.groups) + aside.length <= mostAtOnce) {
    const isLast = (group: Group) => group.some(({ key }) => lastKeys.includes(key))
    const before = own.groups.filter((group) => !isLast(group))
    return withLines([...before, aside, ...own.groups.filter(isLast)])
  }
  const all = own.groups.flat()
  const atOnce = first[own.part].map((keys) => keys.flatMap((key) => all.filter((item) => item.key === key)))
  const last = all.filter(({ key }) => lastKeys.includes(key))
  const shown = new Set([...atOnce.flat(), ...last])
  const rest = withLines(own.groups.map((group) => group.filter((item) => !shown.has(item))))
  return withLines([...atOnce, [...(rest.length ? [more(rest)] : []), ...aside], last])
}

const withLines = (groups: readonly Group[]): readonly Group[] => groups.filter((group) => group.length > 0)
