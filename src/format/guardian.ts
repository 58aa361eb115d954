import type { Adapter } from './adapter.ts'

export const guardian: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
