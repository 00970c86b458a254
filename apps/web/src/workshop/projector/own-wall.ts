/**
 * The wall that this tab shows. Its address says who it is until the page has read it; from then on it says only that
 * this is a wall, so that nobody finds more in it who sees or photographs the projector. The tab keeps it for its
 * reloads; another tab, browser or computer needs the link that the hosts have.
 */
import { useEffect, useMemo } from 'react'
import * as v from 'valibot'
import { isOfWall, quietWall, replaceHash, useHash, type Wall, wallIn } from '../screens.ts'

const nameOf = (workshop: string): string => `parley.wall.${workshop}`
const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ map: v.string(), person: v.string(), token: v.string() }),
)

/** `lost`: the address is that of a wall, and this tab has never had its link. Undefined at any other address. */
export function useOwnWall(workshop: string): Wall | 'lost' | undefined {
  const hash = useHash()
  const wall = useMemo(
    // Also where the link came in pieces, as out of a mail: a wall is never the room of whoever this browser is.
    () => wallIn(hash) ?? (isOfWall(hash) ? (keptIn(workshop) ?? 'lost') : undefined),
    [hash, workshop],
  )
  useEffect(() => {
    const told = wallIn(hash)
    if (told && keep(workshop, told)) replaceHash(quietWall)
  }, [hash, workshop])
  return wall
}

/** Whether it would be found after a reload; where a browser withholds storage the address has to keep it. */
function keep(workshop: string, wall: Wall): boolean {
  try {
    sessionStorage.setItem(nameOf(workshop), JSON.stringify(wall))
  } catch {
    // Forbidden or full: then the one before, if any, would be found.
    return false
  }
  return keptIn(workshop)?.token === wall.token
}
function keptIn(workshop: string): Wall | undefined {
  try {
    const read = v.safeParse(schema, sessionStorage.getItem(nameOf(workshop)))
    return read.success ? read.output : undefined
  } catch {
    // Storage is forbidden to this page: nothing is kept.
    return undefined
  }
}
