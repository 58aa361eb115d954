import type { Adapter } from './adapter.ts'

export const atom: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
