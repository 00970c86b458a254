/** Where something stands in the map, in a line: "rebuts “Tech alliance”". */
import { endName, shortName } from '@parley/canvas'
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, proposalNumbers } from '@parley/model'
import { lookOf } from '@parley/scene'

export interface PlaceLines {
  /** Of a claim: what it bears on first, else its kind; of a step: what it joins. */
  readonly of: (id: Id) => string
  /** The heading over what stands under one claim of the top level. */
  readonly under: (root: Id) => string
}

/** For one drawing of a list: the numbers of proposals are read once, when a line first needs them. */
export function placeLines(map: ArgumentMap, lang: string, say: Messages): PlaceLines {
  let numbers: ReadonlyMap<Id, number> | undefined
  const numbered = (id: Id): string => {
    numbers ??= proposalNumbers(map)
    const number = numbers.get(id)
    return number === undefined ? say.map.proposal : say.map.proposalNumbered(number)
  }
  const bearing = (step: Id): string => {
    const row = map.inference(step)
    if (!row) return ''
    const word = say.map[lookOf(map, row)]
    const name = endName(map, row.target, lang, say)
    return map.inference(row.target) ? say.canvas.sentence(word, name) : say.outline.bearsOn(word, name)
  }
  return {
    of(id) {
      if (map.inference(id)) return endName(map, id, lang, say)
      const claim = map.claim(id)
      if (!claim) return ''
      if (claim.kind === 'proposal') return numbered(id)
      const [first, ...others] = map.inferencesFrom(id).filter((step) => map.isSound(step))
      if (first === undefined) return claim.implicit ? say.map.implicit : say.map[claim.kind]
      return others.length ? `${bearing(first)} +${others.length}` : bearing(first)
    },
    under(root) {
      const name = shortName(map, root, lang, say)
      return map.claim(root)?.kind === 'proposal' ? `${numbered(root)} · ${name}` : name
    },
  }
}
