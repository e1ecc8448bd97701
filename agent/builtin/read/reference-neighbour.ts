/** "the next one", "previous shot", "die nächste": counted from what was talked about before. */
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import type { Lookup } from './references.ts'
import { lowerAt, skipArticles, tagAt } from './tags-at.ts'

const next = /^(?:next|following|nächste[nrms]?|folgende[nrms]?)$/
const previous = /^(?:previous|preceding|vorige[nrms]?|vorherige[nrms]?)$/
const one = /^(?:one|shot|shots|einstellung)$/

export function neighbourAt(reading: Reading, at: number, { focus }: Lookup): Reference | undefined {
  const start = skipArticles(reading, at)
  const word = lowerAt(reading, start) ?? ''
  const step = next.test(word) ? 1 : previous.test(word) ? -1 : 0
  const noun = one.test(lowerAt(reading, start + 1) ?? '')
  // "into the next shot" is a place of a transition, "die nächste" alone names a shot.
  if (step === 0 || (!noun && !(start > at && reading.language === 'de'))) return undefined
  if (/^(?:into|to|in|zur|as)$/.test(lowerAt(reading, at - 1) ?? '') || tagAt(reading, at, 'takes.into'))
    return undefined
  const { shots } = reading.project
  const told = shots.filter(({ id }) => focus?.shots.includes(id)).map(({ number }) => number)
  if (told.length === 0) return undefined
  const number = step > 0 ? Math.max(...told) + 1 : Math.min(...told) - 1
  const shot = shots.find((item) => item.number === number)
  const to = noun ? start + 2 : start + 1
  return reference('shots', at, to, shot ? { shots: [shot] } : { unknown: [number] })
}
