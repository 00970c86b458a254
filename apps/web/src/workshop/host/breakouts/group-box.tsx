/** One group: its branch, its people, what it has added since the phase began, its hands, and what it chose. */
import { type ArgumentMap, branchOf } from '@parley/model'
import { type Group, pickKinds } from '@parley/workshop'
import { tagOf } from '../../../shell/speech.tsx'
import { wishToSee } from '../../parts/map-wish.ts'
import { useSlice } from '../../use-workshop.ts'
import { ClaimWords } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { aliasOf, usePeople } from '../use-room.ts'
import { GroupOf } from './group-of.tsx'
import styles from './groups.module.css'

export function GroupBox({ group }: { readonly group: Group }) {
  const { say, map, room } = useHost()
  const words = say.hostStage
  const people = usePeople()
  const agenda = useSlice('agenda')
  const picks = useSlice('picks') ?? []
  const hands = useSlice('queue')?.hands ?? []
  const since = agenda?.runs.findLast(({ phase }) => phase === agenda.phase)?.startedAt ?? Infinity
  const added = addedIn(map, group.scope, since)
  const up = hands.filter(({ person }) => group.members.includes(person)).length
  return (
    <section className={styles['group']} aria-label={group.name}>
      <h2 lang={tagOf(room.lang)}>{group.name}</h2>
      <p className={styles['told']}>
        <span>{words.members(group.members.length)}</span>
        <span>{words.addedHere(added)}</span>
        {up > 0 && <span className={styles['up']}>{words.handsHere(up)}</span>}
      </p>
      <ul>
        {group.members.map((id) => (
          <li key={id}>
            <span>{aliasOf(people, id)}</span>
            <GroupOf person={{ id, alias: aliasOf(people, id) }} group={group.id} />
          </li>
        ))}
      </ul>
      <GroupPicks group={group.id} picks={picks} />
      <Visit group={group} />
    </section>
  )
}

/** A host goes to a group, sits down with it and sees its branch; and leaves it again. */
function Visit({ group }: { readonly group: Group }) {
  const { say, me, give, go } = useHost()
  const words = say.hostStage
  const isIn = me.group === group.id
  const join = async () => {
    if (!(await give({ do: 'join-group', group: group.id }))) return
    wishToSee(group.scope)
    go('map')
  }
  return (
    <div className={styles['visit']}>
      <button
        type="button"
        className="btn line"
        aria-label={isIn ? words.leaveGroup(group.name) : words.joinGroup(group.name)}
        onClick={() => void (isIn ? give({ do: 'join-group', group: null }) : join())}
      >
        {isIn ? words.leave : words.join}
      </button>
    </div>
  )
}

interface PicksProps {
  readonly group: string
  /** Without a line for what was not chosen. */
  readonly chosenOnly?: boolean
  readonly picks: readonly { readonly group: string; readonly kind: string; readonly claim: string }[]
}

/** What a group found strongest. */
export function GroupPicks({ group, picks, chosenOnly = false }: PicksProps) {
  const { hostStage: words } = useHost().say
  if (chosenOnly && !picks.some((pick) => pick.group === group)) return null
  return (
    <dl className={styles['picks']}>
      {pickKinds.map((kind) => {
        const pick = picks.find((one) => one.group === group && one.kind === kind)
        if (!pick && chosenOnly) return null
        return (
          <div key={kind}>
            <dt>{words.picks[kind]}</dt>
            <dd>{pick ? <ClaimWords id={pick.claim} plain /> : words.noPick}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Claims of a branch that came since then. O(branch). */
const addedIn = (map: ArgumentMap, scope: readonly string[], since: number): number =>
  branchOf(map, scope).filter((id) => (map.claim(id)?.at ?? 0) >= since).length
