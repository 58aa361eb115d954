import { defineConfig, type Plugin } from 'vite'
import { embedPolicy } from './src/press/policy.ts'

/** What other sites show in a frame, beside the built reader: it shares no file with it, or it would fetch the whole of both. */
export default defineConfig({
  plugins: [policy()],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'embed/index.html',
      output: {
        // What is kept for offline stands beside the reader's files or is named in the page; the rest does not: vite.sw.config.ts.
        entryFileNames: 'assets/embed-[hash].js',
        chunkFileNames: 'assets/embed/[name]-[hash].js',
        assetFileNames: 'assets/embed-[hash][extname]',
      },
    },
  },
  experimental: {
    renderBuiltUrl: (name, { hostType }) => (hostType === 'html' ? `/${name}` : { relative: true }),
  },
})

function policy(): Plugin {
  const content = { 'http-equiv': 'Content-Security-Policy', content: embedPolicy() }
  return {
    name: 'lectern:embed-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: content, injectTo: 'head-prepend' }],
  }
}
