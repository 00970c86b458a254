/** Code and name, and the press that joins; then, where there is a door, the wait at it. */
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { me, renameMe } from '../../people/me.ts'
import { knownByCode, knownWorkshop, rememberWorkshop } from '../known-workshops.ts'
import { unlockTone } from '../parts/tone.ts'
import { addressOf } from '../screens.ts'
import { joinWorkshop } from '../workshop-http.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { tidyCode } from './code.ts'
import { forgetTries, tokenFor } from './own-token.ts'
import styles from './join-form.module.css'
import { AtTheDoor } from './at-the-door.tsx'

/** Longest name, in UTF-16 units. */
const aliasLength = 60

interface Trouble {
  /** The field that it is about; the code's for what the server says. */
  readonly at: 'code' | 'alias'
  readonly text: string
}

interface Waiting {
  readonly workshop: string
  readonly token: string
  readonly alias: string
  /** Address to go to. */
  readonly place: string
}

export function JoinForm({ given }: { readonly given: string }) {
  const { joining: say } = useWorkshopSay()
  const [, go] = useLocation()
  const [code, setCode] = useState(() => tidyCode(given))
  const [alias, setAlias] = useState(() => me().name)
  const [trouble, setTrouble] = useState<Trouble>()
  const [busy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState<Waiting>()
  const [codeId, aliasId] = [useId(), useId()]
  const codeBox = useRef<HTMLInputElement>(null)
  const aliasBox = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const box = tidyCode(given) ? aliasBox : codeBox
    box.current?.focus()
    // The room is fetched while a name is typed, and what one sees there first.
    for (const part of [
      () => import('../room/workshop-page.tsx'),
      () => import('../taking-part/taking-part.tsx'),
      () => import('../taking-part/lobby.tsx'),
    ])
      part().catch(() => undefined)
  }, [given])

  async function join(part: 'participant' | 'viewer') {
    const name = alias.trim()
    if (!code) {
      setTrouble({ at: 'code', text: say.needsCode })
      codeBox.current?.focus()
      return
    }
    if (!name && part === 'participant') {
      setTrouble({ at: 'alias', text: say.needsAlias })
      aliasBox.current?.focus()
      return
    }
    unlockTone()
    setBusy(true)
    setTrouble(undefined)
    // Whoever is in it already in this browser stays who they are.
    const known = knownByCode(code)
    const called = part === 'viewer' && !name ? say.projector : name
    const answer = await joinWorkshop({
      code,
      alias: called,
      part,
      fresh: tokenFor(code, part, called),
      ...(known && { token: known.token }),
    })
    setBusy(false)
    if (!answer.ok) {
      setTrouble({ at: 'code', text: say.why(answer.why) })
      codeBox.current?.focus()
      return
    }
    const { workshop, map, person, token, standing } = answer.value
    forgetTries(code)
    if (part === 'participant' && !me().name) renameMe({ ...me(), name })
    const before = knownWorkshop(workshop)
    const same = before?.person === person ? before : undefined
    const kept = same?.alias ?? called
    rememberWorkshop({ id: workshop, map, person, token, code, alias: kept, title: '', joined: Date.now() })
    const place = addressOf(workshop, part === 'viewer' ? 'projector' : 'room')
    if (standing === 'waiting') setWaiting({ workshop, token, alias: kept, place })
    else go(place)
  }
  const goIn = useCallback(() => {
    if (waiting) go(waiting.place, { replace: true })
  }, [go, waiting])
  if (waiting) return <AtTheDoor {...waiting} onIn={goIn} onBack={() => setWaiting(undefined)} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void join('participant')
  }
  // Said once by the line itself, and again with the field whenever somebody comes back to it.
  const troubleOf = { code: `${codeId}-trouble`, alias: `${aliasId}-trouble` }
  const troubled = (at: Trouble['at']) =>
    trouble?.at === at && { 'aria-invalid': true, 'aria-describedby': troubleOf[at] }
  const told = (at: Trouble['at']) => (
    <output id={troubleOf[at]} className={styles['trouble']}>
      {trouble?.at === at && trouble.text}
    </output>
  )
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <label htmlFor={codeId}>
        {say.code}
        <input
          id={codeId}
          ref={codeBox}
          className={`field ${styles['code']}`}
          value={code}
          maxLength={24}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="next"
          onChange={(event) => setCode(tidyCode(event.target.value))}
          {...troubled('code')}
        />
      </label>
      {told('code')}
      <label htmlFor={aliasId}>
        {say.alias}
        <input
          id={aliasId}
          ref={aliasBox}
          className="field"
          value={alias}
          maxLength={aliasLength}
          autoComplete="name"
          enterKeyHint="go"
          onChange={(event) => setAlias(event.target.value)}
          {...troubled('alias')}
        />
      </label>
      {told('alias')}
      <button type="submit" className="btn lg ink" disabled={busy}>
        {say.join}
      </button>
      <button type="button" className="btn quiet" disabled={busy} onClick={() => void join('viewer')}>
        {say.asProjector}
      </button>
    </form>
  )
}
