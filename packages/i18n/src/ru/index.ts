import type { Messages } from '../en/index.ts'
import { map } from './map.ts'

export const ru: Messages = { map }
