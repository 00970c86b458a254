/**
 * What a workshop adds to the menus of its map, in canvas and outline: the page of the workshop lends it while it is
 * there. Outside of a workshop nothing is lent.
 */
import type { PageItem } from '@parley/acts'
import type { Id } from '@parley/model'

export type MenusOf = (id: Id) => readonly (readonly PageItem[])[]
const nothing: MenusOf = () => []
let lent = nothing

/** Returns the way to take it back. */
export function lendMenus(menus: MenusOf): () => void {
  lent = menus
  return () => {
    if (lent === menus) lent = nothing
  }
}

export const lentMenus: MenusOf = (id) => lent(id)
