import type { EditorMessages } from '../../en/editor/index.ts'

export const changes: EditorMessages['changes'] = {}
