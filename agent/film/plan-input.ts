import { basename, extname } from 'node:path'
import { Film, type FilmSettings } from '../../tools/film/film.ts'
import { breakdown } from '../../tools/plan/breakdown.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import type { FilmDraft } from '../../tools/plan/draft.ts'
import { writeStory } from '../../tools/plan/story/write-story.ts'
import { parseScript } from '../../tools/script/parse-script.ts'
import type { Input } from './read-input.ts'
import type { Wishes } from './settings.ts'

/** A logline says nothing of its length: a minute shows the story and is made while one waits. */
const loglineMinutes = 1
const defaultSeed = 1

/** From what the person gave to a shot list. Makes nothing; the same input and wishes give the same film. */
export function planInput(input: Input, wishes: Wishes): Film {
  const seed = wishes.seed ?? defaultSeed
  const minutes = wishes.minutes ?? (input.kind === 'logline' ? loglineMinutes : null)
  const draft = draftOf(input, wishes, seed)
  const settings: FilmSettings = {
    aspect: wishes.aspect ?? '16:9',
    fps: 24,
    genre: wishes.genre ?? draft.genre,
    style: wishes.style ?? '',
    minutes,
    seed,
    language: draft.language,
  }
  return Film.parse(planFilm(draft, settings))
}

function draftOf(input: Input, wishes: Wishes, seed: number): FilmDraft {
  const { genre, language } = wishes
  if (input.kind === 'logline') {
    return writeStory(input.text, { minutes: wishes.minutes ?? loglineMinutes, seed, genre, language })
  }
  const title = basename(input.name, extname(input.name)).replaceAll(/[-_]+/g, ' ')
  return breakdown(parseScript(input.bytes, input.name), { seed, title, genre, language })
}
