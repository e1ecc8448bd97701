import { z } from 'zod'
import evidenceTable from './evidence.json' with { type: 'json' }
import { needNames, type NeedName } from './need-names.ts'
import type { Names } from './names.ts'
import { Evidence, type Needs, type SubjectKind } from './needs.ts'
import type { Concept } from './concepts.ts'
import { readShot, type Reading } from './reading.ts'
import type { Mention } from './role.ts'
import { weighTogether } from './weigh-together.ts'

/** Context only helps: a field of another shape is passed over, so that the text is still routed. */
function hint<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> {
  return schema.optional().catch(undefined)
}

/** What a caller may already know about a shot it only has as text. */
export const ShotContext = z.object({
  character: hint(z.string()),
  recurring: hint(z.boolean()),
  dialogue: hint(z.union([z.boolean(), z.string()])),
  durationS: hint(z.number().positive()),
  height: hint(z.number().positive()),
  language: hint(z.string()),
})
export type ShotContext = z.infer<typeof ShotContext>

type Row = Partial<Record<NeedName, readonly number[]>>
const table = evidenceTable.concepts as Partial<Record<Concept, Row>>
const roleColumn = { head: 0, core: 1, background: 2 } as const

const kinds: Partial<Record<Concept, SubjectKind>> = {
  person: 'person',
  face: 'person',
  crowd: 'crowd',
  animal: 'animal',
  creature: 'creature',
  vehicle: 'object',
  object: 'object',
  food: 'object',
  plant: 'object',
  bodyPart: 'object',
  landscape: 'place',
  water: 'place',
  architecture: 'place',
  city: 'place',
  interior: 'place',
  cosmos: 'place',
}

/** Style and camera are often said last and still rule the whole shot. */
const neverFades = new Set<Concept>([
  'animation',
  'painting',
  'abstract',
  'craft',
  'move',
  'cameraWord',
  'draft',
  'cutaway',
])

/** Past its first forty words a text describes a shot more than it defines it. */
function fading({ concept, start }: Mention): number {
  if (start < 220 || neverFades.has(concept)) return 1
  return start < 500 ? 0.7 : 0.5
}

/** Words that stay the same evidence however often they are said. */
function alreadySaid(mention: Mention, seen: Map<string, number>): number {
  const key = `${mention.concept}:${mention.text.toLowerCase()}`
  const times = seen.get(key) ?? 0
  seen.set(key, times + 1)
  return times === 0 ? 1 : 0.3
}

function gather(reading: Reading): Evidence {
  const evidence = new Evidence()
  const seen = new Map<string, number>()
  for (const mention of reading.mentions) {
    if (mention.negated) continue
    const weight = fading(mention) * alreadySaid(mention, seen)
    const row = table[mention.concept] ?? {}
    for (const need of needNames) {
      const strength = row[need]?.[roleColumn[mention.role]]
      if (strength !== undefined) evidence.add(need, strength * weight, mention.text)
    }
  }
  return evidence
}

const quotedSpeech =
  /(?:["“”«„「『])(?=[^"“”«»„」』]{2,200}(?:["“”»」』]))[^"“”«»„」』]*[\p{L}][^"“”«»„」』]*/u
const secondsWish =
  /(?<!\b(?:his|her|their|early|late|mid|the)[\s-])\b(\d{1,3})(?:\s|-)?(?:s|sec|secs|second|seconds|sekunden|secondes)\b|(\d{1,3})\s?秒/i

/** Needs of a shot given as text, in any language; English, German, French and Japanese are read best. */
export function readNeeds(text: string, context: ShotContext = {}, names?: Names): Needs {
  const reading = readShot(text, context.language, names)
  const evidence = gather(reading)
  if (quotedSpeech.test(text)) evidence.add('speech', 0.5, 'words in quotes')
  addContext(evidence, context)
  weighTogether(reading, evidence)
  const seconds = context.durationS ?? secondsIn(text)
  if (seconds !== null && seconds > 10) evidence.add('length', 0.9, `${seconds} s`)
  return {
    language: reading.analysis.language,
    subject: subjectOf(reading, evidence),
    strengths: evidence.strengths,
    because: evidence.because,
    cast: context.character === undefined ? [] : [context.character],
    lipSync: Boolean(context.dialogue),
    seconds,
    height: context.height ?? null,
    aspect: null,
  }
}

function addContext(evidence: Evidence, { character, recurring, dialogue }: ShotContext): void {
  if (character !== undefined) evidence.add('character', 0.5, character)
  if (recurring) evidence.add('recurring', 0.8, character ?? 'recurring character')
  if (dialogue) evidence.add('speech', 0.85, 'dialogue')
}

/** A wish of up to two minutes; "30 seconds later" and worse are out of a shot's reach anyway. */
function secondsIn(text: string): number | null {
  const match = secondsWish.exec(text)
  const seconds = Number(match?.[1] ?? match?.[2] ?? 0)
  return seconds > 0 && seconds <= 120 ? seconds : null
}

function subjectOf({ head }: Reading, { strengths }: Evidence): SubjectKind {
  const kind = head === undefined ? undefined : kinds[head.concept]
  if (kind !== undefined) return kind
  return strengths.experimental > 0.5 ? 'abstract' : 'unknown'
}
