import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { EARLY_GUARD } from './src/press/early-guard.ts'
import { contentPolicy } from './src/press/policy.ts'
import { EARLY_SCRIPT } from './src/ui/early-script.ts'

const QUIET_ROUTER = fileURLToPath(
  import.meta.resolve('react-router').replace('/development/', '/production/'),
)

export default defineConfig(({ command }) => ({
  plugins: [react(), leanRouter(), lateStyles(), policy()],
  // The package only names its build for developers, with its warnings in it.
  resolve: { alias: command === 'build' ? { 'react-router': QUIET_ROUTER } : {} },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A data: font or picture would dodge the budget and the policy; every asset is a file.
    assetsInlineLimit: 0,
    // What others have made is passed on with its terms.
    license: { fileName: 'third-party.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several later pages have in common is one file more, not one for each pair of them; the share sheet
          // is no page, and comes when it is opened.
          groups: [
            { name: ofFirstScreen },
            {
              name: 'parts',
              test: /\/src\/(?:ui\/(?!share[-/]|trouble|languages\/)|query\/(?:use-|desk-query))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  experimental: {
    // Pages name their files from the root, which the press changes for a subfolder; files name each other as neighbours.
    renderBuiltUrl: (name, { hostType }) => (hostType === 'html' ? `/${name}` : { relative: true }),
  },
}))

/**
 * The router gives its parts names for developers, which keeps forms, prefetching and all that we have no use for in the
 * first screen. Without them the bundler sees that nobody asks for those parts.
 */
function leanRouter(): Plugin {
  return {
    name: 'lectern:lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\/production\// },
      handler: (code) =>
        code
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
    },
  }
}

/**
 * Styles of a later part stand after those of the first screen, and win where both say something of the same element with the
 * same weight. Made pages name those of the first screen at the end of their body (press/prerender), so the later ones go there.
 */
function lateStyles(): Plugin {
  const place = 'document.head.appendChild('
  return {
    name: 'lectern:late-styles',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        if (!code.includes(place))
          this.error('Vite loads later styles in another way: see lateStyles in vite.config.ts.')
        return code.replace(place, 'document.body.appendChild(')
      },
    },
  }
}

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** What the entry imports stays in one file: cut into what others share too, it would be six, and larger. */
function ofFirstScreen(id: string, modules: Modules): string | null {
  const first = reachedFrom(fileURLToPath(new URL('src/main.tsx', import.meta.url)), modules)
  return first.has(id) ? 'reader' : null
}

function reachedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const id of reached) {
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  }
  return reached
}

/** Hosts that let nobody set headers still get the policy; hot reload needs an inline script, so only builds have it. */
function policy(): Plugin {
  const content = { 'http-equiv': 'Content-Security-Policy', content: contentPolicy([]) }
  return {
    name: 'lectern:policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: content, injectTo: 'head-prepend' },
      { tag: 'script', children: EARLY_SCRIPT, injectTo: 'head-prepend' },
      { tag: 'script', children: EARLY_GUARD, injectTo: 'head-prepend' },
    ],
  }
}
