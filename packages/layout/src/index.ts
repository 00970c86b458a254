export { type Box, type Card, gaps, overlaps, type Step } from './sizes.ts'
export { freeSlot } from './free-slot.ts'
export { tidy, type TidyOptions, type TidyScope } from './tidy.ts'
export { answerTidy, type TidyAnswer, type TidyRequest } from './tidy-request.ts'
