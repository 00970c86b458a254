import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The page of the canvas benchmark, as the editor's own page is built.
export default defineConfig({
  root: 'src/canvas',
  base: './',
  plugins: [react()],
  build: { outDir: '../../../.cache/bench/page', emptyOutDir: true },
})
