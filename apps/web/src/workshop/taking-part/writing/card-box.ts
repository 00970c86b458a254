/**
 * Private cards on their way. What is written is kept in this browser at once, and given to the workshop when it is
 * put away or the hands rest; from here it goes when the workshop has said that it is on disk. So a reload, a lost line
 * or a closed tab loses no word. The id under which a card was sent is kept with it: sent once more, it is not written
 * once more, also when it was released meanwhile. A card that was not taken stays here with its words. One that was
 * taken away is kept in mind likewise, until the workshop has let go of it.
 */
import type { CardRelation, WorkshopRefusal } from '@parley/workshop'
import * as v from 'valibot'
import { newId } from '../../../new-id.ts'
import { kept } from '../../../shell/kept.ts'
import type { WorkshopClient } from '../../workshop-client.ts'

/** A card as it is written. */
export interface OwnCard {
  readonly draft: string
  /** The claim that it is about. */
  readonly target: string
  readonly relation: CardRelation
  readonly text: string
  readonly lang: string
}
export interface BoxedCard extends OwnCard {
  /** `held`: here alone. `sent`: under way. `refused`: not taken, and why. */
  readonly at: 'held' | 'sent' | 'refused'
  readonly why?: WorkshopRefusal
  /** The id of the command that was sent with just these words. */
  readonly asked?: string
}

const schema = v.array(
  v.object({
    draft: v.string(),
    target: v.string(),
    relation: v.picklist(['supports', 'rebuts', 'asks']),
    text: v.string(),
    lang: v.string(),
    asked: v.exactOptional(v.string()),
  }),
)
type KeptCard = v.InferOutput<typeof schema>[number]

export class CardBox {
  readonly #client: WorkshopClient
  readonly #name: string
  readonly #listeners = new Set<() => void>()
  #cards: readonly BoxedCard[]
  #dropping: ReadonlySet<string> = new Set()
  #turns = new Map<string, number>()
  #turn = 0

  constructor(client: WorkshopClient, workshop: string) {
    this.#client = client
    this.#name = `cards.${workshop}`
    this.#cards = this.#read().map((card) => ({ ...card, at: 'held' }))
    // Before any card is sent: what was written on after it was emptied comes after.
    const start = this.#nameOfDropped('')
    for (const name of kept.names(start)) void this.#drop(name.slice(start.length), kept.read(name))
  }

  /** Cards that the workshop has not taken, the oldest first; the same array as long as nothing changed. */
  get cards(): readonly BoxedCard[] {
    return this.#cards
  }
  /** Cards that were taken away and that the workshop still has; the same set as long as nothing changed. */
  get dropping(): ReadonlySet<string> {
    return this.#dropping
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** Keeps what is written so far, in this browser alone. */
  hold({ draft, target, relation, text, lang }: OwnCard): void {
    this.#stamp(draft)
    this.#put({ draft, target, relation, text, lang, at: 'held' })
  }

  /** Gives a card to the workshop; one without words or without a claim stays as it is. Done when it has answered. */
  async send(draft: string): Promise<void> {
    const card = this.#cards.find((one) => one.draft === draft)
    if (!card || !card.text.trim() || !card.target) return
    const turn = this.#stamp(draft)
    const { target, relation, text, lang, asked = newId() } = card
    const plain = { draft, target, relation, text, lang }
    this.#put({ ...plain, asked, at: 'sent' })
    const done = await this.#client.do({ do: 'draft', ...plain }, asked)
    // It was written on meanwhile: what came after has an answer of its own coming.
    if (this.#turns.get(draft) !== turn) return
    if (done.ok) this.#take(draft)
    else if (done.why !== 'gone') this.#put({ ...plain, at: 'refused', why: done.why })
  }

  /** All that is here and has words: after a reload, and when somebody puts the last one away. */
  async sendAll(): Promise<void> {
    const waiting = this.#cards.filter(({ at }) => at !== 'sent')
    await Promise.all(waiting.map(({ draft }) => this.send(draft)))
  }

  /** Takes a card away, here and in the workshop. */
  drop(draft: string): Promise<void> {
    this.forget(draft)
    return this.#drop(draft)
  }

  /** Takes a card away here alone: one that was not taken, and was read. */
  forget(draft: string): void {
    this.#stamp(draft)
    this.#take(draft)
  }

  async #drop(draft: string, asked: string = newId()): Promise<void> {
    const name = this.#nameOfDropped(draft)
    kept.write(name, asked)
    this.#dropping = new Set(this.#dropping).add(draft)
    this.#tell()
    const done = await this.#client.do({ do: 'draft-drop', draft }, asked)
    if (!done.ok && done.why === 'gone') return
    // A later one stands in its place when the card was written and taken away once more.
    if (kept.read(name) === asked) kept.remove(name)
    this.#dropping = new Set([...this.#dropping].filter((one) => one !== draft))
    this.#tell()
  }
  /** Ids hold no full stop. */
  #nameOfDropped(draft: string): string {
    return `${this.#name}.dropped.${draft}`
  }
  #stamp(draft: string): number {
    this.#turn += 1
    this.#turns.set(draft, this.#turn)
    return this.#turn
  }
  #put(card: BoxedCard): void {
    const isThere = this.#cards.some(({ draft }) => draft === card.draft)
    this.#cards = isThere
      ? this.#cards.map((one) => (one.draft === card.draft ? card : one))
      : [...this.#cards, card]
    this.#keep(card.draft, card)
  }
  #take(draft: string): void {
    this.#cards = this.#cards.filter((one) => one.draft !== draft)
    this.#keep(draft, undefined)
  }
  /** This card alone: another tab of the browser may have put others there. */
  #keep(draft: string, card: BoxedCard | undefined): void {
    const others = this.#read().filter((one) => one.draft !== draft)
    const all = card ? [...others, plainOf(card)] : others
    if (all.length === 0) kept.remove(this.#name)
    else kept.write(this.#name, JSON.stringify(all))
    this.#tell()
  }
  #tell(): void {
    for (const changed of this.#listeners) changed()
  }
  #read(): readonly KeptCard[] {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(this.#name))
    return read.success ? read.output : []
  }
}

const plainOf = ({ draft, target, relation, text, lang, asked }: BoxedCard): KeptCard => ({
  draft,
  target,
  relation,
  text,
  lang,
  ...(asked === undefined ? {} : { asked }),
})

const boxes = new WeakMap<WorkshopClient, CardBox>()
/** One box for each client, so that going to another screen loses nothing. */
export function boxOf(client: WorkshopClient, workshop: string): CardBox {
  const known = boxes.get(client)
  if (known) return known
  const box = new CardBox(client, workshop)
  boxes.set(client, box)
  return box
}
