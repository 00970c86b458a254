import type { EditorMessages } from '../../en/editor/index.ts'
import { acts } from './acts.ts'
import { changes } from './changes.ts'
import { hands } from './hands.ts'
import { heard } from './heard.ts'
import { history } from './history.ts'
import { housekeeping } from './housekeeping.ts'
import { palette } from './palette.ts'
import { panel } from './panel.ts'
import { presenting } from './presenting.ts'
import { problems } from './problems.ts'
import { remarks } from './remarks.ts'
import { showing } from './showing.ts'
import { starting } from './starting.ts'
import { steps } from './steps.ts'
import { tidying } from './tidying.ts'

export const editor: EditorMessages = {
  panel,
  steps,
  remarks,
  hands,
  heard,
  history,
  palette,
  changes,
  showing,
  acts,
  problems,
  starting,
  housekeeping,
  presenting,
  tidying,
}
