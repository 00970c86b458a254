/** What the menus of a claim and of a step offer: what the canvas does itself, then what the page adds. */
import { type Act, withReasons } from '@parley/acts'
import {
  type ClaimKind,
  claimKinds,
  type Id,
  removePremise,
  setImplicit,
  setStance,
  splitPremise,
  type Stance,
  stances,
} from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import type { ReactNode } from 'react'
import { type CanvasKit, useReading } from './canvas-kit.ts'
import { premisesOf, shortName } from './claim-name.ts'
import { deeds } from './deeds.ts'
import { useHandWords } from './hand-words.ts'
import { StanceGlyph } from './stance-glyph.tsx'

export interface MenuItem {
  readonly key: string
  readonly label: ReactNode
  /** On or off; undefined: it just acts. */
  readonly checked?: boolean
  /** It is on or off by itself, not one of a set. */
  readonly single?: boolean
  readonly danger?: boolean
  /** It stands in one row with others, before the rest of its group: short words, or glyphs with a `name`. */
  readonly beside?: boolean
  readonly name?: string
  /** Why it is not offered now. */
  readonly off?: string
  readonly run: () => void
}
type Groups = readonly (readonly MenuItem[])[]

const offer = (key: string, label: ReactNode, run: () => void): MenuItem => ({ key, label, run })

const beside = (item: MenuItem): MenuItem => ({ ...item, beside: true })

/** None of the groups is empty. */
export function useMenuItems(kit: CanvasKit, id: Id): Groups {
  const { store, actions } = kit
  const { messages, lang } = useReading()
  const hands = useHandWords()
  const { map, mayWrite } = store
  const words = messages.canvas
  const { pageActs } = kit.lent()
  const added: Groups = (pageActs?.menuOf(id) ?? []).map((group) =>
    group.map((item) => ({ ...item, ...(item.checked !== undefined && { single: true }) })),
  )

  /** One of the canvas's own acts by its name; not there while names are on their way. */
  const act = (name: Act): readonly MenuItem[] => {
    const label = pageActs?.nameOf?.(name) ?? hands?.acts[name]
    if (label === undefined) return []
    return [offer(name, label, () => deeds[name]?.(kit, id, { inside: true, extend: false }))]
  }
  const related = (look: ArrowLook) => (
    <span className={`pc-rel pc-${look}`}>
      <StanceGlyph look={look} />
      {messages.map[look]}
    </span>
  )
  const add = (stance: Stance, look: ArrowLook): MenuItem => ({
    ...offer(`add-${look}`, related(look), () => actions.addRelated(id, stance)),
    name: words.addThat(messages.map[look]),
    beside: true,
  })

  /** What the page lists by itself is not listed twice. */
  const isAdded = (key: string) => added.some((group) => group.some((item) => item.key === key))
  const details =
    pageActs && !isAdded('details') ? [offer('details', words.details, () => actions.openDetails(id))] : []
  if (!mayWrite) return [[...details, ...act('copy-text')], ...added].filter((group) => group.length > 0)
  const remove: MenuItem = {
    key: 'delete',
    label: words.delete,
    danger: true,
    run() {
      const chosen = actions.chosen()
      actions.remove(chosen.includes(id) ? chosen : [id])
    },
  }
  const row = map.inference(id)
  const groups: Groups = row
    ? [
        [add('rebuts', 'undercuts'), add('supports', 'backs'), add('asks', 'asks')],
        [
          offer('co', words.coPremise, () => actions.addCoPremise(id)),
          offer('join', words.joinPremise, () => actions.beginConnection(id, 'click', 'co')),
          ...leaving(),
        ],
        stances.filter(fits).map(turn),
        [
          ...(hands
            ? [offer('retarget', hands.retarget, () => actions.beginConnection(id, 'click', 'retarget'))]
            : []),
          ...act('insert-above'),
        ],
        ...added,
        [...details, remove],
      ]
    : [
        adds(),
        [
          offer('edit', words.edit, () => actions.edit(id)),
          offer('connect', words.connect, () => actions.beginConnection(id, 'click')),
          ...act('duplicate'),
        ].map(beside),
        [
          ...(map.inferencesFrom(id).some((step) => map.isSound(step))
            ? [...act('undercut'), ...act('co-premise')]
            : []),
          ...act('insert-above'),
          ...act('copy-text'),
          ...details,
        ],
        [...claimKinds.map(turnInto), ...implicit()],
        ...added,
        [remove],
      ]
  /** What a line is about: mostly what the menu is of. */
  const about = (key: string): Id | null => {
    if (key === 'connect' || key === 'duplicate') return null
    // These are about the step of a claim.
    if (row || !['undercut', 'co-premise', 'move'].includes(key)) return id
    return map.inferencesFrom(id).find((step) => map.isSound(step)) ?? null
  }
  return withReasons(kit.showing.restraint.get(), groups, about).filter((group) => group.length > 0)

  function fits(stance: Stance): boolean {
    return stance === row?.stance || setStance.may(map, { inference: id, stance }) === null
  }
  function turn(stance: Stance): MenuItem {
    const look = lookOf(map, { stance, target: row?.target ?? id })
    const label = (
      <span className={`pc-rel pc-${look}`}>
        <StanceGlyph look={look} />
        {messages.map[look]}
      </span>
    )
    const run = () => actions.setStance(id, stance)
    return { key: stance, checked: row?.stance === stance, beside: true, label, run }
  }
  /** A co-premise may go its own way, or go. */
  function leaving(): readonly MenuItem[] {
    const premises = premisesOf(map, id)
    if (premises.length < 2 || !hands) return []
    return premises.flatMap((claim) => {
      const args = { inference: id, claim }
      const name = shortName(map, claim, lang, messages)
      return [
        ...(splitPremise.may(map, args) === null
          ? [offer(`split-${claim}`, hands.splitOff(name), () => void actions.attempt(splitPremise, args))]
          : []),
        ...(removePremise.may(map, args) === null
          ? [offer(`out-${claim}`, hands.takeOut(name), () => void actions.attempt(removePremise, args))]
          : []),
      ]
    })
  }
  function adds(): readonly MenuItem[] {
    const kind = map.claim(map.resolve(id))?.kind
    if (kind === 'note') return []
    if (kind === 'question') return [add('answers', 'answers'), add('asks', 'asks')]
    return [add('supports', 'supports'), add('rebuts', 'rebuts'), add('asks', 'asks')]
  }
  function turnInto(to: ClaimKind): MenuItem {
    const kind = map.claim(map.resolve(id))?.kind
    return {
      key: to,
      checked: kind === to,
      beside: true,
      label: messages.map[to],
      run: () => actions.setKind(id, to),
    }
  }
  function implicit(): readonly MenuItem[] {
    const claim = map.claim(map.resolve(id))
    if (claim?.kind !== 'claim' || isAdded('implicit')) return []
    const run = () => void actions.attempt(setImplicit, { claims: [id], implicit: !claim.implicit })
    return [
      {
        key: 'implicit',
        label: messages.map.implicit,
        checked: claim.implicit,
        single: true,
        run,
      },
    ]
  }
}
