import type { Messages } from '../en/index.ts'
import { canvas } from './canvas.ts'
import { connection } from './connection.ts'
import { files } from './files.ts'
import { home } from './home.ts'
import { map } from './map.ts'
import { outline } from './outline.ts'
import { people } from './people.ts'
import { picture } from './picture.ts'
import { refusals } from './refusals.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'

export const zh: Messages = {
  map,
  canvas,
  shell,
  home,
  share,
  connection,
  files,
  outline,
  people,
  refusals,
  picture,
}
