import { criticalQuestions } from './critical-questions.ts'
import { schemes } from './schemes.ts'

/** Words of the argumentation schemes: a catalog of its own, fetched by whoever names a scheme. */
export const argumentSchemes = { schemes, criticalQuestions }

export type SchemeMessages = Readonly<typeof argumentSchemes>
