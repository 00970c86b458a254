/**
 * Leads each import of a package's index straight to the file behind it. The bundler cuts chunks by module: as long as
 * an index is what everybody imports, all that stands behind it is loaded with the first who does, also what only a
 * dialog needs.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Packages of many independent files. Their indexes hold nothing but exports from files of their own. */
const packages = ['model', 'scene'] as const

interface Index {
  readonly index: string
  /** The file behind each exported value. */
  readonly files: ReadonlyMap<string, string>
}

const indexes: ReadonlyMap<string, Index> = new Map(
  packages.map((name) => {
    const index = fileURLToPath(new URL(`../../../packages/${name}/src/index.ts`, import.meta.url))
    return [`@parley/${name}`, { index, files: filesOf(index) }]
  }),
)

function filesOf(index: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [, names = '', from = ''] of readFileSync(index, 'utf8').matchAll(
    /^export \{([^}]*)\} from '([^']+)'/gm,
  ))
    for (const name of names.split(',').map((one) => one.trim()))
      if (name && !name.startsWith('type ')) files.set(name, resolve(dirname(index), from))
  return files
}

export function pastBarrels(): Plugin {
  return {
    name: 'parley-past-barrels',
    apply: 'build',
    // Types are gone by then.
    enforce: 'post',
    transform: {
      filter: { id: /\/(packages|apps)\/.*\.tsx?$/, code: '@parley/' },
      handler(code, id) {
        const direct = code.replaceAll(
          /^(import|export) \{([^}]*)\} from ['"](@parley\/[a-z0-9]+)['"];?$/gm,
          (statement, kind: string, names: string, from: string) => {
            const barrel = indexes.get(from)
            if (!barrel || id === barrel.index) return statement
            return names
              .split(',')
              .map((name) => name.trim())
              .filter(Boolean)
              .map((name) => {
                const file = barrel.files.get(name.split(/\s+as\s+/)[0] ?? '')
                if (!file) throw new Error(`${id} takes ${name} from ${from}, whose index has no such value.`)
                return `${kind} { ${name} } from ${JSON.stringify(file)};`
              })
              .join(' ')
          },
        )
        return direct === code ? null : { code: direct, map: null }
      },
    },
  }
}
