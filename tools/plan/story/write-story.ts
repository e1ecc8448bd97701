/** The built-in director's imagination: one line becomes a short film. No model, no network. */
import type { Location } from '../../film/bible.ts'
import { Problem } from '../../film/errors.ts'
import { readGenre } from '../read/read-tone.ts'
import { detectLanguage } from '../../language/detect-language.ts'
import type { Genre } from '../../film/vocabulary.ts'
import { slug } from '../cast/slug.ts'
import type { FilmDraft, Moment, SceneDraft } from '../draft.ts'
import { roleById } from '../read/lexicons.ts'
import { wordLanguages, type WordLanguage } from '../read/table.ts'
import { castStory, inventEntity } from './company.ts'
import type { Entity } from './entities.ts'
import { fitMoments } from './fit.ts'
import { canPlay, momentOfDeed, momentOfPlace, momentOfRow, type Telling } from './moments.ts'
import { partsOf } from './parts.ts'
import { choosePattern, inventedOpponent, inventedRole, isHostile, type Pattern } from './patterns.ts'
import { phrases } from './phrases.ts'
import { placeOfFamily } from './places.ts'
import { impliesSomebody, readPremise, type Premise } from './premise.ts'
import { render, type Nouns } from './render.ts'
import { frame } from './rows.ts'
import { planSteps, type Step } from './steps.ts'
import { titleOf } from './title.ts'

export interface StoryOptions {
  /** Wished length; decides how many moments there are. */
  minutes: number
  seed: number
  genre?: Genre
  /** BCP 47 primary tag; detected otherwise. */
  language?: string
}

const isWordLanguage = (language: string): language is WordLanguage =>
  (wordLanguages as readonly string[]).includes(language)

/** Somebody must be there for patterns that need two, and where the text only says "she". */
function complete(
  premise: Premise,
  logline: string,
  genre: Genre,
  language: WordLanguage,
  known: boolean,
): Pattern {
  if (!premise.hero && (!known || impliesSomebody(logline)))
    premise.hero = inventEntity(
      /(?<!\p{L})(?:he|his|him|er|sein|il)(?!\p{L})|彼(?!女)/iu.test(logline) ? 'man' : 'woman',
      language,
    )
  const pattern = choosePattern(premise, genre, premise.hero !== undefined)
  const role = inventedRole[pattern]
  const alone = !premise.other && premise.hero?.count !== 2
  if (alone && role !== undefined) premise.other = partner(premise, role, language)
  const opponent = inventedOpponent[pattern]
  if (opponent !== undefined)
    premise.against =
      [premise.other, ...premise.extras].find((entity) => entity && isHostile(entity, premise.deeds)) ??
      inventEntity(opponent, language)
  return pattern
}

/** A dragon marries a dragon. */
function partner(premise: Premise, role: string, language: WordLanguage): Entity {
  const own = roleById(premise.hero?.roleId ?? '')
  if (role !== 'lover' || !own || own.kind === 'human') return inventEntity(role, language)
  return { ...inventEntity('bride', language), roleId: own.id }
}

function tell(premise: Premise, logline: string, language: WordLanguage, seed: number): Telling {
  const company = castStory(premise, logline, language, seed)
  const { players, nouns } = partsOf(premise, company)
  const thing = premise.thing ? { O: premise.thing.noun } : {}
  return { premise, company, language, players, nouns: { ...nouns, ...thing } }
}

function sceneOf(step: Step, location: Location, language: WordLanguage, telling: Telling): SceneDraft {
  const words = phrases[language]
  const moments: Moment[] = [momentOfPlace(step, language)]
  for (const item of step.items) {
    if ('deed' in item) {
      if (!item.deed.fragment) moments.push(momentOfDeed(item.deed, telling))
    } else if (canPlay(item.row, telling)) moments.push(momentOfRow(item.row, telling))
  }
  const inside = location.interior ? words.interior : words.exterior
  return {
    heading: `${inside} ${location.name.toLocaleUpperCase()} - ${words.time[step.time].toLocaleUpperCase()}`,
    location: location.id,
    interior: location.interior,
    timeOfDay: step.time,
    weather: step.weather,
    mood: step.mood,
    beat: words.beats[step.beat],
    moments,
  }
}

