/**
 * What is said in a film's chat, as plain data. Types only: the pages, the server and the terminal share them
 * without sharing any code.
 *
 * How a page shows an answer: `text` as text; `tool-*` as a card (what is asked in `input`, what came of it in
 * `output`); a tool part in state `approval-requested` with two buttons, priced by the `data-price` part whose
 * `id` is the tool call's id; `data-choices` as buttons whose click sends the option as the next message;
 * `data-problem` marks an answer that failed half-way, its sentence already stands in the text beside it.
 */
import type { InferUIMessageChunk, UIMessage } from 'ai'
import type { Operation, OperationKind, OperationOf } from '../../tools/operations/operation.ts'
import type { OperationReport, PriceRange } from '../../tools/operations/report.ts'
import type { ProblemKind } from '../../tools/film/errors.ts'

/** Names a shot, scene, character, location or take: by id, by number, or by name. */
export type Reference = string | number

/** A film's own words as the plan's source: what the person wrote, taken as it stands. */
export interface MessageSource {
  kind: 'message'
}

type ReferenceField = 'shot' | 'first' | 'second' | 'scene' | 'character' | 'better' | 'worse'
type NullableField = 'after' | 'take'

type Spoken<T> = {
  [F in keyof T]: F extends ReferenceField
    ? Reference
    : F extends NullableField
      ? Reference | Extract<T[F], null>
      : F extends 'shots'
        ? Reference[] | Extract<T[F], undefined>
        : F extends 'location'
          ? Reference
          : F extends 'source'
            ? T[F] | MessageSource
            : T[F]
}

/** Input of the tool for one kind of operation: the operation without its kind, things named as people do. */
export type OperationInput<K extends OperationKind> = Spoken<Omit<OperationOf<K>, 'kind'>>

/** `edit-shots` → `edit_shots`: what language models accept as a function's name. */
export type ToolNameOf<K extends string> = K extends `${infer Head}-${infer Tail}`
  ? `${Head}_${ToolNameOf<Tail>}`
  : K

/** A refusal that a person can act on. It is an output like any other: nothing was changed, nothing spent. */
export interface Refusal {
  ok: false
  problem: ProblemData
}

export interface ProblemData {
  kind: ProblemKind
  /** Names the sentence for other languages. */
  code?: string
  params?: Readonly<Record<string, string | number>>
  message: string
  remedy: string
}

export type OperationOutput = { ok: true; report: OperationReport } | Refusal
export type AnswerOutput<T> = { ok: true; answer: T } | Refusal

export interface FilmAnswer {
  title: string
  version: number
  /** Length of the film in seconds. */
  seconds: number
  shots: ShotAnswer[]
  scenes: { id: string; number: number; heading: string; beat: string; shots: string }[]
  characters: { id: string; name: string; description: string }[]
  locations: { id: string; name: string; description: string }[]
  style: string
  spent: number
  budget: { cap: number | null; autoApprove: number }
}

export interface ShotAnswer {
  id: string
  number: number
  scene: number
  size: string
  seconds: number
  model: string
  locked: boolean
  state: string
  action: string
  cast: string[]
  lines: string[]
}

export interface ModelAnswer {
  shot: string
  number: number
  /** Model decided on, and whether the person asked for it. */
  model: string
  modelName: string
  locked: boolean
  reason: string
  /** The article's sentence behind it. */
  ruleId: string
  quote: string
  runnerUp: string
  wouldChange: string
  confidence: number
  /** What really makes the picture here and now, fit for a caption. */
  madeBy: string
  /** Routes looked at on the way, each with its reason. */
  steps: string[]
}

export interface CostAnswer extends PriceRange {
  shots: { id: string; number: number; model: string; low: number; high: number }[]
  spent: number
  cap: number | null
  autoApprove: number
}

export interface StaleAnswer {
  shots: { id: string; number: number; state: string }[]
  redo: PriceRange
}

export interface CompareAnswer {
  shot: string
  number: number
  takes: {
    id: string
    number: number
    label: string
    model: string
    seconds: number
    cost: number
    seed: number
    current: boolean
    inCut: boolean
  }[]
  /** Words the later prompts have and the first has not, and the other way round, by take number. */
  differences: { take: number; added: string[]; removed: string[] }[]
}

export interface Choice {
  question: string
  options: string[]
}

type OperationTools = {
  [O in Operation as ToolNameOf<O['kind']>]: { input: OperationInput<O['kind']>; output: OperationOutput }
}

interface OtherTools {
  undo: { input: Record<string, never>; output: OperationOutput }
  redo: { input: Record<string, never>; output: OperationOutput }
  look_at_film: {
    input: { shots?: Reference[] | undefined; scene?: Reference | undefined }
    output: AnswerOutput<FilmAnswer>
  }
  explain_model: { input: { shot: Reference }; output: AnswerOutput<ModelAnswer> }
  estimate_cost: { input: { shots?: Reference[] | undefined }; output: AnswerOutput<CostAnswer> }
  what_is_stale: { input: Record<string, never>; output: AnswerOutput<StaleAnswer> }
  compare_takes: {
    input: { shot: Reference; takes?: Reference[] | undefined }
    output: AnswerOutput<CompareAnswer>
  }
  ask_choice: { input: Choice; output: AnswerOutput<Choice> }
}

/** Every tool of the director, with what goes in and what comes out. */
export type DirectorToolTypes = {
  [N in keyof (OperationTools & OtherTools)]: (OperationTools & OtherTools)[N]
}
export type DirectorToolName = keyof DirectorToolTypes

export interface DirectorMetadata {
  /** Who wrote it; only on a person's messages. */
  author?: string
  /** Who answered, such as "Built-in director" or "gpt-6"; only on the director's. */
  director?: string
  /** Epoch milliseconds. */
  at?: number
  /** Id the page gave to a person's message before it was kept under its own. */
  sentAs?: string
  /** It took the place of another message; what was done because of that one was not undone. */
  replaced?: boolean
  /** How an answer ended; only on the director's, and not while it is being given. */
  ended?: 'done' | 'stopped' | 'failed' | 'interrupted'
}

export type DirectorData = {
  choices: Choice
  /** What an approval would spend; the part's `id` is the tool call's. */
  price: PriceRange & { shots: number[]; shotIds: string[] }
  problem: ProblemData
}

export type DirectorMessage = UIMessage<DirectorMetadata, DirectorData, DirectorToolTypes>
export type DirectorChunk = InferUIMessageChunk<DirectorMessage>
export type DirectorPart = DirectorMessage['parts'][number]
