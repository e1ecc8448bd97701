/**
 * The mark in a clip's file name that says which shot it is of, whatever else the web app or the person makes of the
 * name: `fc` and eight letters or digits that are hard to confuse. The first six stand for the shot and stay when the
 * film is planned anew; the last two for what was asked, so that an answer to an older prompt is known as one.
 */
import { createHash } from 'node:crypto'
import { fingerprint } from '../../film/fingerprint.ts'

/** Crockford's: without I, L, O and U. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const shotLength = 6
const versionLength = 2

/** @param input names everything the clip follows from (`TakeOrder.input`). */
export function clipCode(film: string, shot: string, input: string): string {
  return `fc${lettersOf(fingerprint({ film, shot }), shotLength)}${lettersOf(input, versionLength)}`
}

function lettersOf(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, length)
  return [...bytes].map((byte) => letters[byte % letters.length]).join('')
}

/** The code in a name, if there is one, in its own spelling; people and programs read `0` as O and `1` as l. */
export function findClipCode(name: string): string | undefined {
  const found = /(?<![a-z0-9])fc[-_ ]?([0-9a-z]{8})(?![0-9a-z])/i.exec(name)?.[1]
  return (
    found && `fc${found.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1').replaceAll('u', 'v')}`
  )
}

export const sameShot = (a: string, b: string): boolean =>
  a.slice(0, -versionLength) === b.slice(0, -versionLength)
