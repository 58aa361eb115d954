import type { Adapter } from './adapter.ts'

export const ans: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
