/**
 * The outline: the map as a list to read, walk and write, the canvas's equal twin. It is given the canvas's own store,
 * and keeps only what one person's hands are doing. Its list is one tab stop; arrow keys walk it.
 */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the tags of a table would bring its layout with them
import {
  type Act,
  createShowing,
  type KeyMap,
  type PageActs,
  plainKeys,
  type ShowingStore,
} from '@parley/acts'
import type { Language, Messages } from '@parley/i18n'
import type { Id, Lang } from '@parley/model'
import {
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { openRows } from './folding.ts'
import { type Lent, LentContext } from './lent.ts'
import { createOutlineKit, KitContext, ReadingContext, useKit, useReading } from './outline-kit.ts'
import type { OutlineStore } from './outline-store.ts'
import { OutlineFoot } from './outline-foot.tsx'
import { OutlineHelp } from './outline-help.tsx'
import { PickingBar } from './picking-bar.tsx'
import type { Reading } from './row-name.ts'
import { RowMenu } from './row-menu.tsx'
import { RowView } from './row-view.tsx'
import { runAct } from './run-act.ts'
import { usePart, useSignal } from './signal.ts'
import { useGridEvents } from './use-grid-events.ts'
import { useOrigins } from './use-origins.ts'
import './outline.css'
import './row.css'
import './said-by.css'
import './row-states.css'
import './row-narrow.css'

export interface OutlineProps {
  /** A different store is a different outline: selection and focus begin anew. */
  readonly store: OutlineStore
  /** The language that the map is read and written in. */
  readonly lang: Lang
  /** Of the interface. */
  readonly language: Language
  readonly messages: Messages
  /** The words of the map itself (stances, kinds) where they are read in another language than the interface. */
  readonly mapMessages?: Messages
  /** The accessible name: the map's title. */
  readonly label?: string
  /** Selected when it comes. */
  readonly selected?: readonly Id[]
  /** The person's keys; left out: the keys as they come. */
  readonly keyMap?: KeyMap
  /** Acts and menu lines that the page adds. */
  readonly pageActs?: PageActs
  /** What is put away or brought forward on this screen; left out: everything is there. */
  readonly showing?: ShowingStore
  readonly ref?: Ref<OutlineHandle>
}

/** What the page can ask of an outline. Ids are of claims and inferences. */
export interface OutlineHandle {
  /** Shows a selection that was made elsewhere; the keyboard stays where it is. */
  readonly select: (ids: readonly Id[]) => void
  readonly selected: () => readonly Id[]
  /** Gives the keyboard to the row of a claim or step, else to the list. */
  readonly focus: (id?: Id) => void
  /** Opens the text box of a claim. */
  readonly edit: (claim: Id) => void
  /** Does an act of the outline for what is selected, as its key would; says whether it meant something. */
  readonly act: (act: Act) => boolean
}

/** The map of its store as a treegrid, as large as its place. */
export function Outline(props: OutlineProps) {
  const { store, lang, language, messages, mapMessages, label, selected, ref } = props
  const { keyMap = plainKeys, pageActs } = props
  const named = pageActs?.nameOf?.('details') !== undefined
  const lent = useMemo<Lent>(() => ({ keyMap, pageActs, named }), [keyMap, pageActs, named])
  const [ownShowing] = useState(createShowing)
  const showing = props.showing ?? ownShowing
  const origins = useOrigins(showing, language, messages)
  const marks = usePart(showing, (now) => now.marks ?? null)
  const reading = useMemo<Reading>(() => {
    const words = mapMessages ?? messages
    return {
      messages,
      language,
      words,
      lang,
      wordsLang: words === messages ? language : lang,
      origins,
      marks,
    }
  }, [messages, mapMessages, language, lang, origins, marks])
  const kit = useMemo(() => createOutlineKit(store, showing), [store, showing])
  const [first] = useState(selected)
  useLayoutEffect(() => kit.read(reading, lent), [kit, reading, lent])
  useEffect(() => {
    const stop = kit.start()
    if (first?.length) kit.show(first)
    return stop
  }, [kit, first])
  useImperativeHandle(
    ref,
    (): OutlineHandle => ({
      select: kit.show,
      selected: () => Array.from(kit.ui.selected.get()),
      focus(id) {
        const row = id === undefined ? kit.live.rows.get()[0] : kit.live.rowOf(id)
        const last = id === undefined ? kit.walk.focusedRow() : undefined
        const to = last ?? row
        if (to) kit.walk.focus(to.key, to.inference === id ? 'step' : 'claim', id !== undefined)
        else kit.walk.element()?.focus()
      },
      edit(claim) {
        const row = kit.live.rowOf(claim)
        if (row) kit.acts.edit(row)
      },
      act: (act) => runAct(kit, act),
    }),
    [kit],
  )
  return (
    <KitContext value={kit}>
      <ReadingContext value={reading}>
        <LentContext value={lent}>
          <section className="po-root" aria-label={messages.outline.region}>
            <PickingBar />
            {origins && <origins.List />}
            <div className="po-scroll">
              <Grid label={label ?? messages.outline.region} />
              <OutlineFoot />
            </div>
            <RowMenu />
            {!pageActs?.say && <Said />}
          </section>
        </LentContext>
      </ReadingContext>
    </KitContext>
  )
}

function Grid({ label }: { readonly label: string }) {
  const kit = useKit()
  const { messages, lang } = useReading()
  const rows = useSignal(kit.live.rows)
  const folded = usePart(kit.showing, (now) => now.folded)
  const shown = useMemo(() => openRows(rows, folded), [rows, folded])
  const grid = useRef<HTMLDivElement>(null)
  const help = useId()

  useGridEvents(kit, grid, lang)

  return (
    <>
      <OutlineHelp id={help} />
      <div
        ref={grid}
        role="treegrid"
        className="po-grid"
        aria-label={label}
        aria-describedby={help}
        aria-multiselectable
        aria-readonly={!kit.store.mayWrite}
        tabIndex={-1}
      >
        <div role="row" className="po-head">
          <span role="columnheader">{messages.outline.claim}</span>
          <span role="columnheader">{messages.outline.saidBy}</span>
        </div>
        {shown.map((row, at) => (
          <RowView key={row.key} row={row} isFirst={at === 0} />
        ))}
      </div>
    </>
  )
}

/** Says results to screen readers, politely, where the page has no region for it. */
function Said() {
  const said = useSignal(useKit().ui.said)
  return (
    <output className="po-unseen" aria-live="polite">
      {said}
    </output>
  )
}
