import type { Film, FilmSettings, Scene } from '../../film/film.ts'
import { createRandom } from '../../film/random.ts'
import type { Shot } from '../../film/shot.ts'
import type { FilmDraft, SceneDraft } from '../draft.ts'
import { averageShotLength } from '../lengths.ts'
import type { Beat } from './beat.ts'
import { chooseBeats, leastTotal } from './budget.ts'
import { condense } from './condense.ts'
import { coverScene } from './cover-scene.ts'
import { giveLengths } from './give-lengths.ts'
import { markHeroes } from './heroes.ts'
import { knownOf } from './scene-context.ts'
import { shootScenes } from './shoot-scenes.ts'

/** Share of the wished length the shots may need at the least before moments are left out. */
const comfort = 0.96
const passes = 6

/**
 * Turns scenes into shots: what is seen, from where, for how long. Pure and the same for the same draft,
 * settings and seed. The draft's language and genre are the film's if the settings were filled from it.
 */
export function planFilm(draft: FilmDraft, settings: FilmSettings): Film {
  const random = createRandom(settings.seed).fork('coverage')
  const average = averageShotLength[settings.genre]
  const count = settings.minutes === null ? null : Math.max(1, Math.round((settings.minutes * 60) / average))
  const known = knownOf(draft)
  const cover = (scenes: readonly SceneDraft[]): Beat[][] => {
    const seen = new Set<string>()
    const told = new Set<string>()
    return scenes.map((scene, index) => {
      const place = { isFirst: index === 0, isKnown: seen.has(scene.location), told }
      seen.add(scene.location)
      return coverScene(scene, known, random.fork(index), place)
    })
  }

  let drafts = draft.scenes
  let covered = cover(drafts)
  // Some room must stay above the least, or every shot would be as short as can be.
  const room = settings.minutes === null ? Infinity : settings.minutes * 60 * comfort
  for (let pass = 0; pass < passes && leastTotal(covered, average) > room; pass++) {
    // What a trim saves is only known once it is covered again: by halves nothing is lost for nothing.
    const excess = leastTotal(covered, average) - room
    drafts = condense(drafts, pass < passes - 2 ? excess / 2 : excess, average)
    covered = cover(drafts)
  }
  const beats = chooseBeats(covered, count)
  const scenes = drafts.map(sceneOf)
  const shots = shootScenes({
    drafts,
    scenes,
    beats,
    known,
    genre: settings.genre,
    random: random.fork('camera'),
  })
  const heroes = markHeroes(shots, beats.flat())
  const timed = giveLengths(heroes, beats.flat(), settings, random.fork('lengths'))
  return {
    title: draft.title,
    ...(draft.author === undefined ? {} : { author: draft.author }),
    settings,
    story: draft.story,
    bible: draft.bible,
    scenes,
    shots: timed.map((shot, index): Shot => ({ ...shot, number: index + 1 })),
  }
}

function sceneOf(draft: SceneDraft, index: number): Scene {
  const { heading, location, interior, timeOfDay, weather, mood, beat } = draft
  return {
    id: `sc-${index + 1}`,
    number: index + 1,
    heading,
    location,
    interior,
    timeOfDay,
    weather,
    mood,
    beat,
  }
}
