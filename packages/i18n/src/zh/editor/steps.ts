import type { EditorMessages } from '../../en/editor/index.ts'

export const steps: EditorMessages['steps'] = {}
