import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { CONTENT_POLICY } from './src/press/policy.ts'

export default defineConfig({
  plugins: [react(), policy()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A data: font or picture would dodge the budget and the policy; every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

/** Hosts that let nobody set headers still get the policy; hot reload needs an inline script, so only builds have it. */
function policy(): Plugin {
  const content = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY }
  return {
    name: 'lectern:policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: content, injectTo: 'head-prepend' }],
  }
}
