import { basename, extname } from 'node:path'
import { type Aspect, Film, type FilmSettings } from '../film/film.ts'
import type { Genre } from '../film/vocabulary.ts'
import { parseScript } from '../script/parse-script.ts'
import { breakdown } from './breakdown.ts'
import { planFilm } from './coverage/plan-film.ts'
import type { FilmDraft } from './draft.ts'
import { writeStory } from './story/write-story.ts'

/** What the person gave us: one or a few sentences, or a script in a file. */
export type Input = { kind: 'logline'; text: string } | { kind: 'script'; name: string; bytes: Uint8Array }

/** What a person may wish for a film besides its text. Undefined = the director decides. */
export interface Wishes {
  minutes?: number
  aspect?: Aspect
  style?: string
  genre?: Genre
  seed?: number
  language?: string
}

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
