/**
 * What the page lends its views: acts that hold in canvas and outline alike, such as the details panel, comments or
 * splitting a claim. A view lists them in its menus and hands on the keys that it does not answer itself. Ids are of
 * claims and inferences.
 */
import type { Act } from './acts.ts'

/** A line in a menu. */
export interface PageItem {
  readonly key: string
  readonly label: string
  /** On or off; undefined: it just acts. */
  readonly checked?: boolean
  readonly danger?: true
  readonly run: () => void
}

export interface PageActs {
  /** Groups to add to the menu of a claim or an inference, none of them empty. */
  menuOf(id: string): readonly (readonly PageItem[])[]
  /** Does an act of the page for what is chosen (the focused one first); says whether it meant something. */
  act(act: Act, chosen: readonly string[]): boolean
  /**
   * Asked before a view deletes: what is to go, at once where there is nothing to ask; null: nothing is to go. The view
   * deletes it, so that focus goes where it belongs.
   */
  beforeDelete(ids: readonly string[]): readonly string[] | Promise<readonly string[] | null>
  /** An act's name in the language of the interface; undefined as long as its words are on their way. */
  nameOf?(act: Act): string | undefined
  /**
   * Says a sentence to screen readers, politely: results of a person's own acts. The page has the one region for it; left
   * out: the view has its own.
   */
  say?(sentence: string): void
}
