import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const held = fileURLToPath(new URL('src/query/held-desk.ts', import.meta.url))

const carried = fileURLToPath(new URL('src/pages/stored/carried-page.tsx', import.meta.url))
const nothing = fileURLToPath(new URL('src/app/nothing-kept.ts', import.meta.url))

/** The reader as one script and one sheet, for editions that are a single file. */
export default defineConfig({
  publicDir: false,
  plugins: [holdSources(), react()],
  // One file loads no other, so nothing asks where it stands.
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
  resolve: {
    alias: {
      'react-router': fileURLToPath(
        import.meta.resolve('react-router').replace('/development/', '/production/'),
      ),
    },
  },
  build: {
    target: 'es2022',
    outDir: 'dist-press/portable',
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      input: 'src/portable.tsx',
      output: {
        format: 'iife',
        entryFileNames: 'reader.js',
        assetFileNames: 'reader[extname]',
        codeSplitting: false,
      },
    },
  },
})

/** Nothing is fetched: what would read sources from afar gives those in the file, and there is nothing to keep. */
function holdSources(): Plugin {
  return {
    name: 'lectern:hold-sources',
    enforce: 'pre',
    resolveId: (source) => {
      if (source.endsWith('/offline-side.tsx')) return nothing
      if (source.endsWith('/stored-page.tsx')) return carried
      return source.endsWith('/ask-desk.ts') ? held : null
    },
  }
}
