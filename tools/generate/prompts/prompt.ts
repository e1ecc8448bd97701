/** What a model is told of a shot, written the way its vendor's guide asks. */
import type { Bible } from '../../film/bible.ts'
import type { FilmSettings, Scene } from '../../film/film.ts'
import type { Shot } from '../../film/shot.ts'

export interface PromptInput {
  shot: Shot
  scene: Scene
  bible: Bible
  settings: Pick<FilmSettings, 'style' | 'genre' | 'language'>
  /** Pictures that go with the request as the clip's first or last one; what they show is not described again. */
  frames?: readonly ('first' | 'last')[]
  /** Recurring characters the vendor keeps: character id → the name it is kept under (`elementName`). */
  elements?: Readonly<Record<string, string>>
  /** Reference pictures in upload order, each with the id of the character or location it shows. */
  references?: readonly string[]
  /** False: the clip is made silent. Left out: the model makes sound where it can. */
  audio?: boolean
  /** Characters the route takes, where that is fewer than the dialect's own limit. */
  limit?: number
}

export interface Prompt {
  prompt: string
  negativePrompt?: string
  /** What the person should know: what was shortened, left out or is done elsewhere. */
  notes: string[]
}

export const dialects = ['wan', 'kling', 'sora', 'veo', 'seedance', 'generic'] as const
export type Dialect = (typeof dialects)[number]
