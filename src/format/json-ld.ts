import type { Adapter } from './adapter.ts'

export const jsonLd: Adapter = () => ({ code: 'unknown-shape', message: 'to be written' })
