/**
 * What a page needs at once in one file each. Left to itself the bundler cuts what the map's page needs along every
 * dialog that shares a module with it, into some forty files that compress badly and grow in number with each dialog.
 * A first build without writing says which modules each page waits for; the second puts them together.
 */
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite'

interface Pages {
  /** Module ids as the bundler has them: what every page begins with, and what each of these pages waits for. */
  readonly all: ReadonlySet<string>
  readonly map: ReadonlySet<string>
  readonly home: ReadonlySet<string>
  readonly join: ReadonlySet<string>
}

const start = '/src/main.tsx'
const pages = {
  map: '/src/shell/map-route.tsx',
  home: '/src/home/home-page.tsx',
  join: '/src/workshop/joining/join-route.tsx',
} as const

/** `plugins` makes those that the page's own build uses anew: they keep what they learn of a build. */
export function oneFileEach(plugins: () => PluginOption[]): Plugin {
  return {
    name: 'parley-one-file-each',
    apply: 'build',
    async config({ root }) {
      const found = await build({
        configFile: false,
        ...(root !== undefined && { root }),
        logLevel: 'warn',
        plugins: plugins(),
        build: {
          write: false,
          minify: false,
          modulePreload: false,
          assetsInlineLimit: 0,
          reportCompressedSize: false,
        },
      })
      if (!('output' in found)) throw new Error('The first build gave no single output.')
      const { all, map, home, join } = pagesOf(found.output)
      const groups = [
        // But for what starts it: that waits for words, whose file must not wait for it.
        { name: 'page', test: (id: string) => all.has(id) && !id.endsWith(start) },
        { name: 'shared', test: (id: string) => map.has(id) && home.has(id) && !all.has(id) },
        // Phones that join a workshop with a code wait for nothing of maps.
        {
          name: 'person',
          test: (id: string) => map.has(id) && join.has(id) && !home.has(id) && !all.has(id),
        },
        { name: 'map', test: (id: string) => map.has(id) && !home.has(id) && !join.has(id) && !all.has(id) },
      ]
      const output = { codeSplitting: { includeDependenciesRecursively: false, groups } }
      return { build: { rolldownOptions: { output } } }
    },
  }
}

function pagesOf(output: Rolldown.RolldownOutput['output']): Pages {
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  )
  const waitedFor = (isStart: (chunk: Rolldown.OutputChunk) => boolean): ReadonlySet<string> => {
    const files = new Set(
      Array.from(chunks.values())
        .filter(isStart)
        .map(({ fileName }) => fileName),
    )
    if (!files.size)
      throw new Error('A page has no chunk of its own: build/one-file-each.config.ts names another.')
    // A set grows while it is gone through.
    for (const file of files) for (const next of chunks.get(file)?.imports ?? []) files.add(next)
    return new Set(Array.from(files).flatMap((file) => chunks.get(file)?.moduleIds ?? []))
  }
  return {
    all: waitedFor(({ isEntry }) => isEntry),
    map: waitedFor(startOf(pages.map)),
    home: waitedFor(startOf(pages.home)),
    join: waitedFor(startOf(pages.join)),
  }
}

const startOf =
  (page: string) =>
  (chunk: Rolldown.OutputChunk): boolean =>
    chunk.facadeModuleId?.endsWith(page) ?? false
