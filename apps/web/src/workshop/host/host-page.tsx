/**
 * What every part of the hosts' room is given: the workshop, the words, and ways to give a command, to say a sentence
 * and to ask before something that cannot be taken back. A refused command is told where everybody on this page looks.
 */
import type { Messages, WorkshopMessages } from '@parley/i18n'
import type { LiveMap } from '@parley/model'
import type { MeView, RoomView, WorkshopCommand } from '@parley/workshop'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { ConfirmLater, type Question } from '../../shell/confirm-later.tsx'
import { SurfaceBoundary } from '../../shell/error-boundary.tsx'
import type { Said } from '../../shell/notice.tsx'
import { useSpeech } from '../../shell/speech.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'
import { useDo } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { afterMenu } from './after-menu.ts'
import { HostNotice } from './host-notice.tsx'

export interface HostPage extends ScreenProps {
  /** Words of workshops, and of the page. */
  readonly say: WorkshopMessages
  readonly words: Messages
  readonly room: RoomView
  readonly me: MeView
  readonly map: LiveMap
  /** Gives a command; a refusal is told. Says whether it was done. */
  readonly give: (command: WorkshopCommand) => Promise<boolean>
  readonly tell: (said: Said) => void
  /** Asks, and answers whether to go on. */
  readonly ask: (question: Omit<Question, 'onAnswer'>) => Promise<boolean>
  /** Opens a dialog over the room; null closes it. */
  readonly open: (surface: ReactNode | null) => void
}

const Context = createContext<HostPage | null>(null)

export function useHost(): HostPage {
  const page = use(Context)
  if (!page) throw new Error('useHost stands outside of HostPageProvider.')
  return page
}

interface Props {
  readonly screen: ScreenProps
  readonly room: RoomView
  readonly me: MeView
  readonly children: ReactNode
}

export function HostPageProvider({ screen, room, me, children }: Props) {
  const say = useWorkshopSay()
  const { say: words } = useSpeech()
  const doIt = useDo()
  const [said, tell] = useState<Said | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const [surface, setSurface] = useState<ReactNode | null>(null)
  const open = useCallback((next: ReactNode | null) => {
    if (next === null) setSurface(null)
    else afterMenu(() => setSurface(next))
  }, [])
  const give = useCallback(
    async (command: WorkshopCommand) => {
      if (!screen.workshop.client.isOpen) tell({ text: say.host.notSent })
      const done = await doIt(command)
      if (!done.ok && done.why !== 'gone') tell({ text: say.refusals[done.why] })
      return done.ok
    },
    [doIt, say, screen.workshop.client],
  )
  const ask = useCallback<HostPage['ask']>(
    (asked) =>
      new Promise((answer) => {
        const onAnswer = (yes: boolean) => {
          setQuestion(null)
          answer(yes)
        }
        afterMenu(() => setQuestion({ ...asked, onAnswer }))
      }),
    [],
  )
  const page = useMemo<HostPage>(
    () => ({ ...screen, say, words, room, me, map: screen.workshop.session.map, give, tell, ask, open }),
    [screen, say, words, room, me, give, ask, open],
  )
  return (
    <Context value={page}>
      {children}
      <SurfaceBoundary shows={surface}>{surface}</SurfaceBoundary>
      {question && <ConfirmLater {...question} />}
      <HostNotice said={said} onOver={() => tell(null)} />
    </Context>
  )
}
