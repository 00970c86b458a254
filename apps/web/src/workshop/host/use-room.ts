/** What the hosts' room asks of a workshop in several places. */
import type { PersonId, PersonView, Phase } from '@parley/workshop'
import { useMemo, useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'
import { useSlice } from '../use-workshop.ts'

const nobody: Readonly<Record<PersonId, PersonView>> = {}

/** By id: those who are in, waiting and removed; `{}` before the server has told. */
export const usePeople = (): Readonly<Record<PersonId, PersonView>> => useSlice('people') ?? nobody

/** The phase at hand; undefined in the lobby. */
export function usePhase(): Phase | undefined {
  const agenda = useSlice('agenda')
  return agenda?.phases.find(({ id }) => id === agenda.phase)
}

/** What somebody is called; an erased or unknown person has no name. */
export const aliasOf = (people: Readonly<Record<PersonId, PersonView>>, id: PersonId): string =>
  Object.hasOwn(people, id) ? (people[id]?.alias ?? '') : ''

/** Those in the room who take part: everybody but projectors. */
export function useTakers(): readonly PersonView[] {
  const people = usePeople()
  return useMemo(
    () =>
      Object.values(people)
        .filter(({ standing, part }) => standing === 'in' && part !== 'viewer')
        .toSorted((a, b) => (a.alias < b.alias ? -1 : 1)),
    [people],
  )
}

/** Those at the door, who came first first. */
export function useAtTheDoor(): readonly PersonView[] {
  const people = usePeople()
  return useMemo(
    () =>
      Object.values(people)
        .filter(({ standing }) => standing === 'waiting')
        .toSorted((a, b) => (a.joinedAt ?? 0) - (b.joinedAt ?? 0)),
    [people],
  )
}

/** 1 to 8, the same for the same person on every screen. */
export const colourOf = (person: PersonId): number =>
  1 +
  ((Array.from(person).reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  ) >>>
    13) %
    8)

const sharing = 'sharing'
/** Whether this host said that the screen is being shared: then nothing that only they may see is drawn. */
export const useSharing = (): boolean =>
  useSyncExternalStore(kept.subscribe, () => kept.read(sharing) === 'yes')
export const setSharing = (on: boolean): void => (on ? kept.write(sharing, 'yes') : kept.remove(sharing))
