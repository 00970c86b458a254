/** Puts src/shell/theme-first.js before everything else on the page, as a file: the policy forbids inline scripts. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const source = readFileSync(new URL('../src/shell/theme-first.js', import.meta.url), 'utf8')
const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)

export function themeFirst(): Plugin {
  const built = `assets/theme-first-${hash}.js`
  let serving = false
  return {
    name: 'parley-theme-first',
    configResolved({ command }) {
      serving = command === 'serve'
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: built, source: source.replaceAll(/^\s*\/\/.*\n/gm, '') })
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { src: serving ? '/src/shell/theme-first.js' : `/${built}` },
        injectTo: 'head-prepend',
      },
    ],
  }
}
