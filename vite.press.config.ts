import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The press stands alone: a command and the thread that it makes pages with, their packages inside. */
export default defineConfig({
  publicDir: false,
  plugins: [react()],
  build: {
    ssr: true,
    outDir: 'dist-press',
    target: 'node20',
    // The styles that stand in made pages.
    cssMinify: true,
    rolldownOptions: {
      input: { lectern: 'src/press/lectern.ts', thread: 'src/press/prerender/thread.ts' },
      output: { banner: '#!/usr/bin/env node', entryFileNames: '[name].js' },
    },
  },
  // Packages would otherwise bring what they tell their developers.
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: {
      'react-router': fileURLToPath(
        import.meta.resolve('react-router').replace('/development/', '/production/'),
      ),
    },
  },
  // What brings its own binaries or files stays beside it; fonts and pictures are read from there.
  ssr: { noExternal: true, external: ['jsdom', 'sharp', '@napi-rs/canvas'] },
})
