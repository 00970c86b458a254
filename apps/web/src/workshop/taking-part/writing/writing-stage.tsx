/** Silent writing: one card at a time, private until the reveal, and the list of those that are written. */
import type { Draft, Phase } from '@parley/workshop'
import { Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { newId } from '../../../new-id.ts'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { OwnSide } from '../own-side.tsx'
import { ReadyButton } from '../ready-button.tsx'
import parts from '../stage-parts.module.css'
import type { StageProps } from '../taking-part.tsx'
import type { OwnCard } from './card-box.ts'
import { CardComposer } from './card-composer.tsx'
import { OwnCards } from './own-cards.tsx'
import { useCardBox } from './use-card-box.ts'

export default function WritingStage({ stage: { phase } }: StageProps<'writing'>) {
  const { writing: say } = useWorkshopSay()
  const all = useSlice('me')?.drafts ?? none
  const timer = useSlice('timer')
  const { box, boxed, dropping } = useCardBox()
  const drafts = all.filter(({ id }) => !dropping.has(id))
  const over = timer?.state === 'over' && phase.onEnd === 'lock'
  // What this browser kept over a reload: the last card is written on, the others go on their way.
  const [first] = useState(() => boxed.findLast(({ at }) => at !== 'refused'))
  const [writing, setWriting] = useState(() => ({ id: first?.draft ?? newId(), from: first, isNext: false }))
  useEffect(() => {
    void box.sendAll()
    // What is in the hands when the phase ends goes along.
    return () => void box.sendAll()
  }, [box])
  const edit = (card: OwnCard) => setWriting({ id: card.draft, from: { ...card, at: 'held' }, isNext: false })
  const isOld = drafts.some(({ id }) => id === writing.id)
  return (
    <div className={parts['stack']}>
      <OwnSide kind="writing" />
      {over ? (
        <output>{say.overText}</output>
      ) : (
        <CardComposer
          key={writing.id}
          draft={writing.id}
          from={writing.from}
          isOld={isOld}
          isNext={writing.isNext}
          onDone={() => setWriting({ id: newId(), from: undefined, isNext: true })}
        />
      )}
      <Secrecy phase={phase} />
      <OwnCards
        cards={merged(drafts, boxed).filter(({ draft }) => over || draft !== writing.id)}
        mayChange={!over}
        onEdit={edit}
      />
      <ReadyButton />
    </div>
  )
}
const none: readonly Draft[] = []

/** What the workshop has, with what is still here in its place. */
function merged(drafts: readonly Draft[], boxed: readonly OwnCard[]): readonly OwnCard[] {
  const here = new Set(boxed.map(({ draft }) => draft))
  const there = drafts
    .filter(({ id }) => !here.has(id))
    .map(({ id, target, relation, text, lang }) => ({ draft: id, target, relation, text, lang }))
  return [...there, ...boxed.filter(({ text }) => text.trim())]
}

function Secrecy({ phase }: { readonly phase: Phase }) {
  const { writing: say } = useWorkshopSay()
  return (
    <p className={parts['priv']}>
      <Lock aria-hidden />
      <span>
        {phase.writing?.authors === 'anonymous' ? say.privateAnonymous : say.privateNamed}
        {phase.writing?.moderated && ` ${say.privateModerated}`}
      </span>
    </p>
  )
}
