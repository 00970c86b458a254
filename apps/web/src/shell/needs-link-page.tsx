/** A map's address without its key: asks for the whole link. */
import { mapPagePath } from '@parley/protocol'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { offerSecret } from '../home/known-maps.ts'
import { readLink } from '../home/map-link.ts'
import { HomeLink, PageMessage } from './page-message.tsx'
import { useSay } from './speech.tsx'

export function NeedsLinkPage({ id }: { id: string }) {
  const say = useSay()
  return (
    <PageMessage title={say.shell.needsLinkTitle}>
      <p>{say.shell.needsLinkText}</p>
      <PasteLink id={id} />
      <HomeLink quiet />
    </PageMessage>
  )
}

/** For a key that the server does not take, or a map that is gone. */
export function RefusedLinkPage({ id, why }: { id: string; why: 'noMap' | 'forbidden' }): ReactNode {
  const say = useSay()
  return (
    <PageMessage title={why === 'noMap' ? say.shell.noMapTitle : say.shell.linkRefusedTitle}>
      <p>{why === 'noMap' ? say.shell.noMapText : say.shell.linkRefusedText}</p>
      {why === 'forbidden' && <PasteLink id={id} />}
      <HomeLink quiet={why === 'forbidden'} />
    </PageMessage>
  )
}

/** Takes a pasted link, also one to another map. */
function PasteLink({ id }: { id: string }) {
  const say = useSay()
  const [, goTo] = useLocation()
  const [mistaken, setMistaken] = useState(false)
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('link')
    const link = typeof text === 'string' ? readLink(text) : undefined
    setMistaken(!link)
    if (!link) return
    offerSecret(link.id, link.secret, Date.now())
    if (link.id !== id) goTo(mapPagePath(link.id))
  }
  return (
    <form onSubmit={open}>
      <label htmlFor="link" className="label">
        {say.shell.needsLinkHere}
      </label>
      <div>
        <input
          id="link"
          name="link"
          className="field"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={mistaken}
          aria-describedby="link-said"
        />
        <button type="submit" className="btn ink">
          {say.shell.needsLinkOpen}
        </button>
      </div>
      <output id="link-said" className={mistaken ? 'refusal' : ''}>
        {mistaken && say.shell.notALink}
      </output>
    </form>
  )
}
