/** The page of an open map: the bar, the canvas, and what opens over them. */
import { type MapCanvasHandle, refusalSentence } from '@parley/canvas'
import { labelIn, setTitle } from '@parley/model'
import type { OutlineHandle } from '@parley/outline'
import type { MapSession, MapStatus } from '@parley/sync'
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { safetyOf } from '../connection/safety-of.ts'
import { safetyWords } from '../connection/safety-words.tsx'
import { SavedState } from '../connection/saved-state.tsx'
import type { PanelPart } from '../editor/editor-page.ts'
import { EditorSlots, PanelSlot } from '../editor/editor-slots.tsx'
import { useEditor } from '../editor/use-editor.ts'
import { fileName } from '../files/file-name.ts'
import { takeForMap } from '../files/pending-file.ts'
import { saveMapFile } from '../files/save-map-file.ts'
import { writeFileInto } from '../files/write-file-into.ts'
import { useVisit } from '../home/use-visit.ts'
import { VoiceRegion } from '../heard/voice-region.tsx'
import { createVoice } from '../heard/voice.ts'
import { useKeyMap } from '../keys/use-key-map.ts'
import { PeopleBar } from '../people/people-bar.tsx'
import { useHere } from '../people/use-here.ts'
import { keptShowing } from '../showing/kept-showing.ts'
import type { AroundMap } from './bar-parts.ts'
import { MapNotes } from './map-notes.tsx'
import { MapSurfaces, type Surface } from './map-surfaces.tsx'
import { useMapView } from './map-view.ts'
import { MapViews } from './map-views.tsx'
import { Notice, type Said } from './notice.tsx'
import styles from './open-map.module.css'
import { SkipLink, skipTo } from './skip-link.tsx'
import { useSpeech } from './speech.tsx'
import { titleLang } from './title-lang.ts'
import { TopBar } from './top-bar.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useHan } from './use-han.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useMapMessages } from './use-map-messages.ts'
import { useMapStores } from './use-map-stores.ts'
import { useMeta } from './use-meta.ts'
import { useReading } from './use-reading.ts'
import { useUndo } from './use-undo.ts'
import { useUnsavedGuard } from './use-unsaved-guard.ts'
import { viewOnly } from './view-only.ts'
import { ViewSwitch } from './view-switch.tsx'

interface Props {
  readonly id: string
  readonly session: MapSession
  readonly status: MapStatus
  /** Opens the map anew, with the server's document. */
  readonly openAgain: () => void
  readonly around?: AroundMap
}

