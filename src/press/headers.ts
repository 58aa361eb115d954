/** What every answer of the local server carries; a meta element cannot say who may frame the page, so this does. */
import { CONTENT_POLICY } from './policy.ts'

export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `${CONTENT_POLICY}; frame-ancestors 'self'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}
