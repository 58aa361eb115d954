import type { Adapter } from './adapter.ts'

export const appleNews: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
