/** What this host may do about somebody: rename, raise or lower them, send them out, take back and erase what they gave. */
import { additionsOf, removeAdditionsOf } from '@parley/model'
import { leads, type Part, type PersonView } from '@parley/workshop'
import { lazy, Suspense } from 'react'
import type { MenuItem, MenuSection } from '../../../shell/menu-button.tsx'
import { useHost } from '../host-page.tsx'

const RenameDialog = lazy(() => import('./rename-dialog.tsx'))
const EraseDialog = lazy(() => import('./erase-dialog.tsx'))

export function usePersonMenu(): (person: PersonView) => readonly MenuSection[] {
  const { say, me, room, map, workshop, give, ask, tell, open } = useHost()
  const isOver = room.endedAt !== undefined
  const words = say.host
  const close = () => open(null)
  return (person) => {
    const { id, alias, part, standing, writesAs = '' } = person
    const isMe = id === me.id
    const full = leads(me.part)
    const make = (next: Part) => give({ do: 'part', person: id, part: next })
    const remove = async () => {
      const asked = { question: words.removeAsk(alias), detail: words.removeDetail, action: words.removeYes }
      if (await ask(asked)) await give({ do: 'remove', person: id })
    }
    const takeBack = async () => {
      const { rows, builtOn } = additionsOf(map, writesAs)
      const going = rows.filter((row) => !builtOn.has(row.id))
      if (going.length === 0) {
        tell({ text: words.nothingAdded(alias) })
        return
      }
      const yes = await ask({
        question: words.takeBackAsk(alias, going.length),
        detail: words.takeBackDetail(builtOn.size),
        action: words.takeBackYes,
      })
      if (!yes) return
      const done = workshop.session.perform(removeAdditionsOf, {
        person: writesAs,
        leave: [...builtOn.keys()],
      })
      if (done.ok) tell({ text: words.tookBack(alias) })
    }
    const acts: Readonly<Record<string, () => unknown>> = {
      rename: () =>
        open(
          <Suspense>
            <RenameDialog person={person} onClose={close} />
          </Suspense>,
        ),
      erase: () =>
        open(
          <Suspense>
            <EraseDialog person={person} onClose={close} />
          </Suspense>,
        ),
      host: () => make('host'),
      cohost: () => make('cohost'),
      participant: () => make('participant'),
      letBack: () => give({ do: 'admit', person: id }),
      remove,
      takeBack,
    }
    const section = (name: string, items: readonly (MenuItem | false)[]): MenuSection => ({
      id: name,
      items: items.filter((item) => item !== false),
      onAction: (item) => void acts[item]?.(),
    })
    const isIn = standing === 'in'
    // Only hosts change what hosts and co-hosts are; whoever acts for them changes nobody's part.
    const mayPart = full && isIn && !isOver && part !== 'viewer' && (me.part === 'host' || !leads(part))
    const isAbove = me.part !== 'host' && leads(part) && !isMe
    const maySend = full && !isMe && !isAbove
    return [
      section('name', [
        !isOver && !isAbove && { id: 'rename', label: words.rename },
        !isOver && full && standing === 'removed' && { id: 'letBack', label: words.letBack },
      ]),
      section('part', [
        mayPart && me.part === 'host' && part !== 'host' && { id: 'host', label: words.makeHost },
        mayPart && part !== 'cohost' && { id: 'cohost', label: words.makeCohost },
        mayPart && part !== 'participant' && { id: 'participant', label: words.makeParticipant },
      ]),
      section('out', [
        full && writesAs !== '' && { id: 'takeBack', label: words.takeBack },
        maySend && isIn && !isOver && { id: 'remove', label: words.remove },
        maySend && { id: 'erase', label: words.erase, danger: true },
      ]),
    ].filter(({ items }) => items.length > 0)
  }
}
