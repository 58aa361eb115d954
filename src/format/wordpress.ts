import type { Adapter } from './adapter.ts'

export const wordPress: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
