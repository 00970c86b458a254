export { Outline, type OutlineHandle, type OutlineProps } from './outline.tsx'
export type { OutlinePeer, OutlinePresence, OutlineStore, OutlineTyping } from './outline-store.ts'
export { outlineOf } from './outline-of.ts'
export type { Also, OutlineRow, RowPlace } from './outline-row.ts'
