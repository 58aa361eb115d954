import type { Adapter } from './adapter.ts'

export const rss: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
export const rdf: Adapter = rss
