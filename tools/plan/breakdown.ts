import type { Location } from '../film/bible.ts'
import type { Story } from '../film/film.ts'
import type { Genre, Mood, TimeOfDay, Weather } from '../film/vocabulary.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { timeOf } from '../script/heading.ts'
import type { Script, ScriptScene } from '../script/script.ts'
import type { ActionContext } from './breakdown/action.ts'
import { showOutside } from './breakdown/outside.ts'
import type { Outside } from './breakdown/outside.ts'
import { momentsOf } from './breakdown/moments.ts'
import { peopleOf } from './breakdown/people.ts'
import type { People } from './breakdown/people.ts'
import { Places } from './breakdown/places.ts'
import type { FilmDraft, SceneDraft } from './draft.ts'
import { readMood, readScriptGenre, readTime, readWeather } from './read/read-tone.ts'

export interface BreakdownOptions {
  seed: number
  /** Used where the script has no title page: usually the file's name. */
  title?: string
  /** Default: what the words point to. */
  genre?: Genre
  /** BCP 47 primary tag; default: detected. */
  language?: string
}

/**
 * Breaks a script down into scenes of moments: nothing is added, every scene, speaker, line and paragraph is
 * there, in order. A heading with nothing under it still is a scene.
 */
export function breakdown(script: Script, options: BreakdownOptions): FilmDraft {
  const sample = textSample(script)
  const language = options.language ?? detectLanguage(sample)
  const people = peopleOf(script, language, options.seed)
  const places = new Places(language)
  const scenes: SceneDraft[] = []
  let air: Air = { time: 'day', weather: 'clear', location: undefined, seen: [], skies: new Map() }
  const outside: [scene: number, seen: Outside][] = []
  for (const [index, scene] of script.scenes.entries()) {
    const made = sceneOf(scene, { people, places, language, before: air })
    scenes.push(made.draft)
    outside.push(...made.outside.map((seen): [number, Outside] => [index, seen]))
    air = made.air
  }
  for (const [index, seen] of outside) showOutside(seen, index, scenes)
  const { title, authors } = script.titlePage
  return {
    title: title ?? options.title ?? '',
    ...(authors.length > 0 ? { author: authors.join(', ') } : {}),
    language,
    genre: options.genre ?? readScriptGenre(textSample(script, true), language),
    story: storyOf(scenes),
    bible: { characters: people.characters, locations: places.locations },
    scenes,
  }
}

/** What one scene hands to the next: headings say SAME and CONTINUOUS, and rain goes on. */
interface Air {
  time: TimeOfDay
  weather: Weather
  location: Location | undefined
  /** Who was there, latest first. */
  seen: readonly string[]
  /** The weather at the places seen since the hour last changed, by location id. */
  skies: Map<string, Weather>
}

interface SceneContext {
  people: People
  places: Places
  language: string
  before: Air
}

function sceneOf(
  scene: ScriptScene,
  { people, places, language, before }: SceneContext,
): { draft: SceneDraft; air: Air; outside: Outside[] } {
  const actions = scene.elements.flatMap((element) => (element.kind === 'action' ? [element.text] : []))
  const opening = actions.slice(0, 3).join(' ').slice(0, 600)
  const location = places.of(
    scene,
    actions.find((text) => /\p{Ll}|\p{Lo}/u.test(text)) ?? '',
    before.location,
  )
  const named = timeOf(scene.timeOfDay)
  const isLeaning =
    named === 'same' || named === 'later' || (scene.heading === null && before.location !== undefined)
  const time =
    named !== null && named !== 'same' && named !== 'later'
      ? named
      : isLeaning
        ? before.time
        : (readTime(`${scene.timeOfDay} ${opening}`, language) ??
          (scene.timeOfDay === '' ? before.time : 'day'))
  const goesOn = named === 'same' || named === 'later' || location.id === before.location?.id
  const skies = time === before.time ? before.skies : new Map<string, Weather>()
  const lasting = goesOn ? before.weather : skies.get(location.id)
  const read = readWeather(`${scene.heading ?? ''}. ${opening}`, language)
  // The rain of a storm that goes on is still the storm.
  const weather = read === 'rain' && lasting === 'storm' ? lasting : (read ?? lasting ?? 'clear')
  const mood: Mood = readMood(opening, language) ?? 'neutral'
  const outside: Outside[] = []
  const context: ActionContext = {
    language,
    cast: people.named,
    people: people.persons,
    seen: [],
    earlier: before.seen,
    mood,
    isFirst: true,
    ...(location.interior ? { outside } : {}),
  }
  const moments = momentsOf(scene, people, context)
  const transition = transitionOf(scene)
  const draft: SceneDraft = {
    heading: scene.heading ?? location.name,
    location: location.id,
    interior: location.interior,
    timeOfDay: time,
    weather,
    mood,
    beat: beatOf(scene, opening),
    ...(transition === undefined ? {} : { transition }),
    moments,
  }
  skies.set(location.id, weather)
  // Who was in the shop is still about after a look at the street.
  const seen = [...new Set([...context.seen, ...before.seen])].slice(0, mostRemembered)
  return { draft, air: { time, weather, location, seen, skies }, outside }
}

/** People a pronoun may still mean in the next scene. */
const mostRemembered = 8

const act = /^(?:end of |ende )?(?:act|akt|acte|第.幕)(?![\p{L}])/iu

/** The way out of the scene as written. What opens a film (`FADE IN:`) is no way out; a new act is one. */
function transitionOf(scene: ScriptScene): string | undefined {
  const lastStory = scene.elements.findLastIndex(
    (element) =>
      !['transition', 'section', 'note', 'page-break', 'synopsis', 'centred'].includes(element.kind),
  )
  const after = scene.elements.slice(lastStory + 1)
  if (lastStory < 0) return undefined
  const written = after.find((element) => element.kind === 'transition')
  if (written) return written.text
  return after.some((element) => element.kind === 'section' && act.test(element.text))
    ? 'END OF ACT'
    : undefined
}

/** The outline's own line, else how the scene begins. */
function beatOf(scene: ScriptScene, opening: string): string {
  const synopsis = scene.elements.find((element) => element.kind === 'synopsis')
  if (synopsis) return synopsis.text
  const line = scene.elements.find((element) => element.kind === 'dialogue')
  return (
    firstSentence(opening) || (line ? `${line.speaker}: ${firstSentence(line.text)}` : (scene.heading ?? ''))
  )
}

const firstSentence = (text: string): string =>
  (/^[^.!?。]{1,140}[.!?。]/u.exec(text.replaceAll('\n', ' '))?.[0] ?? text.slice(0, 140)).trim()

/** A script tells its own story: its scenes are the beats, and where they turn is read off their order. */
function storyOf(scenes: readonly SceneDraft[]): Story {
  const at = (share: number): string =>
    scenes[Math.min(scenes.length - 1, Math.floor(scenes.length * share))]?.beat ?? ''
  return {
    logline: at(0),
    want: at(0.12),
    obstacle: at(0.5),
    turn: at(0.75),
    beats: scenes.map((scene) => ({ name: scene.heading, text: scene.beat, mood: scene.mood })),
  }
}

/** Enough of the script to know its language by, and its genre: of that the headings speak as well. */
function textSample(script: Script, withHeadings = false): string {
  let sample = ''
  for (const scene of script.scenes) {
    if (withHeadings && scene.heading !== null) sample += `${scene.heading.toLowerCase()}.\n`
    for (const element of scene.elements) {
      if (element.kind === 'action' || element.kind === 'dialogue')
        sample += `${element.text.slice(0, 500)}\n`
      if (sample.length > 20_000) return sample
    }
  }
  return sample
}
