/** Why a command may say no, with what its sentence needs. The sentences are in the message catalogs. */
import type { Id } from './rows.ts'

export type Refusal =
  | { readonly why: 'missing'; readonly id: Id }
  | { readonly why: 'deleted'; readonly id: Id }
  | { readonly why: 'supports-itself'; readonly claim: Id }
  | { readonly why: 'not-a-question'; readonly target: Id }
  | { readonly why: 'read-only' }
