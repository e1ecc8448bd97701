import { createHmac } from 'node:crypto'

const lifeSeconds = 1800
/** Clocks differ a little. */
const slackSeconds = 5

/**
 * The token of a legacy key pair, valid for half an hour. Made anew for every request, so it never grows old.
 * @param now epoch milliseconds
 */
export function signToken(accessKey: string, secretKey: string, now: number): string {
  const seconds = Math.floor(now / 1000)
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { iss: accessKey, exp: seconds + lifeSeconds, nbf: seconds - slackSeconds },
  ]
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${createHmac('sha256', secretKey).update(signed).digest('base64url')}`
}
