import { defineConfig } from 'vite'

/** The script for pages of other sites: one small file under an address that never changes. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/lectern-reader.ts',
      output: { format: 'iife', entryFileNames: 'lectern-reader.js', codeSplitting: false },
    },
  },
})
