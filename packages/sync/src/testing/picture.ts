/** For tests: all that a map says, as plain data in a fixed order, so that two maps can be held against each other. */
import type { LiveMap } from '@parley/model'
import { wordFields } from '@parley/protocol'

export function pictureOf(map: LiveMap): unknown {
  const claims = byId(map.claims())
  const inferences = byId(map.inferences())
  const remarks = [...byId(map.tags()), ...byId(map.comments())]
  const others = [...byId(map.premises()), ...byId(map.sources()), ...byId(map.citations()), ...remarks]
  const all = [...claims, ...inferences, ...others]
  return {
    meta: map.meta,
    people: byId(map.people()),
    rows: all.map((row) => ({ row, live: map.isLive(row.id) })),
    claims: claims.map(({ id }) => ({
      id,
      resolved: map.resolve(id),
      on: map.inferencesOn(id),
      from: map.inferencesFrom(id),
      citations: map.citationsOf(id),
      tags: map.tagsOf(id),
      comments: map.commentsOn(id),
    })),
    inferences: inferences.map(({ id }) => ({
      id,
      on: map.inferencesOn(id),
      premises: map.premisesOf(id),
      comments: map.commentsOn(id),
      sound: map.isSound(id),
    })),
    words: all.flatMap(({ id }) =>
      wordFields.flatMap((field) =>
        map.languagesOf(field, id).map((lang) => [field, id, lang, map.words(field, id, lang)]),
      ),
    ),
    faults: map
      .faults()
      .map((fault) => JSON.stringify(fault))
      .toSorted(),
  }
}

const byId = <Row extends { readonly id: string }>(rows: Iterable<Row>): readonly Row[] =>
  [...rows].toSorted((one, other) => (one.id < other.id ? -1 : 1))
