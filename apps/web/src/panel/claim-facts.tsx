/** Who says a claim in the world, who typed it here and when, what kind of claim it is, and whether anybody says it at all. */
import {
  type Claim,
  type ClaimKind,
  claimKinds,
  labelIn,
  type Lang,
  setAsserter,
  setImplicit,
  setKind,
  setOriginal,
} from '@parley/model'
import { useId, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { whenSeen } from '../home/when-seen.ts'
import { Avatar } from '../people/avatar.tsx'
import { tagOf } from '../shell/speech.tsx'
import { CommitField } from './commit-field.tsx'
import styles from './claim-facts.module.css'
import { languageIn } from './names.ts'
import { wordingLang } from './wording-lang.ts'
import { peopleQuoted } from './people-quoted.ts'
import { Refused } from './refused.tsx'
import { useAsking } from './use-asking.ts'

interface Props {
  readonly page: EditorPage
  readonly claim: Claim
}

export function ClaimFacts({ page, claim }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const { lang } = page.reading
  const { ask, sentence } = useAsking(page)
  const [now] = useState(() => Date.now())
  const id = useId()
  const asserter = labelIn(claim.asserter, lang)
  const author = claim.by === null ? undefined : map.person(claim.by)
  const when = claim.at ? whenSeen(claim.at, now, page.language, page.say) : undefined
  return (
    <div className={styles['facts']}>
      <dl>
        <dt>
          <label htmlFor={`${id}-said`}>{say.saidBy}</label>
        </dt>
        <dd lang={tagOf(lang)}>
          {mayWrite ? (
            <CommitField
              id={`${id}-said`}
              value={asserter}
              placeholder={say.saidByInvite}
              suggestions={() => peopleQuoted(map, lang)}
              onCommit={(said) => {
                ask(setAsserter, {
                  claim: claim.id,
                  asserter: said,
                  lang: wordingLang(claim.asserter, lang, claim.lang),
                })
              }}
            />
          ) : (
            asserter || <span className={styles['quiet']}>{say.nobodySaidIt}</span>
          )}
        </dd>
        {(author?.name.trim() || when) && (
          <>
            <dt>{say.typedBy}</dt>
            <dd className={styles['author']}>
              {author?.name.trim() && (
                <>
                  <Avatar name={author.name} colour={author.colour} />
                  <span>{author.name}</span>
                </>
              )}
              {when && (
                <time dateTime={when.iso} className={styles['quiet']}>
                  {when.text}
                </time>
              )}
            </dd>
          </>
        )}
        <OriginalIn
          page={page}
          claim={claim}
          id={`${id}-original`}
          onChoose={(to) => ask(setOriginal, { claim: claim.id, lang: to })}
        />
        <dt>
          <label htmlFor={`${id}-kind`}>{say.kind}</label>
        </dt>
        <dd>
          {mayWrite ? (
            <select
              id={`${id}-kind`}
              className={styles['select']}
              value={claim.kind}
              onChange={({ target }) => {
                const kind = claimKinds.find((one): one is ClaimKind => one === target.value)
                if (kind) ask(setKind, { claim: claim.id, kind })
              }}
            >
              {claimKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {page.say.map[kind]}
                </option>
              ))}
            </select>
          ) : (
            page.say.map[claim.kind]
          )}
        </dd>
      </dl>
      {mayWrite ? (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={claim.implicit}
            onChange={({ target }) => ask(setImplicit, { claims: [claim.id], implicit: target.checked })}
          />
          {say.implicit}
        </label>
      ) : (
        claim.implicit && <p className={styles['quiet']}>{say.implicit}</p>
      )}
      <Refused sentence={sentence} />
    </div>
  )
}

interface OriginalProps extends Props {
  readonly id: string
  readonly onChoose: (lang: Lang) => void
}

/** In which of its languages a claim was first said; nothing where it has but one. */
function OriginalIn({ page, claim, id, onChoose }: OriginalProps) {
  const { map, mayWrite } = page.stores.canvas
  const langs = [...new Set([claim.lang, ...map.languagesOf('text', claim.id)])]
  if (langs.length < 2 || !mayWrite) return null
  return (
    <>
      <dt>
        <label htmlFor={id}>{page.editorSay.panel.original}</label>
      </dt>
      <dd>
        <select
          id={id}
          className={styles['select']}
          value={claim.lang}
          onChange={({ target }) => onChoose(target.value)}
        >
          {langs.map((lang) => (
            <option key={lang} value={lang}>
              {languageIn(page, lang)}
            </option>
          ))}
        </select>
      </dd>
    </>
  )
}