export function OpenMap({ id, session, status, openAgain, around }: Props) {
  const { say, language } = useSpeech()
  const { map } = session
  const meta = useMeta(map)
  const reading = useReading(id, meta)
  const { lang } = reading
  const mapMessages = useMapMessages(lang)
  const title = labelIn(meta.title, lang)
  const canvas = useRef<MapCanvasHandle>(null)
  const outline = useRef<OutlineHandle>(null)
  const choice = useMapView()
  const [surface, setSurface] = useState<Surface | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [opened, setOpened] = useState<ReactNode | null>(null)
  const [panel, setPanel] = useState<{ readonly part: PanelPart } | null>(null)
  const [showing] = useState(() => keptShowing(id))
  const [voice] = useState(createVoice)
  const keyMap = useKeyMap()

  const { mayWrite } = status
  const safety = safetyOf(status)
  const kept = status.keptHere !== false
  const away = safety === 'offline' || safety === 'notSaved'
  const here = useHere(session.presence, away, around?.called)
  const undoing = useUndo(session, setSaid, voice.say)
  const stores = useMapStores(session, mayWrite, undoing)

  usePageTitle(title || say.map.untitledMap)
  useVisit(id, map, lang)
  useHan(map, lang)
  useUnsavedGuard(status.keptHere === false && (safety === 'saving' || away))
  useEffect(() => {
    const file = mayWrite ? takeForMap(id) : undefined
    if (!file) return
    session.perform(writeFileInto, { writes: file.writes })
    // The canvas measures the new cards first.
    requestAnimationFrame(() => {
      if (file.writes.some(({ write }) => write === 'put')) canvas.current?.fit()
      if (file.partly) setSaid({ text: say.files.cutShort })
    })
  }, [id, session, mayWrite, say])

  const editor = useEditor(
    {
      id,
      session,
      status,
      stores,
      reading,
      language,
      say,
      views: choice,
      canvas: () => canvas.current,
      showing,
      perform(command, args) {
        const performed = stores.canvas.perform(command, args)
        if (!performed.ok) setSaid({ text: refusalSentence(map, performed.refusal, lang, say) })
        return performed
      },
      tell: setSaid,
      announce: voice.say,
      select: (ids) => stores.shared.presenceOf('page').select(ids),
      viewAct: (wanted) => (choice.view === 'outline' ? outline : canvas).current?.act(wanted) ?? false,
      focus: (at) => {
        // Beside each other, it stays in the one that has it.
        const inOutline = choice.view === 'outline' || document.activeElement?.closest('[role=treegrid]')
        ;(inOutline ? outline : canvas).current?.focus(at)
      },
      open: setOpened,
      openPanel: (part) => setPanel(part && { part }),
    },
    {
      undo: () => stores.canvas.undo(),
      redo: () => stores.canvas.redo(),
      save: () => setSaid({ text: safetyWords(safety, kept, say).long }),
      deleted: () => setSurface('deleted'),
      help: () => setSurface('keys'),
      export: () => setSurface('export'),
      share: () => setSurface('share'),
      'next-region': () => hop(1),
      'previous-region': () => hop(-1),
    },
  )
  useMapKeys(keyMap, mayWrite, editor.act)
  const hasWritten = useSyncExternalStore(undoing.subscribe, undoing.canUndo)
  const saveAsFile = async () => {
    const isSaved = await saveMapFile(fileName(title, say.map.untitledMap, 'parley.json'), map)
    if (!isSaved) setSaid({ text: say.shell.anotherPage })
  }
  const rename = (next: string) =>
    void session.perform(setTitle, { title: next, lang: titleLang(meta, lang) })

  const parts = {
    title,
    lang,
    saved: <SavedState safety={safety} kept={kept} viewOnly={viewOnly(status, map.meta.schema)} />,
    people: <PeopleBar here={here} away={away} called={around?.called} />,
    views: (around || !choice.isPhone) && <ViewSwitch choice={choice} inBar={around !== undefined} />,
    act: editor.act,
    reading,
    more: editor.mapMenu,
    onSaveAsFile: () => void saveAsFile(),
  }
  return (
    <div className={styles['page']}>
      <SkipLink onSkip={() => skipTo(choice, outline)} />
      <VoiceRegion voice={voice} />
      {around ? (
        around.bar(parts, editor.page)
      ) : (
        <TopBar {...parts} onRename={mayWrite ? rename : undefined} />
      )}
      {choice.isPhone && !around ? <ViewSwitch choice={choice} /> : <div />}
      <main className={styles['canvas']}>
        <MapViews
          stores={stores}
          view={choice.view}
          canvas={canvas}
          lang={lang}
          language={language}
          messages={say}
          mapMessages={mapMessages}
          label={title || say.map.untitledMap}
          outline={outline}
          keyMap={keyMap}
          pageActs={editor.pageActs}
          showing={showing}
          onTidy={() => void editor.act('tidy')}
        />
        <MapNotes
          id={id}
          session={session}
          status={status}
          onGoOn={openAgain}
          // Whoever is called something here already has a name.
          nameMatters={around?.called === undefined && (here.length > 1 || hasWritten)}
        />
        <EditorSlots page={editor.page} surface={opened} />
        {around && editor.page && around.over(editor.page)}
        {said && <Notice key={said.text} said={said} say={voice.say} onOver={() => setSaid(null)} />}
      </main>
      <PanelSlot page={editor.page} asked={panel} />
      <MapSurfaces
        open={surface}
        close={() => setSurface(null)}
        id={id}
        session={session}
        status={status}
        here={here}
        title={title}
        reading={reading}
        boxes={() => canvas.current?.boxes()}
      />
    </div>
  )
}

/** Fetched when it is first asked for; offline the key does nothing. */
const hop = (by: 1 | -1) =>
  void import('./regions.ts').then(
    ({ hopRegion }) => hopRegion(by),
    () => undefined,
  )
