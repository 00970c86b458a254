/**
 * Begins a workshop on the open map: from which agenda, in which language, under which name and door. The host's token
 * is kept in this browser, and the page goes to the room. Workshops of this map so far stand above.
 */
import { isLanguage, type Language, languages } from '@parley/i18n'
import { labelIn } from '@parley/model'
import { doors, type Door, type TemplateId, templates, workshopBounds } from '@parley/workshop'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { knownMap } from '../../home/known-maps.ts'
import { me, renameMe } from '../../people/me.ts'
import { Choice } from '../../shell/choice.tsx'
import { DialogFrame } from '../../shell/dialog-frame.tsx'
import { rememberWorkshop } from '../known-workshops.ts'
import { unlockTone } from '../parts/tone.ts'
import { addressOf } from '../screens.ts'
import { beginWorkshop } from '../workshop-http.ts'
import { useWorkshopSay, workshopSayIn } from '../workshop-say.ts'
import { PastWorkshops } from './past-workshops.tsx'
import styles from './start-dialog.module.css'
import { TemplateChoice } from './template-choice.tsx'
import { useWorkshopList } from './use-workshop-list.ts'

export default function StartDialog({ page }: { readonly page: EditorPage }) {
  const { joining } = useWorkshopSay()
  const { starting } = joining
  const { id: map, session, reading, language, say } = page
  const secret = knownMap(map)?.secret ?? ''
  const [now] = useState(() => session.serverNow())
  const lines = useWorkshopList(map, secret)
  const [template, setTemplate] = useState<TemplateId>('stanceCruxStance')
  const [lang, setLang] = useState<Language>(isLanguage(reading.lang) ? reading.lang : language)
  const [title, setTitle] = useState(() => labelIn(session.map.meta.title, lang) || say.map.untitledMap)
  const [alias, setAlias] = useState(() => me().name)
  const [door, setDoor] = useState<Door>('open')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const aliasBox = useRef<HTMLInputElement>(null)
  const [titleId, aliasId, langId, troubleId] = [useId(), useId(), useId(), useId()]
  const close = () => page.open(null)
  const titleIn = (tag: string) => labelIn(session.map.meta.title, tag)
  const speak = (next: Language) => {
    // A title that nobody has touched follows the language.
    if (title === titleIn(lang) && titleIn(next)) setTitle(titleIn(next))
    setLang(next)
  }

  async function begin() {
    const [called, name] = [title.trim(), alias.trim()]
    if (!called || !name) {
      setTrouble(called ? joining.needsAlias : starting.needsTitle)
      if (called) aliasBox.current?.focus()
      return
    }
    unlockTone()
    setBusy(true)
    setTrouble('')
    const words = await workshopSayIn(lang).catch(() => undefined)
    const agenda = words && templates(words.agendas).find(({ id }) => id === template)?.agenda
    const answer =
      agenda && (await beginWorkshop(map, secret, { title: called, lang, alias: name, agenda, door }))
    setBusy(false)
    if (!answer?.ok) {
      setTrouble(starting.why(answer?.why ?? 'unreachable'))
      return
    }
    const { workshop, person, token, code } = answer.value
    if (!me().name) renameMe({ ...me(), name })
    rememberWorkshop({
      id: workshop,
      map,
      person,
      token,
      code,
      alias: name,
      title: called,
      joined: Date.now(),
    })
    // Another page: what is open of the map is closed in good order on the way.
    location.assign(addressOf(workshop, 'room'))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void begin()
  }
  return (
    <DialogFrame title={starting.title} about={starting.about} size="middle" onClose={close}>
      {lines && <PastWorkshops map={map} secret={secret} lines={lines} now={now} />}
      <form className={styles['form']} onSubmit={submit} noValidate aria-describedby={troubleId}>
        <TemplateChoice chosen={template} choose={setTemplate} />
        <div className={styles['fields']}>
          <label htmlFor={titleId}>
            <span className="label">{starting.name}</span>
            <input
              id={titleId}
              className="field"
              maxLength={workshopBounds.titleLength}
              value={title}
              autoComplete="off"
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
          <label htmlFor={aliasId}>
            <span className="label">{starting.yourName}</span>
            <input
              id={aliasId}
              ref={aliasBox}
              className="field"
              maxLength={workshopBounds.aliasLength}
              value={alias}
              autoComplete="name"
              onChange={(event) => setAlias(event.target.value)}
            />
          </label>
          <label htmlFor={langId}>
            <span className="label">{starting.language}</span>
            <select
              id={langId}
              className="field"
              value={lang}
              onChange={({ target }) => {
                if (isLanguage(target.value)) speak(target.value)
              }}
            >
              {Object.entries(languages).map(([tag, name]) => (
                <option key={tag} value={tag} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className={styles['door']}>
          <span className="label">{starting.door}</span>
          <Choice
            label={starting.door}
            options={doors.map((value) => ({ value, label: starting.doors[value] }))}
            value={door}
            onChange={setDoor}
            wide
          />
          <p className="hint">{starting.doorHints[door]}</p>
        </div>
        <output id={troubleId} className={trouble ? 'refusal' : ''}>
          {trouble}
        </output>
        <div className={styles['acts']}>
          <button type="button" className="btn line" onClick={close}>
            {say.shell.cancel}
          </button>
          <button type="submit" className="btn ink" disabled={busy}>
            {starting.begin}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}
