import type { EditorMessages } from '../../en/editor/index.ts'

export const panel: EditorMessages['panel'] = {}
