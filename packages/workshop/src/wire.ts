/**
 * The messages of a workshop, each the JSON text of one frame of kind `workshop` (docs/PROTOCOL.md). A command has an
 * id that its sender makes at random: given again it is carried out once and answered the same.
 */
import type { WorkshopRefusal } from './refusal.ts'
import type { ViewChange } from './view.ts'

export type FromPage =
  | { readonly t: 'do'; readonly id: string; readonly command: unknown }
  /** Answered at once, to agree about the time. */
  | { readonly t: 'ping'; readonly n: number }

export type FromServer =
  /** `whole`: forget what was there. `seq` rises with each event of the log. */
  | { readonly t: 'view'; readonly seq: number; readonly whole?: true; readonly change: ViewChange }
  /** It is on disk. */
  | { readonly t: 'done'; readonly id: string; readonly seq: number }
  | { readonly t: 'refused'; readonly id: string; readonly why: WorkshopRefusal }
  | { readonly t: 'pong'; readonly n: number; readonly now: number }
