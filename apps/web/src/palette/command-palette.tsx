/**
 * The palette: every act that makes sense now, found by its name in the language of the interface or in English. What is
 * chosen is done after the palette has gone and the focus is back where it was, so that it is about what was selected.
 */
import { type Act, actsOfTopic, keysOf, topics } from '@parley/acts'
import { use, useCallback, useEffect, useMemo, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { editorSayIn, useEditorSay } from '../editor/editor-say.ts'
import type { Features } from '../editor/features.ts'
import { capsOf, KeyCaps } from '../keys/key-caps.tsx'
import { useKeyMap } from '../keys/use-key-map.ts'
import { type Choice, ChooseBox, type ChoiceGroup } from '../searching/choose-box.tsx'
import { afterClosing } from '../searching/focus-again.ts'
import { nameOfLanguage } from '../shell/language-items.ts'
import { useSay } from '../shell/speech.tsx'
import { matching } from './matching.ts'
import { PaletteFrame } from './palette-frame.tsx'
import styles from './command-palette.module.css'
import { noteAct, recentActs } from './recent-acts.ts'
import { exampleOf, sensibleActs, situationOf } from './sensible-acts.ts'

interface Props {
  readonly page: () => EditorPage
  readonly features: () => Features
}

interface Line {
  readonly key: string
  readonly name: string
  readonly other: string
  readonly act?: Act
  readonly run: () => void
}

export default function CommandPalette({ page, features }: Props) {
  const say = useSay()
  const editorSay = useEditorSay()
  const english = use(editorSayIn('en'))
  const words = editorSay.palette.commands
  const keyMap = useKeyMap()
  const [query, setQuery] = useState('')
  const [hadFocus] = useState(() => document.activeElement)
  const [acts] = useState(() => sensibleActs(situationOf(page(), features())))
  // What would make sense if something were chosen: whoever looks for it is told so.
  const [waiting] = useState(() => {
    const here = page()
    const withExample = situationOf(here, features(), exampleOf(here.session.map))
    return sensibleActs(withExample).filter((act) => !acts.includes(act))
  })
  const [recent] = useState(() => recentActs().filter((act) => acts.includes(act)))

  // A slash is the way to search, as in other places where one types.
  useEffect(() => {
    if (query.startsWith('/')) afterClosing(page(), hadFocus, () => page().act('search'))
  }, [query, page, hadFocus])

  const lineOf = useCallback(
    (act: Act): Line => ({
      key: act,
      name: editorSay.acts[act],
      other: english.acts[act],
      act,
      run: () => {
        noteAct(act)
        page().act(act)
      },
    }),
    [editorSay, english, page],
  )
  const lines = useMemo(
    () => [...acts.map(lineOf), ...otherLines(page(), say, words)],
    [acts, lineOf, say, words, page],
  )

  const choiceOf = (line: Line): Choice => ({
    key: line.key,
    content: (
      <>
        <span className={styles['name']}>{line.name}</span>
        {line.act && <KeyCaps ways={capsOf(keysOf(keyMap, line.act)).slice(0, 2)} />}
      </>
    ),
  })
  const found = matching(lines, query)
  const missed = found.length ? [] : matching(waiting.map(lineOf), query).slice(0, 3)
  const byKey = new Map(found.map((line) => [line.key, line]))
  const pick = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []).map(choiceOf)
  const groups: readonly ChoiceGroup[] = query.trim()
    ? [{ key: 'found', choices: found.map(choiceOf) }]
    : [
        { key: 'recent', title: words.recent, choices: pick(recent) },
        ...topics.map((topic) => ({
          key: topic,
          title: editorSay.palette.keys.topics[topic],
          choices: pick(actsOfTopic[topic].filter((act) => !recent.includes(act))),
        })),
        {
          key: 'show',
          title: words.show,
          choices: found.filter(({ act }) => !act).map(choiceOf),
        },
      ].filter(({ choices }) => choices.length > 0)

  return (
    <PaletteFrame label={words.label} onClose={() => page().open(null)}>
      <ChooseBox
        label={words.label}
        placeholder={words.placeholder}
        query={query}
        onQuery={setQuery}
        groups={groups}
        onChoose={(key) => {
          const line = lines.find((one) => one.key === key)
          if (line) afterClosing(page(), hadFocus, line.run)
        }}
        none={missed.length ? words.choose(missed.map(({ name }) => name).join('; ')) : words.none}
        count={words.count}
      />
    </PaletteFrame>
  )
}

/** What is no act: which view is shown, and in which language the map is read. */
function otherLines(
  { views, reading }: EditorPage,
  say: ReturnType<typeof useSay>,
  words: ReturnType<typeof useEditorSay>['palette']['commands'],
): readonly Line[] {
  const viewNames = {
    canvas: say.outline.canvasView,
    outline: say.outline.outlineView,
    both: say.outline.bothViews,
  }
  return [
    ...views.choices
      .filter((view) => view !== views.view)
      .map((view) => ({
        key: `view ${view}`,
        name: words.view(viewNames[view]),
        other: view,
        run: () => views.choose(view),
      })),
    ...reading.langs
      .filter((lang) => lang !== reading.lang)
      .map((lang) => ({
        key: `read ${lang}`,
        name: words.read(nameOfLanguage(lang)),
        other: lang,
        run: () => reading.choose(lang),
      })),
  ]
}
