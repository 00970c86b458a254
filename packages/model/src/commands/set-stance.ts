/** Changes how a step bears on its target: for, against, as an answer or as a question. */
import { defineCommand } from '../command.ts'
import { linkOf, whyNoLink } from '../link-rules.ts'
import { firstOf, inferenceAt, whyNoInference } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id, Stance } from '../rows.ts'

export interface SetStance {
  readonly inference: Id
  readonly stance: Stance
}

/** `made`: nothing. */
export const setStance = defineCommand<SetStance>({
  name: 'set-stance',
  may: (map, { inference, stance }) =>
    firstOf(whyNoInference(map, inference), () => {
      const link = linkOf(map, inference)
      return link ? whyNoLink(map, { ...link, stance }, inference) : null
    }),
  write: (map, { inference, stance }) => ({
    writes: change('inferences', inferenceAt(map, inference), (draft) => {
      draft.stance = stance
    }),
  }),
})
