import type { Environment } from './base-url.ts'
import { VendorError } from './vendor-error.ts'

/** The key of that name. @throws VendorError `auth` when it is not set. */
export function keyOf(environment: Environment, name: string, vendor: string): string {
  const key = environment[name]?.trim() ?? ''
  if (key === '')
    throw new VendorError('auth', { vendor, code: 'vendor-no-key', detail: name, notSent: true })
  return key
}
