/** A shot put into words once; the dialects only choose from them and arrange them. */
import type { Character } from '../../film/bible.ts'
import type { Scene } from '../../film/film.ts'
import type { Blocking, DialogueLine, Shot } from '../../film/shot.ts'
import { capitalised, cleanWords, cutWords, sentence, sentencesOf } from './clean-words.ts'
import {
  airWords,
  angleWords,
  facingWords,
  framingWords,
  genreLooks,
  hourColours,
  moodWords,
  poseWords,
  sizeWords,
  soundWords,
  spotWords,
  timeWords,
  voiceWords,
  weatherWords,
} from './film-words.ts'
import { colourWord } from './colour-word.ts'
import { elementName } from './element-name.ts'
import { lookWords } from './look-words.ts'
import type { PromptInput } from './prompt.ts'

export interface PersonWords {
  /** What the prompt calls them: the name, or `@element`. */
  label: string
  looks: string
  /** Who this is, where the bible says more than the looks. */
  about: string
  /** `on the left, running, facing right`; empty where the plan does not say. */
  stands: string
}

export interface LineWords {
  speaker: string
  /** `female voice`. */
  voice: string
  manner: string
  delivery: DialogueLine['delivery']
  text: string
}

export interface ShotWords {
  style: string
  /** `medium shot, over the shoulder, low angle` */
  view: string
  /** `50 mm lens, shallow depth of field` */
  lens: string
  /** `Harbour pier, exterior, at dusk, in the rain` */
  place: string
  about: string
  light: string
  mood: string
  palette: string
  people: PersonWords[]
  things: string
  /** The action, a sentence each. */
  beats: string[]
  lines: LineWords[]
  /** Effects and weather to be heard; empty when nothing is. */
  sounds: string
  /** `German` */
  language: string
}

const longestName = 60
const longestText = 300
/** Millimetres on full frame from which, and up to which, focus is told by the lens. */
const shallowFrom = 65
const deepUpTo = 28

export function shotWords(input: PromptInput): ShotWords {
  const { shot, settings, bible } = input
  const cast = shot.cast.flatMap((id) => bible.characters.find((character) => character.id === id) ?? [])
  const rename = namer(input)
  const focus =
    shot.lens >= shallowFrom ? 'shallow depth of field' : shot.lens <= deepUpTo ? 'deep focus' : ''
  const action = rename(cleanWords(shot.action)) || rename(cleanWords(shot.subject))
  return {
    style: cutWords(cleanWords(settings.style), longestText) || genreLooks[settings.genre],
    view: listed([sizeWords[shot.size], framingWords[shot.framing], angleWords[shot.angle]]),
    lens: listed([`${Math.round(shot.lens)} mm lens`, focus]),
    ...placeWords(input),
    light: cutWords(cleanWords(shot.light), longestText),
    mood: moodWords[shot.mood],
    palette: listed([hourColours[shot.timeOfDay], ...new Set(cast.slice(0, 2).map(costumeColour))]),
    people: cast.map((character) => personWords(character, input)),
    things: thingWords(shot),
    beats: sentencesOf(action).map((beat) => capitalised(sentence(beat))),
    lines: shot.dialogue.map((line) => lineWords(line, input)).filter(({ text }) => text !== ''),
    sounds: listed([airWords[shot.weather], ...shot.sound.map((sound) => soundWords[sound])]),
    language: languageName(settings.language),
  }
}

/** Things that stand there, as far as the action does not name them and nobody holds them. */
function thingWords({ props, action, blocking }: Shot): string {
  const told = action.toLowerCase()
  const held = new Set(blocking.map(({ holds }) => holds))
  const there = props.filter(({ label, shape }) => !told.includes(label.toLowerCase()) && !held.has(shape))
  return listed(there.slice(0, 6).map(({ label }) => cutWords(cleanWords(label), longestName)))
}

const listed = (words: readonly string[]): string => words.filter(Boolean).join(', ')
const costumeColour = ({ look }: Character): string =>
  colourWord(look.kind === 'human' ? look.colour : look.skin)

