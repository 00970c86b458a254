/**
 * Builds src/service-worker to /sw.js beside the page, with the list of the page's files in it. A build of its own,
 * because it must be one file without a hash in its name.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** Fonts beyond the scripts of the interface, and the many pieces of the Chinese face, are kept when they are met. */
const isShell = (file: string): boolean =>
  /^assets\/.+\.(js|css|svg)$/.test(file) ||
  /^assets\/noto-sans-(latin|latin-ext|cyrillic)-wght-normal.+\.woff2$/.test(file)

export function serviceWorker(): Plugin {
  const entry = fileURLToPath(new URL('../src/service-worker/service-worker.ts', import.meta.url))
  return {
    name: 'parley-service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (!dir) throw new Error('The page is built into no folder.')
      const files = Object.keys(bundle).filter(isShell).toSorted()
      const hash = createHash('sha256')
      for (const file of files) hash.update(file)
      // The page itself has no hash in its name.
      const page = bundle['index.html']
      if (page?.type === 'asset') hash.update(page.source)
      const shell = files.map((file) => `/${file}`)
      const PARLEY_BUILD = { version: hash.digest('base64url').slice(0, 12), shell }
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { PARLEY_BUILD: JSON.stringify(PARLEY_BUILD) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          lib: { entry, formats: ['es'], fileName: () => 'sw.js' },
        },
      })
    },
  }
}
