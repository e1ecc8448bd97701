/**
 * The operations: the only way a film changes, for chat, pages, command line and tests alike. Shots, scenes,
 * characters, locations and takes are named by id; whoever speaks in numbers resolves them first, against the
 * version the person was looking at.
 */
import { z } from 'zod'
import { Character, Location, Look, Voice } from '../film/bible.ts'
import { Aspect, Scene } from '../film/film.ts'
import { SoundPart } from '../film/project.ts'
import { Shot, Transition } from '../film/shot.ts'
import { Genre } from '../film/vocabulary.ts'

const Id = z.string().min(1).max(120)
const Ids = z.array(Id).min(1).max(5000)
const Words = z.string().trim().max(2000)
const Line = z.string().trim().min(1).max(200)
const Dollars = z.number().nonnegative().max(1_000_000)

/** What a person may wish for a film besides its text; what is left out the director decides. */
export const WishFields = z.object({
  minutes: z.number().min(0.1).max(180).optional(),
  aspect: Aspect.optional(),
  style: z.string().max(300).optional(),
  genre: Genre.optional(),
  seed: z.number().int().min(0).max(0xffffffff).optional(),
  language: z.string().min(2).max(8).optional(),
})

/** Longest logline and largest script file (as base64), in characters. */
const longestLogline = 20_000
const longestScript = 6_000_000

export const PlanSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logline'), text: z.string().trim().min(1).max(longestLogline) }),
  z.object({
    kind: z.literal('script'),
    /** File name with its ending, which tells the format. */
    name: z.string().min(1).max(200),
    base64: z.string().max(longestScript),
  }),
])
export type PlanSource = z.infer<typeof PlanSource>

/** The fields of a shot a person may set, all optional. */
export const ShotFields = Shot.omit({
  id: true,
  number: true,
  movement: true,
  transition: true,
  duration: true,
})
  .partial()
  .extend({
    movement: Shot.shape.movement.partial().optional(),
    transition: Transition.partial().optional(),
    /** Seconds. */
    duration: z.number().min(0.25).max(120).optional(),
    action: Words.optional(),
    subject: z.string().trim().max(300).optional(),
    light: z.string().trim().max(300).optional(),
    intent: z.string().trim().max(300).optional(),
  })
export type ShotFields = z.infer<typeof ShotFields>

const SceneFields = Scene.omit({ id: true, number: true }).partial()
const CharacterFields = Character.omit({ id: true, look: true, voice: true }).partial().extend({
  name: Line.optional(),
  look: Look.partial().optional(),
  voice: Voice.partial().optional(),
})
const LocationFields = Location.omit({ id: true }).partial().extend({ name: Line.optional() })

export const exportFormats = [
  'mp4',
  'shotlist-json',
  'shotlist-csv',
  'storyboard',
  'routing',
  'srt',
  'vtt',
] as const

export const Operation = z.discriminatedUnion('kind', [
  /** Plans the film anew. Sound and budget stay as they were set. */
  z.object({ kind: z.literal('plan'), source: PlanSource, wishes: WishFields }),
  /** `after` null = at the very beginning. Fields that are left out come from the words and from the neighbour. */
  z.object({
    kind: z.literal('add-shot'),
    after: Id.nullable(),
    action: Words.min(1),
    set: ShotFields.optional(),
  }),
  /** `at` = seconds from the shot's head. */
  z.object({ kind: z.literal('split-shot'), shot: Id, at: z.number().positive() }),
  /** Neighbours become one shot that keeps the first one's picture and all lines. */
  z.object({ kind: z.literal('merge-shots'), shots: Ids.min(2) }),
  z.object({ kind: z.literal('delete-shots'), shots: Ids }),
  /** Keeps the order they are named in. `after` null = to the beginning. */
  z.object({ kind: z.literal('move-shots'), shots: Ids, after: Id.nullable() }),
  z.object({ kind: z.literal('swap-shots'), first: Id, second: Id }),
  /** `scale` multiplies the lengths: 0.8 is a fifth shorter. */
  z.object({
    kind: z.literal('edit-shots'),
    shots: Ids,
    set: ShotFields,
    scale: z.number().min(0.1).max(10).optional(),
  }),
  /** Place, time, weather and mood reach every shot of the scene. */
  z.object({ kind: z.literal('edit-scene'), scene: Id, set: SceneFields }),
  /** null gives the choice back to the rules. */
  z.object({ kind: z.literal('set-model'), shots: Ids, model: z.string().max(60).nullable() }),
  /** Another take of each shot; with `model`, by that one and no other. */
  z.object({ kind: z.literal('redo-shots'), shots: Ids, model: z.string().max(60).optional() }),
  /** null = the newest one made for the shot as it is. */
  z.object({ kind: z.literal('pick-take'), shot: Id, take: Id.nullable() }),
  /** Picks the take and brings back the shot as it was when the take was made. */
  z.object({ kind: z.literal('restore-take'), shot: Id, take: Id }),
  /** Seconds of the take left out of the cut. */
  z.object({ kind: z.literal('trim-shot'), shot: Id, head: z.number().min(0), tail: z.number().min(0) }),
  /** Makes the film, or the named shots together, this many seconds long. */
  z.object({
    kind: z.literal('set-length'),
    seconds: z.number().positive().max(10_800),
    shots: Ids.optional(),
  }),
  z.object({
    kind: z.literal('set-sound'),
    part: z.enum(['voices', 'music', 'effects', 'ambience']),
    set: SoundPart.partial(),
  }),
  z.object({ kind: z.literal('set-title'), title: Line, author: z.string().trim().max(200).optional() }),
  z.object({
    kind: z.literal('set-style'),
    style: z.string().trim().max(300).optional(),
    aspect: Aspect.optional(),
    genre: Genre.optional(),
  }),
  z.object({
    kind: z.literal('set-budget'),
    cap: Dollars.nullable().optional(),
    autoApprove: Dollars.optional(),
  }),
  z.object({
    kind: z.literal('add-character'),
    name: Line,
    description: Words,
    set: CharacterFields.optional(),
  }),
  z.object({ kind: z.literal('edit-character'), character: Id, set: CharacterFields }),
  z.object({ kind: z.literal('remove-character'), character: Id }),
  z.object({
    kind: z.literal('add-location'),
    name: Line,
    description: Words,
    set: LocationFields.optional(),
  }),
  z.object({ kind: z.literal('edit-location'), location: Id, set: LocationFields }),
  /** Which of two takes is better; kept for the studio's own routing statistics. Changes nothing. */
  z.object({ kind: z.literal('vote'), shot: Id, better: Id, worse: Id }),
  /** A copy of the film with its takes and whole history, to try something else. */
  z.object({ kind: z.literal('branch'), name: Line }),
  /** Brings a file up to date and offers it. */
  z.object({ kind: z.literal('export'), format: z.enum(exportFormats) }),
])
export type Operation = z.infer<typeof Operation>
export type OperationKind = Operation['kind']
export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>
