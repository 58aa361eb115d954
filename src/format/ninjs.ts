import type { Adapter } from './adapter.ts'

export const ninjs: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
