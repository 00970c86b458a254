/** Everything that can be done with a claim at its place, and with the step by which it bears: what the menu lists. */
import { type Act, withReasons } from '@parley/acts'
import { claimKinds, type Id, setStance, type Stance, stances } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import type { ReactNode } from 'react'
import type { OutlineKit } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import type { Part } from './outline-ui.ts'
import { shift } from './reordering.ts'
import type { Reading } from './row-name.ts'
import { runAct } from './run-act.ts'
import { StanceGlyph } from './stance-glyph.tsx'

export interface Item {
  readonly key: string
  readonly label: ReactNode
  /** On or off; undefined: it just acts. */
  readonly checked?: boolean
  /** Stands for itself; else it is one of several. */
  readonly alone?: boolean
  readonly danger?: boolean
  /** Why it is not offered now. */
  readonly off?: string
  /** Further lines that it opens; then it does nothing else. */
  readonly sub?: readonly (readonly Item[])[]
  readonly run: () => void
}
type Group = readonly Item[]

/** A part of the menu: what is about the claim, or about its step. */
export interface MenuPart {
  readonly part: Part
  readonly groups: readonly Group[]
}

/** The part that has the focus comes first. Groups without lines, and parts without groups, are left out. */
export function menuItems(
  kit: OutlineKit,
  reading: Reading,
  row: OutlineRow,
  focused: Part,
): readonly MenuPart[] {
  const { store, lent } = kit
  const { mayWrite } = store
  const pageOn = (id: Id): readonly Group[] =>
    (lent().pageActs?.menuOf(id) ?? []).map((group) => group.map((item) => ({ ...item, alone: true })))
  const onClaim = pageOn(row.claim)
  const ofClaim = !mayWrite
    ? onClaim
    : row.lost
      ? lostItems(kit, reading, row)
      : claimItems(kit, reading, row, onClaim)
  const { inference } = row
  const onStep = inference === null ? [] : pageOn(inference)
  const ofStep = inference === null || !mayWrite ? onStep : stepItems(kit, reading, row, inference, onStep)
  const places = [
    ...(mayWrite ? [orderItems(kit, reading, row, focused)] : []),
    without(viewItems(kit, row), onClaim),
  ]
  const parts: readonly MenuPart[] = [
    // Deleting stays the last of a claim's lines.
    { part: 'claim', groups: [...ofClaim.slice(0, -1), ...places, ...ofClaim.slice(-1)] },
    { part: 'step', groups: ofStep },
  ]
  const restraint = kit.showing.get().restraint ?? null
  const about = (part: Part) => (key: string) => aboutIn(row, part, key)
  return (focused === 'step' ? parts.toReversed() : parts)
    .map(({ part, groups }) => ({
      part,
      groups: withReasons(restraint, groups, about(part)).filter((group) => group.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0)
}

/** What a line is about: a neighbour is added to what the row bears on, its place and its target are its step’s. */
function aboutIn({ claim, inference, target }: OutlineRow, part: Part, key: string): Id | null {
  if (key === 'connect' || key === 'duplicate') return null
  if (key === 'beside' || key === 'sibling-before') return target
  if (key === 'up' || key === 'down') return inference ?? claim
  if (key === 'move') return inference
  return part === 'step' ? inference : claim
}

function orderItems(
  { store, acts, live }: OutlineKit,
  { messages }: Reading,
  row: OutlineRow,
  part: Part,
): Group {
  const { outline } = messages
  return [
    { key: 'up', label: outline.moveUp, run: () => shift(store.map, live, acts, row, part, -1) },
    { key: 'down', label: outline.moveDown, run: () => shift(store.map, live, acts, row, part, 1) },
  ]
}

/** What changes nothing on the map: folding, and choosing several without a keyboard. */
function viewItems(kit: OutlineKit, row: OutlineRow): Group {
  const acts: readonly Act[] = [...(row.below ? (['fold'] as const) : []), 'fold-all', 'select', 'copy-text']
  return acts.flatMap((act) => actItem(kit, act))
}

/** An act by its name, where the page lends names. */
function actItem(kit: OutlineKit, act: Act): Group {
  const label = kit.lent().pageActs?.nameOf?.(act)
  return label === undefined ? [] : [{ key: act, label, run: () => void runAct(kit, act) }]
}

/** Lines of our own that the page has its own way for are left to it. */
const without = (group: Group, page: readonly Group[]): Group => {
  const keys = new Set(page.flat().map(({ key }) => key))
  return group.filter(({ key }) => !keys.has(key))
}

const worded = (look: ArrowLook, text: string): ReactNode => (
  <span className={`po-worded po-${look}`}>
    <StanceGlyph look={look} />
    {text}
  </span>
)

function lostItems({ acts }: OutlineKit, { messages }: Reading, { claim, inference }: OutlineRow): Group[] {
  return [
    [
      { key: 'restore', label: messages.canvas.restore, run: () => acts.restore(claim) },
      ...(inference === null
        ? []
        : [
            {
              key: 'leave',
              label: messages.outline.leaveStep,
              run: () => acts.leaveStep(inference, claim),
            },
          ]),
    ],
  ]
}

function claimItems(
  kit: OutlineKit,
  { messages }: Reading,
  row: OutlineRow,
  page: readonly Group[],
): Group[] {
  const { store, acts, picking } = kit
  const { canvas, outline, map } = messages
  const { claim } = row
  const found = store.map.claim(claim)
  if (!found) return []
  const { kind, implicit } = found
  // Of several that are chosen, each; else the row's own.
  const chosen = kit.ui.selected.get().has(claim) ? kit.walk.chosen() : [claim]
  const add = (stance: Stance & ArrowLook): Item => ({
    key: `add-${stance}`,
    label: worded(stance, canvas.addThat(map[stance])),
    run: () => acts.addOn(claim, stance),
  })
  const asked: readonly (Stance & ArrowLook)[] =
    kind === 'note' ? [] : kind === 'question' ? ['answers'] : ['supports', 'rebuts', 'asks']
  return [
    asked.map(add),
    [
      { key: 'edit', label: canvas.edit, run: () => acts.edit(row) },
      {
        key: 'beside',
        label: kit.lent().pageActs?.nameOf?.('sibling') ?? outline.addSibling,
        run: () => acts.addBeside(row, 'after'),
      },
      ...actItem(kit, 'sibling-before'),
      ...actItem(kit, 'insert-above'),
      ...(kind === 'note'
        ? []
        : [{ key: 'connect', label: canvas.connect, run: () => picking.begin(claim, 'arrow') }]),
      { key: 'duplicate', label: canvas.duplicate, run: () => acts.duplicate(chosen) },
    ],
    ...page,
    [
      ...claimKinds.map((to) => ({
        key: to,
        checked: kind === to,
        label: map[to],
        run: () => acts.setKind(claim, to),
      })),
      ...without(
        [
          {
            key: 'implicit',
            checked: implicit,
            alone: true,
            label: outline.implicit,
            run: () => acts.setImplicit([claim], !implicit),
          },
        ],
        page,
      ),
    ],
    [{ key: 'delete', label: canvas.delete, danger: true, run: () => acts.remove(chosen) }],
  ]
}

function stepItems(
  kit: OutlineKit,
  { messages }: Reading,
  row: OutlineRow,
  inference: Id,
  page: readonly Group[],
): Group[] {
  const { store, acts, picking } = kit
  const { canvas, outline, map } = messages
  const step = store.map.inference(inference)
  if (!step) return []
  const fits = (stance: Stance) =>
    stance === step.stance || setStance.may(store.map, { inference, stance }) === null
  return [
    [
      {
        key: 'undercut',
        label: worded('undercuts', outline.addUndercut),
        run: () => acts.addOn(inference, 'rebuts'),
      },
      {
        key: 'back',
        label: worded('backs', outline.addBacking),
        run: () => acts.addOn(inference, 'supports'),
      },
      { key: 'co', label: canvas.coPremise, run: () => acts.addCoPremise(inference) },
      { key: 'join', label: canvas.joinPremise, run: () => picking.begin(inference, 'co') },
      ...without([{ key: 'move', label: outline.move, run: () => picking.begin(inference, 'move') }], page),
      ...(row.joined === 'no' || row.lost
        ? []
        : [{ key: 'leave', label: outline.leaveStep, run: () => acts.leaveStep(inference, row.claim) }]),
    ],
    stances.filter(fits).map((stance) => {
      const look = lookOf(store.map, { stance, target: step.target })
      return {
        key: `turn-${stance}`,
        checked: stance === step.stance,
        label: worded(look, map[look]),
        run: () => acts.setStance(inference, stance),
      }
    }),
    ...page,
    [{ key: 'delete-step', label: outline.removeStep, danger: true, run: () => acts.remove([inference]) }],
  ]
}
