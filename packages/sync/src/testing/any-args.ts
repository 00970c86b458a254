/**
 * For tests: arguments for any command, sensible or not. A command that is added to the model does not compile until
 * it is here, so no command goes without a run on several peers.
 */
import {
  type ArgsOf,
  claimKinds,
  type CommandName,
  copyOf,
  type Id,
  type LiveMap,
  type Place,
  schemeOf,
  schemes,
  stances,
} from '@parley/model'

export interface Chance {
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (probability: number) => boolean
}

export function anyArgs(
  map: LiveMap,
  { below, pick, chance }: Chance,
): { readonly [Name in CommandName]: () => ArgsOf<Name> } {
  const one = (rows: Iterable<{ readonly id: Id }>): Id => {
    const ids = [...rows].map(({ id }) => id)
    // Mostly rows with which something can be done.
    const live = ids.filter((id) => map.isLive(id))
    const from = live.length && chance(0.8) ? live : ids
    return from.length ? pick(from) : 'nobody'
  }
  const claim = () => one(map.claims())
  const inference = () => one(map.inferences())
  const source = () => one(map.sources())
  const citation = () => one(map.citations())
  const comment = () => one(map.comments())
  const resolved = () => one([...map.comments()].filter((row) => row.resolved))
  const end = () => (chance(0.7) ? claim() : inference())
  const some = (of: () => Id) => Array.from({ length: 1 + below(3) }, of)
  const place = (): Place => [below(4000), below(4000)]
  const pos = () => (chance(0.2) ? null : place())
  const lang = () => pick(['en', 'zh', 'ru'])
  const text = () => pick(['', 'Yes.', 'No, because', 'a b'])
  const label = () => ({ [lang()]: text() })
  const stance = () => pick(stances)
  const kind = () => pick(claimKinds)
  const premise = () => {
    const [ofInference = 'nobody', ofClaim = 'nobody'] = one(map.premises()).split(':')
    return { inference: ofInference, claim: ofClaim }
  }
  const clip = (): unknown => JSON.parse(JSON.stringify(copyOf(map, some(claim))))
  /** A claim with a text in another language than its own, where there is one. */
  const translated = () => {
    const found = [...map.claims()].flatMap(({ id, lang: original }) =>
      map.languagesOf('text', id).flatMap((of) => (of === original ? [] : [{ claim: id, lang: of }])),
    )
    return found.length ? pick(found) : { claim: claim(), lang: lang() }
  }
  const written = () => {
    const said = [...map.claims()].filter(({ id }) => map.isLive(id) && map.languagesOf('text', id).length)
    const of = said.length ? pick(said).id : claim()
    const langs = map.languagesOf('text', map.resolve(of))
    return { claim: of, lang: langs.length ? pick(langs) : 'en' }
  }
  return {
    'add-claim': () => ({ kind: kind(), lang: lang(), pos: pos(), text: text() }),
    'add-related': () => ({ target: end(), stance: stance(), lang: lang(), pos: pos(), text: text() }),
    connect: () => ({ claim: claim(), target: end(), stance: stance() }),
    'add-premise': () => ({ inference: inference(), claim: claim() }),
    'add-co-premise': () => ({ inference: inference(), lang: lang(), pos: pos(), text: text() }),
    'remove-premise': premise,
    'split-premise': premise,
    retarget: () => ({ inference: inference(), target: end() }),
    'insert-above': () => ({
      ...(chance(0.6) ? premise() : { claim: claim() }),
      lang: lang(),
      pos: pos(),
      text: text(),
    }),
    'join-steps': () => {
      const into = inference()
      const beside = map.inferencesOn(map.inference(into)?.target ?? '')
      return { into, from: beside.length && chance(0.8) ? pick(beside) : inference() }
    },
    'set-relation': () => ({ ...(chance(0.7) ? premise() : { claim: claim() }), stance: stance() }),
    'set-stance': () => ({ inference: inference(), stance: stance() }),
    move: () => ({ places: Object.fromEntries(some(claim).map((id) => [id, place()])), pinned: chance(0.5) }),
    reorder: () => ({ id: end(), after: chance(0.2) ? null : end() }),
    'set-words': () => {
      const said = written()
      const spoken = [...map.claims()].filter(
        ({ id }) => map.isLive(id) && map.languagesOf('text', id).length > 1,
      )
      // Often another text for what has one: an original that has translations, or a translation of it.
      const original = spoken.length && chance(0.4) ? pick(spoken) : undefined
      const again = { field: 'text' as const, row: said.claim, lang: chance(0.5) ? said.lang : lang() }
      const anywhere = { field: pick(['text', 'title', 'note'] as const), row: claim(), lang: lang() }
      const at = original
        ? { field: 'text' as const, row: original.id, lang: original.lang }
        : chance(0.5)
          ? again
          : anywhere
      return { place: at, text: text() }
    },
    'set-kind': () => ({ claim: claim(), kind: kind() }),
    'confirm-translation': translated,
    'set-original': translated,
    'set-implicit': () => ({ claims: [claim()], implicit: chance(0.5) }),
    'set-asserter': () => ({ claim: claim(), asserter: text(), lang: lang() }),
    'add-source': () => ({ lang: lang(), title: label() }),
    'edit-source': () => ({ source: source(), fields: { short: label() } }),
    'delete-source': () => ({ source: source() }),
    cite: () => ({ claim: claim(), source: source(), locator: label(), quote: text() }),
    'edit-citation': () => ({ citation: citation(), fields: { via: label() } }),
    uncite: () => ({ citation: citation() }),
    delete: () => ({ ids: some(end) }),
    'delete-branch': () => ({ claim: claim() }),
    'delete-addition': () => ({
      rows: [
        { table: 'claims', id: claim() },
        { table: 'inferences', id: inference() },
        { table: 'sources', id: source() },
      ],
    }),
    // Seldom, or nothing would be left to do anything with.
    'remove-additions-of': () => ({
      person: chance(0.1)
        ? pick([...map.claims()].map(({ by }) => by ?? 'nobody').concat('nobody'))
        : 'nobody',
      leave: [claim(), claim(), claim()],
    }),
    restore: () => ({ ids: some(() => pick([claim, inference, source, citation, comment])()) }),
    duplicate: () => ({ ids: some(end), offset: place() }),
    paste: () => ({ clip: clip(), at: place() }),
    'paste-list': () => ({ text: '- a\n- b', kind: kind(), lang: lang(), at: pos(), step: place() }),
    'split-claim': () => ({ ...written(), at: 1 + below(6), together: chance(0.5) }),
    'merge-claims': () => ({ from: claim(), into: claim() }),
    unmerge: () => {
      const merged = [...map.claims()].filter((row) => row.mergedInto !== null)
      return { claim: merged.length ? pick(merged).id : 'nobody' }
    },
    'set-scheme': () => ({ inference: inference(), scheme: pick(schemes).key }),
    'set-pinned': () => ({ claims: some(claim), pinned: chance(0.5) }),
    'answer-question': () => {
      const step = one([...map.inferences()].filter((row) => row.scheme))
      const [question] = schemeOf(map.inference(step)?.scheme ?? null)?.questions ?? []
      return {
        inference: step,
        question: question?.key ?? 'why',
        answer: pick(['yes', 'no', 'open'] as const),
      }
    },
    'add-objection-from-question': () => {
      const following = [...map.inferences()].filter(({ id, scheme }) => scheme && map.isLive(id))
      const step = following.length ? pick(following) : undefined
      const question = schemeOf(step?.scheme ?? null)?.questions[0]?.key ?? 'none'
      return { inference: step?.id ?? 'nobody', question, lang: lang(), pos: pos(), text: text() }
    },
    'add-comment': () => ({ on: end(), text: text(), lang: lang() }),
    reply: () => ({ comment: comment(), text: text(), lang: lang() }),
    'resolve-thread': () => ({ comment: comment() }),
    'reopen-thread': () => ({ comment: resolved() }),
    'delete-comment': () => ({ comment: comment(), thread: chance(0.2) }),
    tag: () => ({ claim: claim(), name: pick(['cost', 'Fares', '费用']) }),
    untag: () => {
      const tagged = [...map.tags()].filter(({ id }) => map.isLive(id))
      const given = tagged.length ? pick(tagged) : undefined
      return { claim: given?.claim ?? 'nobody', name: given?.name ?? 'none' }
    },
    'paste-outline': () => ({
      text: pick(['a\n  + b\n  & c\n    * d', '+ a\n- b\n  ? c', '- a\n  - b']),
      lang: lang(),
      at: pos(),
      ...(chance(0.5) && { under: end() }),
    }),
    'set-title': () => ({ title: text(), lang: lang() }),
    'set-languages': () => ({ languages: some(lang) }),
    'set-map-lang': () => ({ lang: lang() }),
    'set-person': () => ({ person: pick(['p0', 'p1', 'p2']), name: 'Ann', colour: 1 + below(8) }),
  }
}
