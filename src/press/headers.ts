/** What every answer of the local server carries; a meta element cannot say who may frame the page, so this does. */
export function headersFor(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': `${policy}; frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}
