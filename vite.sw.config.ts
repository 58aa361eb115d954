import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { type ShellFile, shellLine } from './src/sw/shell-list.ts'

/** The service worker beside the built reader, in one classic script; `--mode kill` writes the one that ends all others. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: mode === 'kill' ? [] : [listShell()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: mode === 'kill' ? 'src/sw/kill.ts' : 'src/sw/worker.ts',
      // Its address never changes, or browsers would keep the one before for ever.
      output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
    },
  },
}))

/** Everything that the reader is made of. The faces for some readers alone come when they are chosen; the edition is not in it. */
function listShell(): Plugin {
  return {
    name: 'lectern:list-shell',
    generateBundle: (_, bundle) => {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') throw new Error('The worker is not where it was.')
      const assets = readdirSync('dist/assets').map((name) => `assets/${name}`)
      const wanted = assets.filter((path) => /\.(?:js|css|woff2)$/.test(path) && !/opendyslexic/.test(path))
      const all = new Set([...wanted, ...namedInFrame()])
      const files = ['index.html', 'embed/index.html', 'icon.svg', ...[...all].sort()].map(shellFile)
      worker.code = shellLine({ page: 'index.html', isMade: false, files }) + worker.code
    },
  }
}

/** What a frame cannot start without, wherever it stands: its script goes on in other files when both need a part. */
function namedInFrame(): readonly string[] {
  const page = readFileSync('dist/embed/index.html', 'utf8')
  return [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path = '']) => path)
}

function shellFile(url: string): ShellFile {
  const bytes = readFileSync(join('dist', url))
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  return { url, revision: url.startsWith('assets/') ? null : integrity.slice(7, 23), integrity }
}
