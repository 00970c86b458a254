/**
 * The canvas: an argument map to read, walk, write and rearrange. It is given a store that says what changes and takes
 * commands; it keeps only what one person's hands are doing. Gestures, keys, arrows and cards each have their own
 * file; this one puts them on the page.
 */
import { type Act, type KeyMap, type PageActs, plainKeys, type ShowingStore } from '@parley/acts'
import type { Language, Messages } from '@parley/i18n'
import type { Id, Lang } from '@parley/model'
import type { Box } from '@parley/scene'
import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { AddHandles } from './add-handles.tsx'
import { ArrowLayer } from './arrow-layer.tsx'
import { KitContext, type Reading, ReadingContext } from './canvas-kit.ts'
import type { CanvasStore } from './canvas-store.ts'
import { ConnectHandles } from './connect-handles.tsx'
import { useKeyboardKept, useKitOf } from './use-kit-of.ts'
import { Dock } from './dock.tsx'
import { EmptyMap } from './empty-map.tsx'
import { FlowSurface } from './flow-surface.tsx'
import { runAct } from './key-acts.ts'
import {
  ConnectPreview,
  FarNames,
  FarView,
  FoldMarks,
  FreshNames,
  Ghosts,
  ItemMenu,
  OriginList,
  PeerPointers,
  RefusalNotice,
  RelatingPreview,
  useLaterParts,
} from './later-parts.tsx'
import { Legend } from './legend.tsx'
import { LiveRegion } from './live-region.tsx'
import { MarqueeBox } from './marquee-box.tsx'
import { Overlay } from './overlay.tsx'
import { useTextMeasure } from './use-text-measure.ts'
import { useZoomLevels } from './use-zoom-levels.ts'
import type { Viewport } from './view.ts'
import { ZoomBox } from './zoom-box.tsx'
import './canvas.css'
import './floats.css'
import './card.css'
import './card-states.css'
import './arrows.css'
import './furniture.css'
import './forced-colors.css'

export interface MapCanvasProps {
  /** A different store is a different canvas; of the same map it goes on with selection, focus and view. */
  readonly store: CanvasStore
  /** The language that the map is read and written in. */
  readonly lang: Lang
  /** Of the interface. */
  readonly language: Language
  readonly messages: Messages
  /** The words of the map itself (stances, kinds) where they are read in another language than the interface. */
  readonly mapMessages?: Messages
  /** The accessible name of the canvas: the map's title. */
  readonly label?: string
  /** The person's keys; left out: the keys as they come. */
  readonly keyMap?: KeyMap
  /** Acts and menu lines that the page adds. */
  readonly pageActs?: PageActs
  /** What is put away or brought forward on this screen; left out: everything is there. */
  readonly showing?: ShowingStore
  /** Puts the cards in order; the button is left out without it. */
  readonly onTidy?: () => void
  /** False leaves dock, legend and zoom out, as for a small preview. */
  readonly furniture?: boolean
  /** What the wheel does without Ctrl: it pans, or scrolls the page that a preview stands on. Ctrl always zooms. */
  readonly wheel?: 'pan' | 'page'
  /** More to float over the canvas. */
  readonly children?: ReactNode
  readonly ref?: Ref<MapCanvasHandle>
}

/** What the page can ask of a canvas. Ids are of claims and inferences. */
export interface MapCanvasHandle {
  /** Shows the whole map. */
  readonly fit: () => void
  /** Shows these; nothing happens for an empty list. */
  readonly zoomTo: (ids: readonly Id[]) => void
  readonly getViewport: () => Viewport
  readonly setViewport: (viewport: Viewport) => void
  readonly select: (ids: readonly Id[]) => void
  readonly selected: () => readonly Id[]
  /** Selects a claim or step and gives it the keyboard; without an id the canvas itself gets it. */
  readonly focus: (id?: Id) => void
  /** Opens the text box of a claim. */
  readonly edit: (claim: Id) => void
  /** Does an act of the canvas for what is selected, as its key would; says whether it meant something. */
  readonly act: (act: Act) => boolean
  /** Unfolds what hides this claim or step; nothing happens when it is there already. */
  readonly reveal: (id: Id) => void
  /** Where each card is drawn now, or would be if it were not put away, with its size as measured. */
  readonly boxes: () => ReadonlyMap<Id, Box>
}

/** The map of its store, drawn as large as its place. */
export function MapCanvas(props: MapCanvasProps) {
  const { store, lang, language, messages, mapMessages, furniture = true, ref } = props
  const hasDetails = props.pageActs !== undefined
  const reading = useMemo<Reading>(
    () => ({
      messages: { ...messages, map: (mapMessages ?? messages).map },
      language,
      lang,
      wordsLang: mapMessages && mapMessages !== messages ? lang : language,
      hasDetails,
    }),
    [messages, mapMessages, language, lang, hasDetails],
  )
  const { showing = null } = props
  const kit = useKitOf(store, showing)
  const { keyMap = plainKeys, pageActs } = props
  useLayoutEffect(() => kit.read(reading, { keyMap, pageActs }), [kit, reading, keyMap, pageActs])
  useTextMeasure(kit, reading)
  useEffect(() => kit.start(), [kit])
  useLaterParts(language)
  const root = useRef<HTMLDivElement>(null)
  useZoomLevels(root, kit.view)
  useKeyboardKept(root, kit)

  useImperativeHandle(ref, (): MapCanvasHandle => {
    const { view, board, arrows, actions, ui } = kit
    const boxOf = (id: Id) => board.box(id) ?? arrows.shape(id)?.bounds ?? []
    return {
      fit: () => view.fit(Array.from(board.boxes().values())),
      zoomTo: (ids) => view.fit(ids.flatMap(boxOf)),
      getViewport: view.get,
      setViewport: (viewport) => view.set(viewport),
      select: actions.select,
      selected: () => Array.from(ui.selected.get()),
      focus(id) {
        if (id !== undefined) actions.select([id])
        actions.focus(id ?? null)
      },
      edit: (claim) => actions.edit(claim),
      act: (act) => runAct(kit, act),
      reveal(id) {
        kit.showing.reveal([id])
        board.flush()
      },
      boxes: () => {
        board.flush()
        return board.boxes()
      },
    }
  }, [kit])

  return (
    <KitContext value={kit}>
      <ReadingContext value={reading}>
        <div className="pc-root" ref={root} key={kit.serial}>
          <FlowSurface label={props.label ?? reading.messages.canvas.region} wheel={props.wheel ?? 'pan'}>
            <FarView />
            <ArrowLayer />
            <Overlay>
              <Ghosts />
              <MarqueeBox />
              <ConnectHandles />
              <AddHandles />
              <FoldMarks />
              <ConnectPreview />
              <RelatingPreview />
              <PeerPointers />
            </Overlay>
          </FlowSurface>
          <EmptyMap />
          {furniture && (
            <div className="pc-furniture">
              <Legend />
              <OriginList />
              <Dock onTidy={props.onTidy} />
              <ZoomBox />
            </div>
          )}
          <div className="pc-floats">
            <RefusalNotice />
            <ItemMenu />
          </div>
          {props.children}
          <FarNames />
          <FreshNames />
          <LiveRegion />
        </div>
      </ReadingContext>
    </KitContext>
  )
}
