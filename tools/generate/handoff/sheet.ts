/** What a person needs to make one shot in a web app by hand. */
import { aspects, type Aspect } from '../../film/film.ts'
import type { ModelCard } from '../../route/catalogue.ts'
import { promptFor } from '../prompts/prompt-for.ts'
import type { Prompt, PromptInput } from '../prompts/prompt.ts'
import { clipCode } from './clip-code.ts'

export interface HandOffOrder {
  /** Ids of film and shot make the code; `code` is the slate's, such as `2B`. */
  film: string
  code: string
  card: Pick<ModelCard, 'name' | 'dialect' | 'today'>
  words: PromptInput
  aspect: Aspect
  /** Names everything the clip follows from. */
  input: string
  /** The person's own prompt in place of ours. */
  edited?: Pick<Prompt, 'prompt' | 'negativePrompt'>
  /** Pictures on this machine that go with the request. */
  pictures?: readonly { name: string; file: string }[]
}

export interface HandOffSetting {
  name: 'model' | 'seconds' | 'shape' | 'resolution' | 'sound'
  value: string
}

export interface HandOffSheet {
  shot: string
  number: number
  code: string
  model: string
  /** File name the clip should get, without its ending; also what it is known by on the way back. */
  clip: string
  prompt: string
  negativePrompt?: string
  /** The same shot as a storyboard sheet, for apps that ask for one. */
  storyboard: string
  settings: HandOffSetting[]
  notes: string[]
  pictures: readonly { name: string; file: string }[]
}

export function handOffSheet(order: HandOffOrder): HandOffSheet {
  const { card, words, code, edited, pictures = [] } = order
  const { shot } = words
  const own = promptFor(card.dialect, words)
  const { prompt, negativePrompt } = edited ?? own
  const { settings, notes } = settingsFor(order)
  return {
    shot: shot.id,
    number: shot.number,
    code,
    model: card.name,
    clip: `${folderOf(shot.number, code)}_${clipCode(order.film, shot.id, order.input)}`,
    prompt,
    ...(negativePrompt !== undefined && { negativePrompt }),
    storyboard: promptFor('sora', words).prompt,
    settings,
    notes: [...notes, ...(edited ? [] : own.notes)],
    pictures,
  }
}

/** `shot-03_2B`: sorts as the film runs, and holds nothing that a script could have put there. */
export function folderOf(number: number, code: string): string {
  const safe = code.replaceAll(/[^0-9a-z]/gi, '')
  return `shot-${String(number).padStart(2, '0')}${safe && `_${safe}`}`
}

/** Full HD is what the web apps give without extra cost. */
const webHeight = 1080

function settingsFor({ card, words, aspect }: HandOffOrder): Pick<HandOffSheet, 'settings' | 'notes'> {
  const { minSeconds, maxSeconds, height, audio } = card.today
  const { duration } = words.shot
  const wanted = Math.ceil(duration - 1e-6)
  const seconds = Math.min(Math.max(wanted, Math.ceil(minSeconds)), maxSeconds)
  const shape = nearestShape(aspect, card.today.aspects)
  const isSilent = audio === 'none' || (audio === 'optional' && words.audio === false)
  const settings: HandOffSetting[] = [
    { name: 'model', value: card.name },
    { name: 'seconds', value: String(seconds) },
    { name: 'shape', value: shape },
    { name: 'resolution', value: `${Math.min(height, webHeight)}p` },
    { name: 'sound', value: isSilent ? 'off' : 'on' },
  ]
  const notes = [
    ...(duration > maxSeconds
      ? [`${card.name} makes at most ${maxSeconds} s; the shot lasts ${round(duration)} s.`]
      : []),
    ...(seconds > wanted ? [`The clip is trimmed to the shot's ${round(duration)} s.`] : []),
    ...(shape === aspect ? [] : [`The clip is cropped to ${aspect}: keep faces away from the edges.`]),
  ]
  return { settings, notes }
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100

const ratioOf = (aspect: Aspect): number => {
  const [across = 1, down = 1] = aspect.split(':').map(Number)
  return across / down
}

/** The model's shape that is cropped the least. */
function nearestShape(aspect: Aspect, offered: readonly Aspect[]): Aspect {
  const far = (other: Aspect): number => Math.abs(Math.log(ratioOf(other) / ratioOf(aspect)))
  const known = aspects.filter((one) => offered.includes(one))
  return known.reduce((best, next) => (far(next) < far(best) ? next : best), known[0] ?? aspect)
}
