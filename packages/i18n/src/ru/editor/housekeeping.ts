import type { EditorMessages } from '../../en/editor/index.ts'

export const housekeeping: EditorMessages['housekeeping'] = {}
