import type { EditorMessages } from '../../en/editor/index.ts'

export const palette: EditorMessages['palette'] = {}
