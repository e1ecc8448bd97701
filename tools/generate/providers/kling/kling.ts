/** The route to Kling's own API: with an API key, or with the older pair of keys. */
import type { VendorRoute, VendorSettings } from '../../vendor/adapter.ts'
import { baseUrlOf } from '../../vendor/base-url.ts'
import { keyOf } from '../../vendor/key.ts'
import { memoryShelf, type ElementShelf } from './element-shelf.ts'
import { createLegacy } from './legacy.ts'
import { createNative } from './native.ts'

export interface KlingSettings extends VendorSettings {
  /** Where the elements of recurring characters are kept. Without one they are looked up at Kling by their name. */
  elements?: ElementShelf
}

const vendor = 'Kling'
const id = 'kling-native'
/** For accounts outside of China; `FIRSTCUT_KLING_URL` names another. */
const address = 'https://api-singapore.klingai.com'

/** @throws VendorError `auth` with code `vendor-no-key` when a key is missing. */
export function klingNative({ environment, waits, elements }: KlingSettings): VendorRoute {
  const common = { id, vendor, base: baseUrlOf('kling', address, environment), waits }
  const parallel = parallelOf(environment.KLING_PARALLEL_JOBS)
  const given = (name: string): boolean => (environment[name]?.trim() ?? '') !== ''
  const pair = given('KLING_ACCESS_KEY') || given('KLING_SECRET_KEY')
  if (pair && !given('KLING_API_KEY')) {
    const accessKey = keyOf(environment, 'KLING_ACCESS_KEY', vendor)
    const secretKey = keyOf(environment, 'KLING_SECRET_KEY', vendor)
    return createLegacy({ ...common, accessKey, secretKey, parallel })
  }
  const key = keyOf(environment, 'KLING_API_KEY', vendor)
  return createNative({ ...common, key, parallel, shelf: elements ?? memoryShelf() })
}

/** It depends on the account's resource pack, so only its owner knows. */
function parallelOf(value = ''): number | null {
  const jobs = Number(value)
  return Number.isInteger(jobs) && jobs > 0 ? jobs : null
}
