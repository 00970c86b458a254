/**
 * Takes out what one person added: whose, what that is, what others have built on it, and then in one step. What it
 * tells is kept up while others go on working.
 */
import { endName } from '@parley/canvas'
import { additionsOf, type Id, labelIn, removeAdditionsOf } from '@parley/model'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { Avatar } from '../people/avatar.tsx'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { tagOf } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import {
  type Contributor,
  contributors,
  countsOf,
  type CountedTable,
  countedTables,
  writersOn,
} from './added-counts.ts'
import { BuiltOnChoice } from './built-on-choice.tsx'
import styles from './take-out.module.css'

interface Props {
  readonly page: EditorPage
  /** Whose additions; left out: to be chosen. */
  readonly person?: Id
}

/** So many are named; the others are counted. */
const most = 6

export default function TakeOut({ page, person }: Props) {
  const say = page.editorSay.history
  const { map } = page.session
  useSyncExternalStore(
    (changed) => map.subscribeAll(({ structure }) => structure && changed()),
    () => map.structure,
  )
  const [chosen, setChosen] = useState<Id | undefined>(person)
  const everybody = contributors(map)
  const close = () => page.open(null)
  const one = everybody.find((other) => other.person === chosen)
  if (one)
    return (
      <DialogFrame title={say.takeOutOf(nameOf(page, one))} size="middle" onClose={close}>
        <Additions page={page} one={one} onBack={() => setChosen(undefined)} onClose={close} />
      </DialogFrame>
    )
  return (
    <DialogFrame
      title={say.takeOut}
      about={everybody.length ? say.whose : say.nobody}
      size="small"
      onClose={close}
    >
      <People page={page} everybody={everybody} onChoose={setChosen} />
    </DialogFrame>
  )
}

const nameOf = ({ say }: EditorPage, { name }: Contributor): string => name || say.people.unnamed

interface OfAll {
  readonly page: EditorPage
  readonly everybody: readonly Contributor[]
  readonly onChoose: (person: Id) => void
}

function People({ page, everybody, onChoose }: OfAll) {
  const first = useFocusOnOpen<HTMLButtonElement>()
  return (
    <ul className={styles['people']}>
      {everybody.map((one, n) => (
        <li key={one.person}>
          <button type="button" ref={n === 0 ? first : undefined} onClick={() => onChoose(one.person)}>
            <Avatar name={nameOf(page, one)} colour={one.colour} />
            <span>{nameOf(page, one)}</span>
            <span className="tnum">{one.added}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface OfOne {
  readonly page: EditorPage
  readonly one: Contributor
  readonly onBack: () => void
  readonly onClose: () => void
}

function Additions({ page, one, onBack, onClose }: OfOne) {
  const say = page.editorSay.history
  const { session } = page
  const { map } = session
  const { structure } = map
  // What was pressed to come here is gone.
  const cancel = useFocusOnOpen<HTMLButtonElement>()
  const [leave, setLeave] = useState(true)
  const { rows, builtOn } = useMemo(() => {
    const alone = additionsOf(map, one.person)
    return additionsOf(map, one.person, writersOn(session, alone.rows))
    // oxlint-disable-next-line react/exhaustive-deps -- the map is a window on tables that change under it
  }, [map, session, one.person, structure])
  const going = leave ? rows.filter(({ id }) => !builtOn.has(id)) : rows
  const total = [...countsOf(going).values()].reduce((sum, n) => sum + n, 0)
  const remove = () => {
    const done = page.perform(removeAdditionsOf, {
      person: one.person,
      leave: leave ? [...builtOn.keys()] : [],
    })
    onClose()
    if (!done.ok) return
    page.tell({
      text: say.removedAll(total),
      acts: [{ label: page.editorSay.acts.undo, act: () => void page.act('undo') }],
      passes: true,
    })
  }
  const named = going.filter(({ table }) => table === 'claims' || table === 'sources' || table === 'comments')
  return (
    <div className={styles['additions']}>
      <p>{say.hasAdded(countsInWords(page, countsOf(rows)))}</p>
      <BuiltOnChoice page={page} builtOn={builtOn} leave={leave} onChange={setLeave} />
      {total ? (
        <ul className={styles['going']} lang={tagOf(page.reading.lang)}>
          {named.slice(0, most).map(({ table, id }) => (
            <li key={`${table} ${id}`}>{rowName(page, table, id)}</li>
          ))}
          {total > Math.min(named.length, most) && (
            <li className={styles['more']}>{say.andMore(total - Math.min(named.length, most))}</li>
          )}
        </ul>
      ) : (
        <p className="hint">{say.nothingLeft}</p>
      )}
      {total > 0 && <p className="hint">{say.canUndo}</p>}
      <div className={styles['acts']}>
        <button type="button" className="btn quiet" onClick={onBack}>
          {say.anotherPerson}
        </button>
        <button type="button" ref={cancel} className="btn line" onClick={onClose}>
          {page.say.shell.cancel}
        </button>
        {total > 0 && (
          <button type="button" className="btn ink" onClick={remove}>
            {say.remove(total)}
          </button>
        )}
      </div>
    </div>
  )
}

function countsInWords(page: EditorPage, counts: ReadonlyMap<CountedTable, number>): string {
  const say = page.editorSay.history
  const words = {
    claims: say.claims,
    inferences: say.steps,
    sources: say.sources,
    citations: say.citations,
    comments: say.comments,
    tags: say.tags,
  }
  const parts = countedTables.flatMap((table) => {
    const n = counts.get(table)
    return n === undefined ? [] : [words[table](n)]
  })
  return new Intl.ListFormat(page.language, { style: 'narrow' }).format(parts)
}

function rowName(page: EditorPage, table: string, id: Id): string {
  const { map } = page.session
  const { lang } = page.reading
  if (table === 'comments') {
    const [said = lang] = map.languagesOf('comment', id)
    return map.words('comment', id, said) || page.say.shell.wordless
  }
  const source = map.source(id)
  if (table === 'sources' && source)
    return page.editorSay.changes.deletions.source(
      labelIn(source.title, lang) || labelIn(source.short, lang) || source.url,
    )
  return endName(map, id, lang, page.say)
}
