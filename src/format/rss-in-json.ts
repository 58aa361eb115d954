import type { Adapter } from './adapter.ts'

export const rssInJson: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
