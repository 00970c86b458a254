/** The two sides as the workshop has them now. */
import { debateSidesIn } from '@parley/workshop'
import { useSlice } from '../../use-workshop.ts'

/** Undefined until a host has set them up. */
export const useSides = (): ReturnType<typeof debateSidesIn> => debateSidesIn(useSlice('groups') ?? [])
