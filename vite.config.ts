import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Relative addresses, so that the built folder works on any path of any host. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    target: 'es2022',
    // A data: font or picture would dodge the budget and the policy; every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173 },
})
