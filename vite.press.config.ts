import { defineConfig } from 'vite'

/** The press stands alone: one file for Node, with its packages inside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/press/lectern.ts',
    outDir: 'dist-press',
    target: 'node20',
    rolldownOptions: { output: { banner: '#!/usr/bin/env node', entryFileNames: 'lectern.js' } },
  },
  ssr: { noExternal: true },
})