function locationOf(step: Step, language: WordLanguage, known: Map<string, Location>): Location {
  const place = placeOfFamily(step.family)
  const name = step.placeName ?? place.name[language]
  const id = `loc-${slug(name)}`
  const location = known.get(id) ?? {
    id,
    name,
    description: place.picture[language],
    family: place.family,
    interior: place.interior,
  }
  known.set(id, location)
  return location
}

/** In a language we have no sentences for, the text itself runs along as the caption, part by part. */
function captionWithText(scenes: SceneDraft[], logline: string): void {
  const parts = logline
    .slice(0, longestCaptionText)
    .split(/(?<=[,;:.!?،、，。！？…])\s*/u)
    .flatMap((part) => part.trim().match(shortPart) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const moments = scenes.flatMap((scene) => scene.moments)
  for (const [index, moment] of moments.entries()) {
    moment.text = parts[Math.floor((index * parts.length) / moments.length)] ?? logline.slice(0, 80)
    moment.dialogue = []
  }
}

const longestCaptionText = 4000
/** Whole words, about a line of caption. */
const shortPart = /.{1,44}(?=\s|$)|\S+/gu

/** A pair gives its film the name of what they are, not their own. */
function titleNouns({ premise, company, nouns }: Telling): Nouns {
  const { hero, other } = premise
  if (!hero || other || company.idsOf(hero).length !== 2) return nouns
  return { P: company.nounOf(hero), ...(nouns.O ? { O: nouns.O } : {}) }
}

function noteOf(pattern: Pattern, kind: string, telling: Telling): string {
  const row = frame(pattern, 'note').find((note) => note.kind === kind && canPlay(note, telling))
  return row ? render(row.text[telling.language].caption, telling.nouns, telling.language) : ''
}

/**
 * A story for one line or a short synopsis in English, German, French or Japanese; deterministic for a seed.
 * Fails with an `input` problem when there is nothing to read.
 */
export function writeStory(logline: string, options: StoryOptions): FilmDraft {
  const text = logline.trim()
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text))
    throw new Problem(
      'input',
      'The logline is empty.',
      'Write one sentence that says who does what, in quotes.',
    )
  const spoken = options.language ?? detectLanguage(text)
  const known = isWordLanguage(spoken)
  const language: WordLanguage = known ? spoken : 'en'
  const genre = options.genre ?? readGenre(text, language)
  const premise = readPremise(text, language)
  const pattern = complete(premise, text, genre, language, known)
  const telling = tell(premise, text, language, options.seed)
  const locations = new Map<string, Location>()
  const steps = planSteps(premise, pattern, genre, options.minutes)
  const scenes = steps.map((step) => sceneOf(step, locationOf(step, language, locations), language, telling))
  const fitted = fitMoments(
    scenes,
    premise.deeds.map((deed) => deed.text),
    options.minutes,
  )
  const used = new Set(fitted.map(({ location }) => location))
  const title = titleOf(text, known ? titleNouns(telling) : {}, pattern, language)
  if (!known) captionWithText(fitted, text)
  const note = (kind: string): string => (known ? noteOf(pattern, kind, telling) : text.slice(0, 200))
  return {
    title,
    language: spoken,
    genre,
    story: {
      logline: text,
      want: note('want'),
      obstacle: note('obstacle'),
      turn: note('turn'),
      beats: fitted.map(({ beat, mood, moments }) => ({
        name: beat,
        text: [...moments].sort((a, b) => b.weight - a.weight)[0]?.text ?? beat,
        mood,
      })),
    },
    bible: {
      characters: telling.company.characters,
      locations: [...locations.values()].filter(({ id }) => used.has(id)),
    },
    scenes: fitted,
  }
}
