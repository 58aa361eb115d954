/**
 * In place of the worker where a release has gone wrong: takes its leave at the next visit and takes the reader's files with
 * it. What readers keep of the edition stays, for the next worker. `npm run build:kill` writes it.
 */

// This script is registered as a service worker and runs nowhere else.
const here = self as unknown as ServiceWorkerGlobalScope
const shell = `lectern-shell:${here.registration.scope}`

here.addEventListener('install', (event) => event.waitUntil(here.skipWaiting()))
here.addEventListener('activate', (event) => {
  event.waitUntil(here.caches.delete(shell).then(() => here.registration.unregister()))
})

export {}
