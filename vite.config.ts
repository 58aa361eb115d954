import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { contentPolicy } from './src/press/policy.ts'

const QUIET_ROUTER = fileURLToPath(
  import.meta.resolve('react-router').replace('/development/', '/production/'),
)

export default defineConfig(({ command }) => ({
  plugins: [react(), policy()],
  // The package only names its build for developers, with its warnings in it.
  resolve: { alias: command === 'build' ? { 'react-router': QUIET_ROUTER } : {} },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A data: font or picture would dodge the budget and the policy; every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  experimental: {
    // Pages name their files from the root, which the press changes for a subfolder; files name each other as neighbours.
    renderBuiltUrl: (name, { hostType }) => (hostType === 'html' ? `/${name}` : { relative: true }),
  },
}))

/** Hosts that let nobody set headers still get the policy; hot reload needs an inline script, so only builds have it. */
function policy(): Plugin {
  const content = { 'http-equiv': 'Content-Security-Policy', content: contentPolicy([]) }
  return {
    name: 'lectern:policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: content, injectTo: 'head-prepend' }],
  }
}
