/** Three people who cannot hear each other change the languages of a map; whoever is heard last, each has their way. */
import { RecordTables, setLanguages, setMapLang } from '@parley/model'
import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { Edit } from './own-edit.ts'

function person(client: number) {
  const doc = new MapDoc()
  doc.clientID = client
  const map = new RecordTables()
  feed(doc, map)
  const context = { me: 'ann', now: 5, newId: () => 'x', random: () => 0.5 }
  return {
    doc,
    map,
    keepIn(change: (languages: readonly string[]) => readonly string[]) {
      const performed = setLanguages.perform(map, { languages: change(map.meta.languages) }, context)
      if (performed.ok) commit(doc, performed.writes, new Edit('test'))
      else throw new Error(performed.refusal.why)
    },
    beginIn(lang: string) {
      const performed = setMapLang.perform(map, { lang }, context)
      if (performed.ok) commit(doc, performed.writes, new Edit('test'))
    },
  }
}
type Person = ReturnType<typeof person>

const hear = (to: Person, from: Person) =>
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'net')

test.each(Array.from({ length: 24 }, (_, seed) => seed + 1))(
  '[seed %i] languages added and taken out behind a cut are added and taken out',
  (seed) => {
    const chance = seeded(seed)
    const ids = [1, 2, 3].toSorted(() => chance.next() - 0.5)
    const [ann, bo, cy] = [person(ids[0] ?? 1), person(ids[1] ?? 2), person(ids[2] ?? 3)]
    ann.keepIn(() => ['en', 'zh', 'de'])
    hear(bo, ann)
    hear(cy, ann)
    // Cut: ann | bo, cy; then ann, bo | cy.
    ann.keepIn((all) => [...all, 'ru'])
    bo.keepIn((all) => [...all, 'fr'])
    hear(cy, bo)
    cy.keepIn((all) => all.filter((lang) => lang !== 'zh').toReversed())
    hear(ann, bo)
    ann.keepIn((all) => [...all, 'es'])
    bo.beginIn('it')
    const pairs = [ann, bo, cy].flatMap((to) => [ann, bo, cy].map((from) => [to, from] as const))
    for (let round = 0; round < 3; round++)
      for (const [to, from] of pairs.toSorted(() => chance.next() - 0.5)) hear(to, from)
    for (const { map } of [ann, bo, cy]) {
      expect(map.meta.languages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ru'])
      expect(map.meta.languages).toEqual(ann.map.meta.languages)
    }
  },
)
