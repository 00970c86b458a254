/**
 * Puts a few lines in the place of two modules that libraries bring along for what the page never does, and which
 * every first visit would load: d3's colours (React Flow animates the view alone, three numbers) and lib0's coloured
 * logging (Yjs prints a warning now and then). A library that one day takes another name from one of them does not
 * build, so nothing goes missing unseen.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const lean: Readonly<Record<string, string>> = {
  'd3-color': fileURLToPath(new URL('lean/no-colours.ts', import.meta.url)),
  'lib0/logging': fileURLToPath(new URL('lean/plain-logging.ts', import.meta.url)),
}

export function leanLibraries(): Plugin {
  return {
    name: 'parley-lean-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^(d3-color|lib0\/logging)$/ },
      handler: (id) => lean[id],
    },
    // Where a library takes all of a module under one name, what is missing in it is only warned of.
    onLog(_level, { code, message }) {
      if (code === 'IMPORT_IS_UNDEFINED' && message.includes('build/lean/')) throw new Error(message)
    },
  }
}
