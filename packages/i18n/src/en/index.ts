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

/** The English catalog. Its shape is what each language must say: a missing or surplus message is a type error. */
export const en = {
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

export type Messages = Readonly<typeof en>
