import { map } from './map.ts'

/** The English catalog. Its shape is what each language must say: a missing or surplus message is a type error. */
export const en = { map }

export type Messages = Readonly<typeof en>
