import { Problem } from '../../film/errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface BaseUrl {
  /** Without a slash at its end. */
  url: string
  /** `https://host:port` */
  origin: string
  /** Somebody set it: only then may it lie in a private network or go without encryption. */
  explicit: boolean
}

/** Environment variable that puts another server in a vendor's place: `kling` → `FIRSTCUT_KLING_URL`. */
export const baseUrlVariable = (vendor: string): string =>
  `FIRSTCUT_${vendor.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_URL`

/** Where a vendor is spoken to. @throws Problem `input` when the variable holds no usable address. */
export function baseUrlOf(vendor: string, ownUrl: string, environment: Environment): BaseUrl {
  const variable = baseUrlVariable(vendor)
  const set = environment[variable]?.trim() ?? ''
  return set === '' ? readBaseUrl(ownUrl, vendor, false) : readBaseUrl(set, variable, true)
}

/** @throws Problem `input` when it is no http(s) address. */
export function readBaseUrl(address: string, name: string, explicit: boolean): BaseUrl {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new Problem(
      'input',
      `${name} is not the address of a server.`,
      'Give it as https://host or http://host:port.',
    )
  }
  return { url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), origin: url.origin, explicit }
}
