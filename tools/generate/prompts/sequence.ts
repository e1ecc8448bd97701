/** Several shots in one job, for the models that cut inside a clip. */
import { setMove } from './camera-words.ts'
import { klingLine } from './kling.ts'
import { layOut, type Section } from './layout.ts'
import {
  actionPiece,
  cameraPiece,
  linePiece,
  looksOf,
  personPieces,
  piece,
  said,
  spokenLines,
} from './pieces.ts'
import type { Prompt, PromptInput } from './prompt.ts'
import { shotWords, type ShotWords } from './shot-words.ts'
import { soraLine } from './sora.ts'
import { spokenSentence } from './spoken-sentence.ts'

export const sequenceDialects = ['kling', 'seedance', 'sora'] as const
export type SequenceDialect = (typeof sequenceDialects)[number]

export interface Sequence extends Prompt {
  /** How long each shot is in the clip, in seconds: never shorter than planned, so that it can be trimmed. */
  seconds: number[]
}

/** Kling takes six shots of whole seconds, and 512 characters for each. Source: kling.ai/document-api. */
const klingShots = 6
const klingShotLimit = 512
const seedanceShotLimit = 600
const soraShotLimit = 700

/** How long one job may be (`ModelCard.today`). */
export interface JobLength {
  minSeconds: number
  maxSeconds: number
}

/** Whole seconds for each shot, the last one longer where the job would be too short; null when they do not fit. */
export function sequenceSeconds(
  shots: readonly { duration: number }[],
  { minSeconds, maxSeconds }: JobLength,
): number[] | null {
  const seconds = shots.map(({ duration }) => Math.max(1, Math.ceil(duration - 1e-6)))
  const sum = seconds.reduce((total, next) => total + next, 0)
  if (shots.length === 0 || shots.length > klingShots || sum > maxSeconds) return null
  const missing = Math.max(0, Math.ceil(minSeconds) - sum)
  return seconds.map((own, index) => (index === seconds.length - 1 ? own + missing : own))
}

/** @throws RangeError when the shots do not fit into one job; ask `sequenceSeconds` first. */
export function sequenceFor(
  dialect: SequenceDialect,
  inputs: readonly PromptInput[],
  length: JobLength,
): Sequence {
  const seconds = sequenceSeconds(
    inputs.map(({ shot }) => shot),
    length,
  )
  if (!seconds) throw new RangeError(`${inputs.length} shots do not fit into ${length.maxSeconds} s.`)
  const plain = inputs.map(({ elements, ...input }) =>
    dialect === 'kling' && elements ? { ...input, elements } : input,
  )
  return { ...writers[dialect](plain, seconds), seconds }
}

const writers: Record<
  SequenceDialect,
  (inputs: readonly PromptInput[], seconds: readonly number[]) => Prompt
> = {
  kling: klingSequence,
  seedance: seedanceSequence,
  sora: soraSequence,
}

/** `shot 1, 3, …; shot 2, 4, …;` */
function klingSequence(inputs: readonly PromptInput[], seconds: readonly number[]): Prompt {
  const met = new Set<string>()
  let place = ''
  const shots = inputs.map((input, index) => {
    const words = shotWords(input)
    const fresh = words.people.filter(({ label }) => !met.has(label))
    for (const { label } of fresh) met.add(label)
    const head = `shot ${index + 1}, ${seconds[index]}, `
    const { prompt, notes } = layOut(
      klingShot(input, { ...words, place: words.place === place ? '' : words.place }, fresh, index === 0),
      klingShotLimit - 1,
    )
    place = words.place
    return {
      text: `${head}${prompt.replace(/\.$/, '')};`,
      notes: notes.map((note) => `Shot ${index + 1}: ${note}`),
    }
  })
  return { prompt: shots.map(({ text }) => text).join(' '), notes: shots.flatMap(({ notes }) => notes) }
}

function klingShot(
  input: PromptInput,
  words: ShotWords,
  fresh: ShotWords['people'],
  first: boolean,
): Section[] {
  const looks = fresh.map((person) => {
    const text = looksOf(person)
    return piece(
      'looks',
      text && `${person.label} (${text}).`,
      person.looks && text && `${person.label} (${person.looks}).`,
    )
  })
  return [
    { pieces: [cameraPiece(said([words.view, setMove(input.shot.movement)].join(', ')))] },
    { pieces: [piece('place', said(words.place)), ...(first ? [piece('style', said(words.style))] : [])] },
    { pieces: looks },
    { pieces: [actionPiece(words)] },
    { pieces: spokenLines(words, input.audio).map((line) => linePiece(klingLine(line, words.language))) },
    { pieces: [piece('sounds', input.audio === false ? '' : said(words.sounds))] },
  ]
}

/** `Shot 1: …`, a line each, people told once before. */
function seedanceSequence(inputs: readonly PromptInput[]): Prompt {
  const shots = inputs.map((input, index) => {
    const words = shotWords(input)
    const lines = spokenLines(words, input.audio).map((line) =>
      linePiece(spokenSentence(line, words.language)),
    )
    const camera = said([words.view, setMove(input.shot.movement)].join(', '))
    const { prompt, notes } = layOut(
      [{ pieces: [cameraPiece(camera), piece('place', said(words.place)), actionPiece(words), ...lines] }],
      seedanceShotLimit,
    )
    return { text: `Shot ${index + 1}: ${prompt}`, notes: notes.map((note) => `Shot ${index + 1}: ${note}`) }
  })
  return {
    prompt: [...opening(inputs), ...shots.map(({ text }) => text)].join('\n'),
    notes: shots.flatMap(({ notes }) => notes),
  }
}

/** Blocks with times, as on a storyboard sheet. */
function soraSequence(inputs: readonly PromptInput[], seconds: readonly number[]): Prompt {
  let start = 0
  const shots = inputs.map((input, index) => {
    const words = shotWords(input)
    const end = start + seconds[index]!
    const head = `${start.toFixed(2)}–${end.toFixed(2)} — (${words.lens}, ${words.view}, ${setMove(input.shot.movement)})`
    start = end
    const lines = spokenLines(words, input.audio).map((line) => linePiece(soraLine(line)))
    const { prompt, notes } = layOut(
      [
        {
          pieces: [piece('place', said(words.place)), actionPiece(words, '\n', '- '), ...lines],
          between: '\n',
        },
      ],
      soraShotLimit,
    )
    return { text: `${head}\n${prompt}`, notes: notes.map((note) => `Shot ${index + 1}: ${note}`) }
  })
  return {
    prompt: [...opening(inputs), ...shots.map(({ text }) => text)].join('\n\n'),
    notes: shots.flatMap(({ notes }) => notes),
  }
}

/** The look of it all and everyone in it, once. */
function opening(inputs: readonly PromptInput[]): string[] {
  const all = inputs.map((input) => shotWords(input))
  const people = new Map(
    all.flatMap((words) => words.people.map((person) => [person.label, person] as const)),
  )
  const cast = [...people.values()].map((person) => ({ ...person, stands: '' }))
  const [first] = all
  if (!first) return []
  const { prompt } = layOut(
    [{ pieces: [piece('style', said(first.style)), ...personPieces({ ...first, people: cast })] }],
    800,
  )
  return prompt ? [prompt] : []
}
