/** The parts most dialects share, with what they weigh when a prompt is too long. */
import { capitalised, cutWords, sentence } from './clean-words.ts'
import type { Piece } from './layout.ts'
import type { LineWords, PersonWords, ShotWords } from './shot-words.ts'

/** The lowest goes first: colours before sounds before looks, the action and the camera last. */
export const rank = {
  palette: 0,
  things: 1,
  mood: 2,
  about: 3,
  sounds: 4,
  light: 5,
  style: 6,
  lens: 7,
  place: 8,
  looks: 9,
  stands: 10,
  camera: 11,
  action: 12,
} as const

const shortest = 80
const short = 240

export const said = (text: string): string => capitalised(sentence(text))

export function piece(name: keyof typeof rank, text: string, ...shorter: string[]): Piece {
  return { name: pieceNames[name], rank: rank[name], forms: [text, ...shorter].filter(Boolean) }
}

const pieceNames: Record<keyof typeof rank, string> = {
  palette: 'colours',
  things: 'things that stand there',
  mood: 'mood',
  about: 'what the place is like',
  sounds: 'sounds',
  light: 'light',
  style: 'style',
  lens: 'lens',
  place: 'place',
  looks: 'looks of the characters',
  stands: 'where people are',
  camera: 'camera',
  action: 'action',
}

/** More sentences than this at once are left out when it gets tight. */
const mostBeats = 12

/** What happens, whole or its first sentences, never nothing while there is something. */
export function actionPiece({ beats }: ShotWords, between = ' ', before = ''): Piece {
  const told = (count: number): string =>
    // No gap between sentences of a script that has none.
    beats
      .slice(0, count)
      .map((beat) => before + beat)
      .join(between)
      .replaceAll(/([。！？]) (?=\S)/g, '$1')
  const shorter = Math.min(mostBeats, beats.length - 1)
  const first = beats[0] ?? ''
  const cut = [short, shortest].filter((limit) => first.length > limit)
  const forms = [
    told(beats.length),
    ...Array.from({ length: Math.max(0, shorter) }, (_beat, index) => told(shorter - index)),
    ...cut.map((limit) => before + cutWords(first, limit)),
  ]
  return { name: pieceNames.action, rank: rank.action, forms, stays: 'always' }
}

/** Always said: without it a model chooses a view of its own. */
export function cameraPiece(text: string): Piece {
  return { name: pieceNames.camera, rank: rank.camera, forms: [text], stays: 'always' }
}

export const linePiece = (text: string): Piece => ({ name: 'lines', rank: 99, forms: [text], stays: 'whole' })

/** `Lena: woman, tan skin, red coat; who waits.` Whoever the vendor keeps by name needs no description. */
export function looksOf({ label, looks, about }: PersonWords): string {
  return label.startsWith('@') ? '' : [looks, about].filter(Boolean).join(', ')
}

/** A sentence for each person: who, what they look like, where they are. */
export function personPieces({ people }: ShotWords, described = true): Piece[] {
  return people.map((person) => {
    const { label, stands, looks } = person
    const whos = described && !label.startsWith('@') ? [looksOf(person), looks] : []
    const forms = whos.map((who) => said([`${label} (${who})`, stands].filter(Boolean).join(' ')))
    return piece('looks', ...unique([...forms, stands && said(`${label} ${stands}`)]))
  })
}

const unique = (forms: readonly string[]): [string, ...string[]] => {
  const [first = '', ...rest] = new Set(forms.filter(Boolean))
  return [first, ...rest]
}

/** What of a line can be made in this clip: unseen speakers of a silent clip are left to the mix. */
export function spokenLines({ lines }: ShotWords, audio: boolean | undefined): LineWords[] {
  return audio === false ? lines.filter(({ delivery }) => delivery === 'on') : lines
}

export function leftToMix({ lines }: ShotWords, audio: boolean | undefined): string[] {
  const left = lines.length - spokenLines({ lines } as ShotWords, audio).length
  return left > 0 ? [`Lines of unseen speakers that the mix puts in: ${left}.`] : []
}

export const unseen: Record<LineWords['delivery'], string> = { on: '', off: 'off screen', over: 'voice-over' }
