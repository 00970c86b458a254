/**
 * Private cards on their way. What is written is kept in this browser at once, and given to the workshop when it is
 * put away or the hands rest; from here it goes when the workshop has said that it is on disk. So a reload, a lost line
 * or a closed tab loses no word. A card that was not taken stays here with its words.
 */
import type { CardRelation, WorkshopRefusal } from '@parley/workshop'
import * as v from 'valibot'
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
}

const schema = v.array(
  v.object({
    draft: v.string(),
    target: v.string(),
    relation: v.picklist(['supports', 'rebuts', 'asks']),
    text: v.string(),
    lang: v.string(),
  }),
)

export class CardBox {
  readonly #client: WorkshopClient
  readonly #name: string
  readonly #listeners = new Set<() => void>()
  #cards: readonly BoxedCard[]
  #turns = new Map<string, number>()
  #turn = 0

  constructor(client: WorkshopClient, workshop: string) {
    this.#client = client
    this.#name = `cards.${workshop}`
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(this.#name))
    this.#cards = read.success ? read.output.map((card) => ({ ...card, at: 'held' })) : []
  }

  /** Cards that the workshop has not taken, the oldest first; the same array as long as nothing changed. */
  get cards(): readonly BoxedCard[] {
    return this.#cards
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** Keeps what is written so far, in this browser alone. */
  hold(card: OwnCard): void {
    this.#stamp(card.draft)
    this.#put({ ...card, at: 'held' })
  }

  /** Gives a card to the workshop; one without words or without a claim stays as it is. Done when it has answered. */
  async send(draft: string): Promise<void> {
    const card = this.#cards.find((one) => one.draft === draft)
    if (!card || !card.text.trim() || !card.target) return
    const turn = this.#stamp(draft)
    const { target, relation, text, lang } = card
    this.#put({ draft, target, relation, text, lang, at: 'sent' })
    const done = await this.#client.do({ do: 'draft', draft, target, relation, text, lang })
    // It was written on meanwhile: what came after has an answer of its own coming.
    if (this.#turns.get(draft) !== turn) return
    if (done.ok) this.#keep(this.#cards.filter((one) => one.draft !== draft))
    else if (done.why !== 'gone') this.#put({ ...card, at: 'refused', why: done.why })
  }

  /** All that is here and has words: after a reload, and when somebody puts the last one away. */
  async sendAll(): Promise<void> {
    const waiting = this.#cards.filter(({ at }) => at !== 'sent')
    await Promise.all(waiting.map(({ draft }) => this.send(draft)))
  }

  /** Takes a card away, here and in the workshop. */
  async drop(draft: string): Promise<void> {
    this.#stamp(draft)
    this.#keep(this.#cards.filter((one) => one.draft !== draft))
    await this.#client.do({ do: 'draft-drop', draft })
  }

  #stamp(draft: string): number {
    this.#turn += 1
    this.#turns.set(draft, this.#turn)
    return this.#turn
  }
  #put(card: BoxedCard): void {
    const isThere = this.#cards.some(({ draft }) => draft === card.draft)
    this.#keep(
      isThere ? this.#cards.map((one) => (one.draft === card.draft ? card : one)) : [...this.#cards, card],
    )
  }
  #keep(cards: readonly BoxedCard[]): void {
    this.#cards = cards
    if (cards.length === 0) kept.remove(this.#name)
    else {
      const plain = cards.map(({ draft, target, relation, text, lang }) => ({
        draft,
        target,
        relation,
        text,
        lang,
      }))
      kept.write(this.#name, JSON.stringify(plain))
    }
    for (const changed of this.#listeners) changed()
  }
}

const boxes = new WeakMap<WorkshopClient, CardBox>()
/** One box for each client, so that going to another screen loses nothing. */
export function boxOf(client: WorkshopClient, workshop: string): CardBox {
  const known = boxes.get(client)
  if (known) return known
  const box = new CardBox(client, workshop)
  boxes.set(client, box)
  return box
}
