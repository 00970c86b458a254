import { defineConfig } from 'vite'

// Benchmarks are built as the pages are: a runner that translates while it runs adds work of its own to each call.
export default defineConfig({
  ssr: { noExternal: true, external: ['playwright'] },
  build: {
    ssr: true,
    target: 'es2023',
    minify: false,
    outDir: '../.cache/bench',
    emptyOutDir: false,
    rollupOptions: {
      input: [
        'src/binding.ts',
        'src/canvas.ts',
        'src/layout.ts',
        'src/texts.ts',
        'src/workshop.ts',
        'src/workshop/plain-server.ts',
      ],
    },
  },
})
