/** A breakout: one's own group, its branch as a list, and what the group finds strongest there. */
import { StanceGlyph } from '@parley/canvas'
import { pickKinds } from '@parley/workshop'
import { lazy, Suspense, useMemo, useState } from 'react'
import { tagOf, useSay } from '../../shell/speech.tsx'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { joined } from '../parts/joined.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { branchRows } from './branch-rows.ts'
import { toPickFrom } from './to-pick-from.ts'
import styles from './breakouts.module.css'
import { ClaimWords } from './claim-words.tsx'
import { JoinGroup } from './join-group.tsx'
import { ReadyButton } from './ready-button.tsx'
import parts from './stage-parts.module.css'
import { useStructure } from './use-structure.ts'

const ClaimPicker = lazy(() => import('./claim-picker.tsx'))

const none: readonly string[] = []

export default function Breakouts() {
  const { takingPart: say, host } = useWorkshopSay()
  const messages = useSay()
  const { map, showOnMap } = useAbout()
  const structure = useStructure(map)
  const groups = useSlice('groups') ?? []
  const mine = useSlice('me')
  const people = useSlice('people') ?? {}
  const picks = useSlice('picks') ?? []
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const give = useGive()
  const [picking, setPicking] = useState<(typeof pickKinds)[number]>()
  const group = groups.find(({ id }) => id === mine?.group)
  const scope = group?.scope ?? none
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the map is one object, its structure a number
  const rows = useMemo(() => branchRows(map, scope), [map, scope, structure])
  if (!group) return <JoinGroup />
  const among = picking && toPickFrom(rows, picking, (id) => map.claim(id)?.kind === 'question')
  const others = group.members.filter((id) => id !== mine?.id)
  const aliasOf = (id: string) => (Object.hasOwn(people, id) ? people[id]?.alias : undefined) ?? ''
  const names = { reason: say.strongestReason, rebuttal: say.strongestRebuttal, question: say.openQuestion }
  return (
    <div className={parts['stack']}>
      <div className={parts['ruled']}>
        <h2 className={styles['group']} lang={lang}>
          {say.group(group.name)}
        </h2>
        <p className={parts['soft']}>
          {host.told(say.members, joined(others.map(aliasOf), host.facts) || say.nobodyElse)}
        </p>
        <div className={parts['acts']}>
          <button type="button" className="btn ink" onClick={() => showOnMap(scope)}>
            {say.branchOnMap}
          </button>
          <button
            type="button"
            className="btn quiet"
            onClick={() => void give({ do: 'join-group', group: null })}
          >
            {say.leaveGroup}
          </button>
        </div>
      </div>
      <section className={parts['stack']}>
        <h2 className={parts['head2']}>{say.found}</h2>
        <ul className={parts['list']}>
          {pickKinds.map((kind) => {
            const pick = picks.find((one) => one.group === group.id && one.kind === kind)
            const isThere = pick && map.isLive(map.resolve(pick.claim))
            return (
              <li key={kind} className={isThere ? undefined : styles['unpicked']}>
                <div>
                  <h3 className="label">{names[kind]}</h3>
                  {isThere ? (
                    <ClaimWords id={pick.claim} size="line" />
                  ) : (
                    <p className={parts['soft']}>{say.nothingChosen}</p>
                  )}
                </div>
                <div className={parts['acts']}>
                  <button
                    type="button"
                    className="btn line"
                    aria-label={`${isThere ? say.chooseOther : say.choose}: ${names[kind]}`}
                    aria-haspopup="dialog"
                    onClick={() => setPicking(kind)}
                  >
                    {isThere ? say.chooseOther : say.choose}
                  </button>
                  {pick && (
                    <button
                      type="button"
                      className="btn quiet"
                      aria-label={`${say.takeOut}: ${names[kind]}`}
                      onClick={() => void give({ do: 'pick', group: group.id, kind, claim: null })}
                    >
                      {say.takeOut}
                    </button>
                  )}
                </div>
              </li>
            )
          })}
        </ul>
      </section>
      {rows.length > 0 && (
        <section className={parts['stack']}>
          <h2 className={parts['head2']}>{say.branch}</h2>
          <ul className={styles['branch']}>
            {rows.map(({ claim, level, look }) => (
              <li key={claim} style={{ marginInlineStart: `${Math.min(level - 1, 5) * 16}px` }}>
                {look && (
                  <span className={styles['look']} data-look={look}>
                    <StanceGlyph look={look} />
                    {messages.map[look]}
                  </span>
                )}
                <ClaimWords id={claim} size="line" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReadyButton />
      {picking && (
        <Suspense>
          <ClaimPicker
            title={names[picking]}
            {...(among?.length && { among })}
            onPick={(claim) => void give({ do: 'pick', group: group.id, kind: picking, claim })}
            onClose={() => setPicking(undefined)}
          />
        </Suspense>
      )}
    </div>
  )
}
