/**
 * From a map to its picture as data. The same code runs in a page, a worker and Node; what the picture says comes
 * from the rows, where things stand from the places given, how large they are from measured text.
 */
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, labelIn, type Lang, type Place } from '@parley/model'
import { arrowItems } from './arrow-items.ts'
import { arrowLooks, type ArrowShape, type Box } from './arrow-shape.ts'
import { type CardContent, cardContentOf, proposalNumbers } from './card-content.ts'
import { cardItems, trunkItems } from './card-items.ts'
import { type CardBox, measureCard } from './card-metrics.ts'
import { frameItems } from './frame-items.ts'
import { routeArrows } from './route-arrows.ts'
import type { Scene, SceneItem } from './scene.ts'
import { sourceLine } from './source-line.ts'
import { stepsOf } from './steps-of.ts'
import { type Measure, styleOf } from './text-style.ts'
import { type ThemeName, themes } from './theme.ts'

export interface SceneOptions {
  /** The language that the map is read in, and its messages. */
  readonly lang: Lang
  readonly messages: Messages
  readonly theme: ThemeName
  readonly measure: Measure
  /** Where cards are drawn, upper left corners; a claim that is not in it stands at its own `pos`. */
  readonly places?: ReadonlyMap<Id, Place>
  /** Only these claims and the steps between them; all when left out. */
  readonly only?: ReadonlySet<Id>
  /** Of the steps between claims that are drawn, only these; all when left out. */
  readonly steps?: ReadonlySet<Id>
  /** Cards that are drawn at least so tall, in units. */
  readonly heights?: ReadonlyMap<Id, number>
  /** What comes down from a card: arrows end on it instead. */
  readonly trunks?: ReadonlyMap<Id, Box>
  /** Title, legend and sources; all three when left out. */
  readonly title?: boolean
  readonly legend?: boolean
  readonly sources?: boolean
  /** A date as text, beside the title; none when left out or ''. */
  readonly at?: string
  /** Round the whole picture, in units; 52 when left out. */
  readonly padding?: number
}

interface PlacedCard {
  readonly content: CardContent
  readonly card: CardBox
  readonly box: Box
}

/** The picture of a map. A map without live claims gives an `empty` scene that still has its title. */
export function buildScene(map: ArgumentMap, options: SceneOptions): Scene {
  const { lang, messages, measure } = options
  const theme = themes[options.theme]
  const { cards, unplaced } = placeCards(map, options)
  const boxes = new Map([...cards].map(([id, { box }]) => [id, box]))
  const wordStyle = styleOf('word', lang)
  const all = stepsOf(map, (look) => measure.width(messages.map[look], wordStyle))
  const steps = options.steps ? all.filter(({ id }) => options.steps?.has(id)) : all
  const trunks = [...(options.trunks ?? [])].filter(([id]) => boxes.has(id))
  const shapes = routeArrows(new Map([...boxes, ...trunks]), steps)
  const used = new Set([...shapes.values()].map(({ look }) => look))
  const name = labelIn(map.meta.title, lang) || messages.map.untitledMap
  const body = extent([...boxes.values(), ...trunks.map(([, box]) => box)], shapes.values())
  const frame = frameItems(
    body,
    {
      lang,
      messages,
      title: options.title === false ? '' : name,
      at: options.at ?? '',
      looks: options.legend === false ? [] : arrowLooks.filter((look) => used.has(look)),
      sources: options.sources === false ? '' : sourceLine(map, boxes.keys(), lang, messages),
    },
    options.padding ?? 52,
    theme,
    measure,
  )
  const items: SceneItem[] = [
    ...arrowItems(shapes.values(), messages, lang, theme, measure),
    ...[...cards.values()].flatMap(({ content, card, box }) => cardItems(content, card, box, theme, measure)),
    ...trunks.flatMap(([, box]) => trunkItems(box, theme)),
    ...frame.items,
  ]
  const kinds = [...cards.values()].map(({ content }) => content.kind)
  const proposals = kinds.filter((kind) => kind === 'proposal').length
  const claims = kinds.filter((kind) => kind === 'claim').length
  return {
    bounds: frame.bounds,
    background: theme.canvas,
    items,
    warnings: unplaced > 0 ? [{ why: 'unplaced', claims: unplaced }] : [],
    empty: cards.size === 0,
    lang,
    title: name,
    description: messages.picture.description(
      name,
      messages.map.proposals(proposals),
      messages.map.claims(claims),
    ),
  }
}

/** Cards from the oldest to the youngest, as they lie on the canvas; those without a place in rows below. */
function placeCards(
  map: ArgumentMap,
  { lang, messages, measure, places, only, heights }: SceneOptions,
): { cards: ReadonlyMap<Id, PlacedCard>; unplaced: number } {
  const reader = { lang, messages, numbers: proposalNumbers(map) }
  const cards = new Map<Id, PlacedCard>()
  const waiting: Omit<PlacedCard, 'box'>[] = []
  const live = [...map.claims()].filter(({ id }) => map.isLive(id) && (!only || only.has(id)))
  for (const claim of live.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const content = cardContentOf(map, claim.id, reader)
    if (!content) continue
    const own = measureCard(content, measure)
    const card = { ...own, height: Math.max(own.height, heights?.get(claim.id) ?? 0) }
    const place = places?.get(claim.id) ?? claim.pos
    if (!place) waiting.push({ content, card })
    else
      cards.set(claim.id, {
        content,
        card,
        box: { x: place[0], y: place[1], width: card.width, height: card.height },
      })
  }
  const body = extent(
    [...cards.values()].map(({ box }) => box),
    [],
  )
  let [x, y, tallest] = [body.x, body.y + body.height + (cards.size > 0 ? 72 : 0), 0]
  for (const { content, card } of waiting) {
    if (x > body.x && x + card.width > body.x + Math.max(body.width, 1400)) {
      ;[x, y, tallest] = [body.x, y + tallest + 72, 0]
    }
    cards.set(content.id, { content, card, box: { x, y, width: card.width, height: card.height } })
    tallest = Math.max(tallest, card.height)
    x += card.width + 48
  }
  return { cards, unplaced: waiting.length }
}

function extent(boxes: Iterable<Box>, shapes: Iterable<ArrowShape>): Box {
  const all = [...boxes, ...[...shapes].map(({ bounds }) => bounds)]
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of all) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
