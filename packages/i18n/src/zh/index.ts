import type { Messages } from '../en/index.ts'
import { connection } from './connection.ts'
import { files } from './files.ts'
import { home } from './home.ts'
import { keys } from './keys.ts'
import { map } from './map.ts'
import { people } from './people.ts'
import { refusals } from './refusals.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'

export const zh: Messages = { map, shell, keys, home, share, connection, files, people, refusals }
