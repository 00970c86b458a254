/**
 * For tests: a person who does anything at all with a map, sensible or not. Ids are of rows that live, are deleted
 * or never were; texts, places and languages of every sort.
 */
import { copyOf } from '../clip.ts'
import { tableOf } from '../deletion.ts'
import type { RecordTables } from '../record-tables.ts'
import { claimKinds, type Id, type Place, stances } from '../rows.ts'
import { schemeOf, schemes } from '../schemes.ts'
import type { ArgsOf, CommandName } from './index.ts'

/** Chance, as the tests' seeded one gives it. */
export interface Chance {
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (probability: number) => boolean
}

const schemeKeys = [null, ...schemes.map(({ key }) => key)]

const outlines = [
  '- a\n  - b\n    - c',
  '+ a\n& b\n  * u\n  *? why\n- c\n  ? q\n    > yes\n    - no',
  'a\n  + ↑ a\n  - b\n    + ↑ a\n  - ↑ b\n  - ↑ b\n  & ↑ b\n  * x\n? ↑ a',
  '> a\n& b\n* c\n*+ d\n| e\n? q\n  & r\n  + s\n    & ↑ q\n    * ↑ s',
]

type ArgsByName = { readonly [Name in CommandName]: () => ArgsOf<Name> }

/** Arguments for each command, made afresh at each call. */
export function anything(map: RecordTables, { below, pick, chance }: Chance): ArgsByName {
  const known = (rows: Iterable<{ readonly id: Id }>): Id => {
    const ids = [...rows].map(({ id }) => id)
    return ids.length && chance(0.97) ? pick(ids) : 'nobody'
  }
  const claim = () => known(map.claims())
  const inference = () => known(map.inferences())
  const end = () => (chance(0.7) ? claim() : inference())
  const source = () => known(map.sources())
  const citation = () => known(map.citations())
  const comment = () => known(map.comments())
  const tagName = () => mostly(['Cost', 'cost', '费用'], ['', 'x'.repeat(201)])
  /** Both ends of a premise, so that they mostly fit. */
  const ends = () => {
    const [of = 'nobody', used = 'nobody'] = known(map.premises()).split(':')
    return { inference: of, claim: used }
  }
  const any = () =>
    pick([
      claim,
      inference,
      () => known(map.premises()),
      source,
      citation,
      comment,
      () => known(map.tags()),
    ])()
  const some = (one: () => Id) => Array.from({ length: below(5) }, one)
  const place = (): Place => [below(4000) / 8, below(4000) / 8]
  const pos = () => (chance(0.2) ? null : place())
  const mostly = <T>(good: readonly T[], bad: readonly T[]): T => pick(chance(0.9) ? good : bad)
  const lang = () => mostly(['en', 'zh', 'ru', 'en-GB'], ['e/n', ''])
  const text = () => mostly(['', 'Yes.', 'Да, но\r\nнет', '王文\u{1F600}', '- a\n- b'], ['x'.repeat(20_001)])
  const short = () => mostly(['', 'Wang Wen', '王\u0007文'], ['x'.repeat(201)])
  const label = () => ({ [lang()]: short() })
  const stance = () => pick(stances)
  const kind = () => pick(claimKinds)
  const url = () => mostly(['', 'https://x.org/a'], ['javascript:1'])
  const date = () => mostly(['', '2025', '2025-06-04'], ['2025-06-31'])
  const field = () => pick(['text', 'title', 'note', 'why', 'comment'] as const)

  /** Where a claim has words. */
  const written = () => {
    const of = claim()
    const langs = map.languagesOf('text', map.resolve(of))
    return { claim: of, lang: langs.length ? pick(langs) : 'en' }
  }

  return {
    'add-claim': () => ({ kind: kind(), lang: lang(), pos: pos(), text: text(), pinned: chance(0.5) }),
    'add-related': () => ({
      target: end(),
      stance: stance(),
      lang: lang(),
      pos: pos(),
      text: text(),
      after: inference(),
    }),
    connect: () => ({ claim: claim(), target: end(), stance: stance() }),
    'add-premise': () => ({ inference: inference(), claim: claim() }),
    'add-co-premise': () => ({
      inference: inference(),
      lang: lang(),
      pos: pos(),
      text: text(),
      implicit: true,
    }),
    'remove-premise': ends,
    'split-premise': ends,
    retarget: () => ({ inference: inference(), target: end(), ...(chance(0.3) && { stance: stance() }) }),
    'insert-above': () => ({
      ...(chance(0.6) ? ends() : { claim: claim() }),
      lang: lang(),
      pos: pos(),
      text: text(),
      ...(chance(0.2) && { stance: stance() }),
    }),
    'join-steps': () => {
      const into = inference()
      const beside = map.inferencesOn(map.inference(into)?.target ?? '')
      return { into, from: beside.length && chance(0.8) ? pick(beside) : inference() }
    },
    'set-relation': () => ({
      ...(chance(0.7) ? ends() : { claim: claim() }),
      stance: stance(),
    }),
    'set-stance': () => ({ inference: inference(), stance: stance() }),
    move: () => ({ places: Object.fromEntries(some(claim).map((id) => [id, place()])), pinned: chance(0.5) }),
    'set-pinned': () => ({ claims: some(claim), pinned: chance(0.5) }),
    reorder: () => {
      const of = pick([claim, inference, any])
      return { id: of(), after: chance(0.2) ? null : of() }
    },
    'set-words': () => {
      const of = field()
      return { place: { field: of, row: of === 'comment' ? comment() : end(), lang: lang() }, text: text() }
    },
    'set-kind': () => ({ claim: claim(), kind: kind() }),
    'confirm-translation': () => ({ claim: claim(), lang: lang() }),
    'set-original': () => ({ claim: claim(), lang: lang() }),
    'set-implicit': () => ({ claims: [claim()], implicit: chance(0.5) }),
    'set-asserter': () => ({ claim: claim(), asserter: short(), lang: lang() }),
    'add-source': () => ({ lang: lang(), title: label(), author: label(), url: url(), date: date() }),
    'edit-source': () => ({ source: source(), fields: { short: label(), url: url() } }),
    'delete-source': () => ({ source: source() }),
    cite: () => ({ claim: claim(), source: source(), locator: label(), quote: text() }),
    'edit-citation': () => ({ citation: citation(), fields: { via: label(), source: source() } }),
    uncite: () => ({ citation: citation() }),
    delete: () => ({ ids: some(end) }),
    'delete-branch': () => ({ claim: claim() }),
    'delete-addition': () => ({ rows: some(any).map((id) => ({ table: tableOf(map, id) ?? 'people', id })) }),
    'remove-additions-of': () => ({
      // Seldom, or nothing would be left to do anything with.
      person: chance(0.1) ? 'ada' : 'nobody',
      leave: [claim(), claim(), ...some(any)],
    }),
    restore: () => ({ ids: some(any) }),
    duplicate: () => ({ ids: some(end), offset: place() }),
    paste: () => ({
      clip: chance(0.1) ? text() : JSON.parse(JSON.stringify(copyOf(map, some(claim)))),
      at: place(),
    }),
    'paste-list': () => ({ text: text(), kind: kind(), lang: lang(), at: pos(), step: place() }),
    'split-claim': () => ({
      ...(chance(0.8) ? written() : { claim: claim(), lang: lang() }),
      at: below(16),
      together: chance(0.5),
      pos: pos(),
    }),
    'merge-claims': () => ({ from: claim(), into: claim() }),
    unmerge: () => ({
      claim: chance(0.8) ? known([...map.claims()].filter((row) => row.mergedInto !== null)) : claim(),
    }),
    'set-scheme': () => ({ inference: inference(), scheme: mostly(schemeKeys, ['toString']) }),
    'add-objection-from-question': () => {
      const step = chance(0.9) ? known([...map.inferences()].filter((row) => row.scheme)) : inference()
      const questions = schemeOf(map.inference(step)?.scheme ?? null)?.questions ?? []
      const question = questions.length && chance(0.9) ? pick(questions).key : 'why'
      return { inference: step, question, lang: lang(), pos: pos(), text: text() }
    },
    'answer-question': () => {
      const step = chance(0.9) ? known([...map.inferences()].filter((row) => row.scheme)) : inference()
      const questions = schemeOf(map.inference(step)?.scheme ?? null)?.questions ?? []
      const question = questions.length && chance(0.9) ? pick(questions).key : 'why'
      return { inference: step, question, answer: pick(['yes', 'no', 'open'] as const) }
    },
    'add-comment': () => ({ on: end(), text: text(), lang: lang() }),
    reply: () => ({ comment: comment(), text: text(), lang: lang() }),
    'resolve-thread': () => ({ comment: comment() }),
    'reopen-thread': () => ({ comment: comment() }),
    'delete-comment': () => ({ comment: comment(), thread: chance(0.3) }),
    tag: () => ({ claim: claim(), name: tagName() }),
    untag: () => {
      const given = chance(0.8) ? map.tag(known(map.tags())) : undefined
      return given ?? { claim: claim(), name: tagName() }
    },
    'paste-outline': () => ({
      text: mostly(outlines, ['', ' \n-', `- ${'x'.repeat(20_001)}`]),
      lang: lang(),
      at: pos(),
      kind: kind(),
      cut: chance(0.3),
      ...(chance(0.7) && { under: end() }),
      ...(chance(0.4) && { as: pick(['list', 'relations'] as const) }),
    }),
    'set-title': () => ({ title: short(), lang: lang() }),
    'set-languages': () => ({ languages: Array.from({ length: below(3) }, lang) }),
    'set-map-lang': () => ({ lang: lang() }),
    'set-person': () => ({ person: pick(['ada', 'ben']), name: short(), colour: 1 + below(8) }),
  }
}
