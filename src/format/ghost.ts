import type { Adapter } from './adapter.ts'

export const ghost: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
