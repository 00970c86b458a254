import type { EditorMessages } from '../../en/editor/index.ts'

export const problems: EditorMessages['problems'] = {}
