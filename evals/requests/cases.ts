/** Ways of asking for changes, each with the film it is said to and the calls it should lead to. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { TakeSummary } from '../../agent/builtin/context.ts'
import { emptyProject, Project } from '../../tools/film/project.ts'

export const filmNames = ['harbour', 'clock', 'annas', 'empty'] as const

export const RequestCase = z.object({
  film: z.enum(filmNames),
  say: z.string().min(1),
  /** Messages said before, in order. */
  before: z.array(z.string()).optional(),
  /**
   * The calls, one object each: tool → the input that matters, shots, scenes and takes by number. `ask`: a
   * question with choices is right; `say`: an answer in words alone; `none`: either, as long as nothing changes.
   */
  do: z.union([
    z.enum(['ask', 'say', 'none']),
    z.array(z.record(z.string(), z.record(z.string(), z.unknown()))),
  ]),
})
export type RequestCase = z.infer<typeof RequestCase>

/** `fresh-…`: written in another voice after the words had been tuned, as a check. */
export type Collection = 'en' | 'de' | 'fresh-1' | 'fresh-2' | 'fresh-3' | 'fresh-4' | 'fresh-5' | 'fresh-6'

export function readRequests(collection: Collection): RequestCase[] {
  const lines = readFileSync(join(import.meta.dirname, `${collection}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => RequestCase.parse(JSON.parse(line)))
}

/** About a third, drawn by a hash of the words: never looked at while the director's words are tuned. */
export function isHeldBack({ say, before }: RequestCase): boolean {
  return (
    createHash('sha256')
      .update([...(before ?? []), say].join('\n'))
      .digest()[0]! %
      3 ===
    0
  )
}

const films = new Map<string, Project>()

/** A film as the planner made it from a short script, kept so that numbers stay what the cases say. */
export function filmNamed(name: RequestCase['film']): Project {
  if (name === 'empty') return emptyProject()
  let film = films.get(name)
  if (!film) {
    const text = readFileSync(join(import.meta.dirname, 'films', `${name}.json`), 'utf8')
    films.set(name, (film = Project.parse(JSON.parse(text))))
  }
  return film
}

/** Shots 3 and 4 have three takes, shot 5 two, every other one. */
export function takesOf({ shots }: Project): TakeSummary[] {
  return shots.flatMap(({ id, number }) => {
    const count = number === 3 || number === 4 ? 3 : number === 5 ? 2 : 1
    return Array.from({ length: count }, (_, index) => ({
      id: `take-${number}-${index + 1}`,
      shot: id,
      number: index + 1,
    }))
  })
}
