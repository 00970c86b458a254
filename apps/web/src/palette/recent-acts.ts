/** The acts that somebody did last by way of the palette, kept in this browser: what one does once one does again. */
import { type Act, isAct } from '@parley/acts'
import { kept } from '../shell/kept.ts'

const name = 'acts'
const most = 5

/** The last one first. What is kept may be broken: that is left out. */
export const recentActs = (): readonly Act[] => {
  const kinds = (kept.read(name) ?? '').split(' ')
  return [...new Set(kinds.filter(isAct))].slice(0, most)
}

export function noteAct(act: Act): void {
  const next = [act, ...recentActs().filter((one) => one !== act)]
  kept.write(name, next.slice(0, most).join(' '))
}
