/**
 * The screen of those who take part: what the workshop asks of them now, made for a phone first. It goes along with the
 * phases by itself; each stage comes as a part of its own.
 */
import { type ComponentType, lazy, type ReactNode, Suspense, useRef } from 'react'
import { tagOf } from '../../shell/speech.tsx'
import { RoomBar } from '../room/room-bar.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'
import { useKeptKeyboard } from '../parts/use-kept-keyboard.ts'
import { useSlice } from '../use-workshop.ts'
import { AboutProvider } from './about.tsx'
import { Untaken } from './ballot/untaken.tsx'
import { useOwnAnswers } from './own-answers.ts'
import { type Stage, stageOf } from './stage.ts'
import styles from './taking-part.module.css'
import { useFreeKeyboard } from './use-free-keyboard.ts'

/** What each stage is given. */
export interface StageProps<At extends Stage['at'] = Stage['at']> {
  readonly stage: Extract<Stage, { readonly at: At }>
}

const stages: { readonly [At in Stage['at']]: ComponentType<StageProps<At>> } = {
  lobby: lazy(() => import('./lobby.tsx')),
  follow: lazy(() => import('./follow.tsx')),
  ballot: lazy(() => import('./ballot/ballot-stage.tsx')),
  tour: lazy(() => import('./tour.tsx')),
  writing: lazy(() => import('./writing/writing-stage.tsx')),
  placing: lazy(() => import('./placing/placing-stage.tsx')),
  breakouts: lazy(() => import('./breakouts.tsx')),
  closing: lazy(() => import('./closing.tsx')),
  ended: lazy(() => import('./ended.tsx')),
}

export default function TakingPart(props: ScreenProps) {
  const room = useSlice('room')
  const agenda = useSlice('agenda')
  const ballots = useSlice('ballots')
  useOwnAnswers(props.workshop.known.id)
  if (!room || !agenda || !ballots) return <RoomBar {...props} />
  const stage = stageOf(room, agenda, ballots)
  const phase = 'phase' in stage ? stage.phase : undefined
  const key = `${stage.at} ${phase?.id ?? ''} ${stage.at === 'ballot' ? (stage.ballot?.id ?? '') : ''}`
  return (
    <Page>
      <RoomBar {...props} />
      <AboutProvider workshop={props.workshop} go={props.go}>
        <div className={styles['notes']}>
          <Untaken cards={stage.at !== 'writing'} />
        </div>
        <main className={styles['main']} data-stage={stage.at}>
          {phase && (
            <PhaseHead
              key={phase.id}
              title={phase.title}
              prompt={stage.at === 'ballot' && stage.ballot ? '' : phase.prompt}
              // Where one votes its question is the head that is seen; the phase stands in the bar.
              unseen={stage.at === 'ballot' && stage.ballot?.state === 'open'}
              lang={room.lang}
            />
          )}
          <Suspense>
            <Shown key={key} stage={stage} />
          </Suspense>
        </main>
      </AboutProvider>
    </Page>
  )
}

function Page({ children }: { readonly children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null)
  useKeptKeyboard(page)
  return (
    <div ref={page} className={styles['page']}>
      {children}
    </div>
  )
}

function Shown({ stage }: { readonly stage: Stage }) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each stage stands under its own name
  const Part = stages[stage.at] as ComponentType<{ readonly stage: Stage }>
  return <Part stage={stage} />
}

interface PhaseHeadProps {
  readonly title: string
  readonly prompt: string
  readonly lang: string
  readonly unseen: boolean
}

/** When a phase begins the keyboard goes to its head, unless somebody is in the middle of writing. */
function PhaseHead({ title, prompt, lang, unseen }: PhaseHeadProps) {
  const head = useFreeKeyboard<HTMLHeadingElement>()
  return (
    <header className={unseen ? 'unseen' : styles['head']} lang={tagOf(lang)}>
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      {prompt && <p>{prompt}</p>}
    </header>
  )
}