function placeWords({ shot, scene, bible }: PromptInput): Pick<ShotWords, 'place' | 'about'> {
  const location = bible.locations.find(({ id }) => id === shot.location)
  const name = cutWords(cleanWords(location?.name ?? scene.heading), longestName)
  const weather = weatherWords[shot.weather]
  const outside = shot.interior && weather ? `${weather.replace(/^in (a )?/, '')} outside` : weather
  const about = cutWords(cleanWords(location?.description ?? ''), longestText)
  return {
    place: listed([name, shot.interior ? 'interior' : 'exterior', timeWords[shot.timeOfDay], outside]),
    about: isToldOtherwise(about, shot, scene) ? '' : capitalised(sentence(about)),
  }
}

/**
 * The description of a script's place is the first line of its scene: the establishing shot has it as its action, and
 * of later shots it may no longer be true.
 */
function isToldOtherwise(about: string, shot: Shot, scene: Scene): boolean {
  const isView = shot.role === 'establish' || shot.role === 'master'
  return cleanWords(shot.action).includes(about) || (!isView && cleanWords(scene.beat) === about)
}

function personWords(character: Character, { shot, elements }: PromptInput): PersonWords {
  const label = labelOf(character, elements)
  const body = shot.blocking.find((one) => one.character === character.id)
  const about = aboutWords(character)
  return {
    label,
    looks: lookWords(character.look),
    about: cleanWords(shot.action).includes(about) ? '' : about,
    stands: body ? standing(body, shot) : '',
  }
}

function labelOf({ id, name }: Character, elements: PromptInput['elements']): string {
  const element = elementName(elements?.[id] ?? '')
  return element ? `@${element}` : cutWords(cleanWords(name), longestName) || 'Somebody'
}

/**
 * What the bible says of a person beyond name and looks. In a script that is the sentence that brings them in: of
 * it only short descriptions after the name are kept, as the rest tells what they did or carried at that moment.
 */
function aboutWords({ name, description, look }: Character): string {
  const clean = cleanWords(description).replace(/\.$/, '')
  const [named, plain] = [cleanWords(name).toUpperCase(), cleanWords(name).toLowerCase()]
  if (!clean || clean.toLowerCase() === plain) return ''
  const parts = clean.split(/, /)
  const at = named === plain ? -1 : parts.findIndex((part) => part.includes(named))
  if (at < 0) return cutWords(clean, longestText).replace(/^(An?|The) /, (article) => article.toLowerCase())
  const looks = lookWords(look)
  const lasting = parts
    .slice(at + 1, -1)
    .filter((part) => part.split(' ').length <= 3 && !looks.includes(part))
  return cutWords(lasting.map((part) => part.replace(/^(\d{1,3})$/, 'aged $1')).join(', '), longestText)
}

/** The plan tells where people face as seen from the scene's own side; from across it is the other way round. */
const across = { left: 'right', right: 'left', camera: 'away', away: 'camera' } as const

function standing({ pose, place, facing, holds }: Blocking, { side }: Shot): string {
  const held = cutWords(cleanWords(holds ?? ''), longestName)
  const faces = facingWords[side === 'b' ? across[facing] : facing]
  return listed([spotWords[place], poseWords[pose], faces, held && `${held} in hand`])
}

function lineWords(line: DialogueLine, { bible, elements }: PromptInput): LineWords {
  const speaker = bible.characters.find(({ id }) => id === line.character)
  return {
    speaker: speaker ? labelOf(speaker, elements) : 'Voice',
    voice: speaker ? voiceWords[speaker.voice.timbre] : '',
    manner: cutWords(cleanWords(line.parenthetical ?? '').replaceAll(/^\(|\)$/g, ''), longestName),
    delivery: line.delivery,
    text: cleanWords(line.text),
  }
}

/** Calls kept characters by their element, and nobody in capitals, as scripts do: models would write them out. */
function namer({ bible, elements, shot }: PromptInput): (text: string) => string {
  const seen = new Set([...shot.cast, ...shot.dialogue.map((line) => line.character)])
  const labels = new Map(
    bible.characters.flatMap((character) => {
      const name = cleanWords(character.name)
      return seen.has(character.id) && name
        ? [[name.toLowerCase(), labelOf(character, elements)] as const]
        : []
    }),
  )
  if (labels.size === 0) return (text) => text
  const names = [...labels.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    text.replaceAll(pattern, (name) => {
      const label = labels.get(name.toLowerCase()) ?? name
      return label.startsWith('@') || name === name.toUpperCase() ? label : name
    })
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function languageName(tag: string): string {
  try {
    return names.of(tag) ?? 'the film’s language'
  } catch {
    return 'the film’s language'
  }
}
