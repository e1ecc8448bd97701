/** A film as the studio's pages and the chat see it: everything derived, plain data, types only. */
import type { TakeState } from '../../db/schema.sqlite.ts'
import type { Film } from '../../tools/film/film.ts'
import type { Budget, Choices, SoundChoices } from '../../tools/film/project.ts'
import type { Shot } from '../../tools/film/shot.ts'
import type { OperationKind } from '../../tools/operations/operation.ts'
import type { Change, PriceRange } from '../../tools/operations/report.ts'
import type { Decision } from '../../tools/route/choose.ts'
import type { Resolution } from '../../tools/route/resolve.ts'

/** Who does something. `id` is one browser tab or one terminal; `director` when it was said in chat. */
export interface Author {
  id: string
  name: string
  via: 'page' | 'chat' | 'terminal'
}

export interface FilmCard {
  id: string
  title: string
  shots: number
  /** Length of the cut as planned, in seconds. */
  seconds: number
  /** Epoch milliseconds. */
  updatedAt: number
  poster: string | null
}

export interface ShotView {
  shot: Shot
  choices: Choices
  /** Where it lies in the cut, in seconds; overlaps included, trims left out. */
  start: number
  seconds: number
  decision: Decision
  resolution: Resolution
  /** Take the cut shows now; null while there is none. */
  take: string | null
  /**
   * `ready`: its picture is what is asked. `picked`: an older take was picked by hand. `stale`: its picture
   * shows an earlier version and a new take would cost money, so nobody makes it unasked. `waiting` and
   * `making`: on its way. `failed`: see `failure`.
   */
  state: 'ready' | 'picked' | 'stale' | 'waiting' | 'making' | 'failed'
  /** 0 … 1 while `making`. */
  progress: number | null
  failure: { message: string; remedy: string } | null
  /** What one new take would cost now. */
  cost: PriceRange
}

export interface TakeView {
  id: string
  shot: string
  /** 1-based within its shot. */
  number: number
  state: TakeState
  /** Model that made the picture. */
  model: string
  modelName: string
  route: string
  /** What it is, fit for a caption: "Animatic in place of Kling 3.0 (no key)". */
  label: string
  /** Made for the shot as it is now. */
  current: boolean
  /** Epoch milliseconds. */
  createdAt: number
  seconds: number
  /** US dollars. */
  cost: number
  /** Clip and still, once there is a file. */
  url: string | null
  poster: string | null
  prompt: string
  seed: number
  failure: { message: string; remedy: string } | null
}

export interface HistoryEntry {
  seq: number
  kind: OperationKind
  author: Author
  /** Epoch milliseconds. */
  at: number
  changes: Change[]
  /** `done`, taken back and free to be done again, or taken back and left behind by a later change. */
  state: 'done' | 'undone' | 'left'
}

export interface CutView {
  url: string
  subtitles: string
  seconds: number
  chapters: { title: string; start: number }[]
  /** The film has changed since, and a new cut is not finished. */
  stale: boolean
  lufs: number
}

export type StageName = 'voices' | 'takes' | 'sound' | 'cut' | 'papers' | 'idle' | 'blocked'

/** What the studio is at. */
export interface StageView {
  name: StageName
  /** 0 … 1. */
  share: number
  note: string
  /** Why it is `blocked`. */
  failure: { message: string; remedy: string } | null
}

export interface DirectorView {
  /** `builtin` understands requests by its own grammar; anything else is a language model. */
  provider: 'builtin' | 'openai' | 'compatible' | 'anthropic' | 'google'
  model: string
  label: string
}

export interface FilmView extends Omit<Film, 'shots'> {
  id: string
  version: number
  shots: ShotView[]
  takes: TakeView[]
  sound: SoundChoices
  budget: Budget
  /** US dollars spent on takes so far. */
  spent: number
  /** One new take of every stale shot. */
  redo: PriceRange
  cut: CutView | null
  stage: StageView
  /** What undo would take back, what redo would do again. */
  undo: HistoryEntry | null
  redone: HistoryEntry | null
}
