import type { EditorMessages } from '../../en/editor/index.ts'

export const remarks: EditorMessages['remarks'] = {}
