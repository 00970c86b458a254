/**
 * Writes of fresh rows. `by` and `at` come from the context: who typed it here, and when. Cells that hold their default
 * are left out, so that a row costs what it says.
 */
import { premiseKey, type WordField } from '@parley/protocol'
import { cellsOf } from './cells-of.ts'
import type { Context } from './command.ts'
import type { ArgumentMap } from './map.ts'
import type { Citation, Claim, Comment, Id, Inference, Lang, Premise, Source, Tag } from './rows.ts'
import { plainText } from './wording.ts'
import type { PutRow, Write } from './writes.ts'

type Making = Pick<Context, 'me' | 'now'>

const made = ({ me, now }: Making) => ({ by: me, at: now, deleted: null })

/** What is not given holds its default. */
export type NewClaim = Pick<Claim, 'id' | 'kind' | 'lang' | 'pos'> &
  Partial<Pick<Claim, 'order' | 'pinned' | 'implicit' | 'asserter' | 'edited'>>

export function putClaim(claim: NewClaim, making: Making): PutRow {
  const blank = { order: '', pinned: false, implicit: false, asserter: {}, edited: {} }
  const row = { ...blank, ...claim, mergedInto: null, ...made(making) }
  return { write: 'put', table: 'claims', id: claim.id, cells: cellsOf('claims', row) }
}

export type NewInference = Pick<Inference, 'id' | 'target' | 'stance' | 'order'> &
  Partial<Pick<Inference, 'scheme'>>

export function putInference(inference: NewInference, making: Making): PutRow {
  const row = { scheme: null, answer: {}, ...inference, ...made(making) }
  return { write: 'put', table: 'inferences', id: inference.id, cells: cellsOf('inferences', row) }
}

export type NewPremise = Pick<Premise, 'inference' | 'claim' | 'order'>

export function putPremise(premise: NewPremise, making: Making): PutRow {
  const id = premiseKey(premise.inference, premise.claim)
  const row = { ...premise, id, ...made(making) }
  return { write: 'put', table: 'premises', id, cells: cellsOf('premises', row) }
}

/** The same in a map where the premise, whose key comes from its ends, may be there and deleted: then it comes back. */
export function addPremiseRow(map: ArgumentMap, premise: NewPremise, making: Making): readonly Write[] {
  const row = putPremise(premise, making)
  if (!map.premise(row.id)?.deleted) return [row]
  return [row, { write: 'set', table: 'premises', id: row.id, cell: 'deleted', value: undefined }]
}

export type NewSource = Omit<Source, 'by' | 'at' | 'deleted'>

export function putSource(source: NewSource, making: Making): PutRow {
  const row = { ...source, ...made(making) }
  return { write: 'put', table: 'sources', id: source.id, cells: cellsOf('sources', row) }
}

export type NewCitation = Omit<Citation, 'by' | 'at' | 'deleted'>

export function putCitation(citation: NewCitation, making: Making): PutRow {
  const row = { ...citation, ...made(making) }
  return { write: 'put', table: 'citations', id: citation.id, cells: cellsOf('citations', row) }
}

export type NewTag = Omit<Tag, 'by' | 'at' | 'deleted'>

export function putTag(tag: NewTag, making: Making): PutRow {
  return { write: 'put', table: 'tags', id: tag.id, cells: cellsOf('tags', { ...tag, ...made(making) }) }
}

export type NewComment = Pick<Comment, 'id' | 'on' | 'thread'>

export function putComment(comment: NewComment, making: Making): PutRow {
  const row = { ...comment, resolved: null, ...made(making) }
  return { write: 'put', table: 'comments', id: comment.id, cells: cellsOf('comments', row) }
}

/** The first words at a place; no write for none. */
export function firstWords(field: WordField, row: Id, lang: Lang, text: string): readonly Write[] {
  const insert = plainText(text)
  return insert ? [{ write: 'splice', place: { field, row, lang }, at: 0, remove: 0, insert }] : []
}
