/** What others have built on, by name, and the choice whether it stays. */
import { endName } from '@parley/canvas'
import { type Id, labelIn } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './take-out.module.css'

interface Props {
  readonly page: EditorPage
  /** With the people; without anybody where it only holds such up. */
  readonly builtOn: ReadonlyMap<Id, readonly Id[]>
  readonly leave: boolean
  readonly onChange: (leave: boolean) => void
}

/** So many are named. */
const most = 5

export function BuiltOnChoice({ page, builtOn, leave, onChange }: Props) {
  const say = page.editorSay.history
  const { map } = page.session
  const named = [...builtOn].filter(([, people]) => people.length > 0)
  if (!named.length) return null
  const names = new Intl.ListFormat(page.language, { type: 'conjunction' })
  return (
    <fieldset className={styles['built']}>
      <legend>{say.builtOn(named.length)}</legend>
      <ul>
        {named.slice(0, most).map(([id, people]) => (
          <li key={id}>
            {say.builtBy(
              nameIn(page, id),
              names.format(people.map((one) => map.person(one)?.name.trim() || page.say.people.unnamed)),
            )}
          </li>
        ))}
        {named.length > most && <li>{say.andMore(named.length - most)}</li>}
      </ul>
      <label>
        <input type="radio" name="built" checked={leave} onChange={() => onChange(true)} />
        {say.leaveBuiltOn}
      </label>
      <label>
        <input type="radio" name="built" checked={!leave} onChange={() => onChange(false)} />
        {say.takeBuiltOn}
      </label>
    </fieldset>
  )
}

function nameIn(page: EditorPage, id: Id): string {
  const { map } = page.session
  const { lang } = page.reading
  const source = map.source(id)
  if (source) return labelIn(source.title, lang) || labelIn(source.short, lang) || source.url
  const comment = map.comment(id)
  if (!comment) return endName(map, id, lang, page.say)
  const [said = lang] = map.languagesOf('comment', id)
  return map.words('comment', id, said) || page.say.shell.wordless
}
