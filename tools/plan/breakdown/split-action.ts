import { sentencesOf, splitSpeech } from '../coverage/speech.ts'
import { speechSeconds } from '../lengths.ts'
import { mentionsIn } from '../read/mentions.ts'
import type { ActionContext } from './action.ts'
import { cameraOpening } from './close-subject.ts'
import { likelyIn } from './likely.ts'
import { isOutside } from './off-screen.ts'
import { owners, subjects } from './pronoun-rules.ts'

/** Letters of one moment's text: a short sentence may share a shot with its neighbour, a long one may not. */
const longestText = 64
/** Seconds of reading after which even one sentence is cut, at a comma. */
const longestSentence = 11
/** `Nothing.` is no shot of its own. */
const fragment = 14

/** A paragraph as shots see it: sentence by sentence, the short ones together. */
export function splitAction(
  text: string,
  areApart: (one: string, two: string) => boolean = () => false,
): string[] {
  const whole = text.replaceAll(/\s+/g, ' ').trim()
  const joined: string[] = []
  for (const sentence of sentencesOf(whole)) {
    const last = joined.at(-1)
    const together = last === undefined ? Infinity : last.length + 1 + sentence.length
    const isFragment = sentence.length <= fragment && together < longestText * 1.5
    // `PAN TO the window.` says nothing yet of what is there.
    const isAsked = last !== undefined && isCameraOnly(last) && together < longestText * 2
    if (
      last !== undefined &&
      (isFragment || isAsked || (together <= longestText && !areApart(last, sentence)))
    ) {
      joined[joined.length - 1] = `${last}${/[。！？」]$/u.test(last) ? '' : ' '}${sentence}`
    } else joined.push(sentence)
  }
  return joined.flatMap((part) =>
    speechSeconds(part) <= longestSentence ? [part] : splitSpeech(part, longestSentence * 0.7),
  )
}

/** Letters of a camera's order that names no more than where to look. */
const longestOrder = 40

const isCameraOnly = (text: string): boolean => cameraOpening.test(text) && text.length <= longestOrder

/** What nobody is in, and what somebody does, are two pictures; so are the room and what is outside it. */
export function needOwnShots(one: string, two: string, context: ActionContext): boolean {
  if (cameraOpening.test(one)) return cameraOpening.test(two)
  if (isOutside(one) !== isOutside(two)) return true
  // `It makes no difference` says something of what is seen.
  if (comment.test(two)) return false
  return one.length > fragment && isAboutSomebody(one, context) !== isAboutSomebody(two, context)
}

const comment = /^(?:it|this|that|es|das|dies|ça|cela|c['’])(?!\p{L})/iu

function isAboutSomebody(text: string, { language, cast }: ActionContext): boolean {
  const rules = [...(subjects[language] ?? []), ...(owners[language] ?? [])]
  // Patterns are global: a search begins where the last one ended.
  return (
    rules.some(({ pattern }) => text.search(pattern) >= 0) ||
    mentionsIn(text, language, likelyIn(text, cast)).length > 0
  )
}
