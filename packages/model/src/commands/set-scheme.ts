/** Names the argumentation scheme that a step follows, so that its critical questions can be asked. */
import { defineCommand } from '../command.ts'
import { firstOf, inferenceAt, whyNoInference } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'
import { schemeOf } from '../schemes.ts'

export interface SetScheme {
  readonly inference: Id
  /** A key of `schemes`; null: it follows none that is named. */
  readonly scheme: string | null
}

/** `made`: nothing. */
export const setScheme = defineCommand<SetScheme>({
  name: 'set-scheme',
  may: (map, { inference, scheme }) =>
    firstOf(
      whyNoInference(map, inference),
      scheme === null || schemeOf(scheme) ? null : { why: 'unknown-scheme', scheme },
    ),
  write: (map, { inference, scheme }) => ({
    writes: change('inferences', inferenceAt(map, inference), (draft) => {
      draft.scheme = scheme
    }),
  }),
})
