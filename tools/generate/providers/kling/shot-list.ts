/**
 * Kling's notation for several shots in one clip: `shot 1, 3, words; shot 2, 4, words;`. Source:
 * kling.ai/document-api/api/video/3-0-omni/text-to-video, read 2026-09-20.
 */
import { Problem } from '../../../film/errors.ts'

export interface ListedShot {
  /** Whole. */
  seconds: number
  words: string
}

export const mostShots = 6
export const mostShotCharacters = 512
const mostSeconds = 15

/** @throws Problem `input` when it is more than one job can hold. */
export function writeShotList(shots: readonly ListedShot[]): string {
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0)
  if (shots.length === 0 || shots.length > mostShots || total > mostSeconds) {
    throw new Problem(
      'input',
      `Kling makes 1 to ${mostShots} shots and at most ${mostSeconds} s in one job; asked for were ${shots.length} shots and ${total} s.`,
      'Take fewer or shorter shots together.',
    )
  }
  return shots.map(({ seconds, words }, index) => listed(index + 1, seconds, plainWords(words))).join(' ')
}

function listed(number: number, seconds: number, words: string): string {
  if (!Number.isInteger(seconds) || seconds < 1 || words === '' || words.length > mostShotCharacters) {
    throw new Problem(
      'input',
      `Shot ${number} cannot be put into a job of several shots.`,
      `It needs whole seconds and 1 to ${mostShotCharacters} characters of words.`,
    )
  }
  return `shot ${number}, ${seconds}, ${words};`
}

/** On one line, and without what ends a shot. */
export const plainWords = (words: string): string => words.replaceAll(/\s+/g, ' ').replaceAll(';', ',').trim()

/** The shots of a prompt in that notation; undefined when it is another prompt. */
export function readShotList(prompt: string): ListedShot[] | undefined {
  const parts = prompt
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const shots = parts.map((part, index) => {
    const [, number, seconds, words] = /^shot (\d+), (\d+), (.+)$/s.exec(part) ?? []
    return Number(number) === index + 1 ? { seconds: Number(seconds), words: words! } : undefined
  })
  const read = shots.filter((shot) => shot !== undefined)
  return read.length === 0 || read.length < shots.length ? undefined : read
}
