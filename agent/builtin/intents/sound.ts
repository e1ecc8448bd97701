import { soundParts, type SoundPartName } from '../../../tools/film/project.ts'
import { ask, calls, type Outcome } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { decibelsIn } from '../read/measures.ts'
import type { Situation } from '../read/situation.ts'
import type { Intent } from './intent.ts'

/** Decibels of one step, and of "a bit" and "much". 3 dB is what an ear calls clearly louder. */
const steps = { little: 1.5, plain: 3, much: 6 } as const
const range = { least: -40, most: 12 } as const

/** "It is still too loud": the part that was talked about. */
function partGoneOn(clause: Clause, { focus }: Situation): SoundPartName[] {
  const loud =
    /\b(?:louder|quieter|softer|too (?:loud|quiet)|(?:turn|bring) (?:it|them|that) (?:up|down)|lauter|leiser|zu laut|zu leise)\b/i
  const part = soundParts.find((name) => name === focus.part)
  const shots = clause.references.some(({ kind }) => kind !== 'film')
  return part && loud.test(clause.text) && !shots ? [part] : []
}

function partsOf(clause: Clause, only?: string): SoundPartName[] {
  const named = only ? [only] : clause.all('sound').map(({ value }) => value)
  if (named.includes('all') && named.every((name) => name === 'all')) return [...soundParts]
  return soundParts.filter((part) => named.includes(part))
}

function stepOf(clause: Clause): number {
  if (clause.has('degree.little')) return steps.little
  return clause.has('degree.much') ? steps.much : steps.plain
}

export const sound: Intent = (clause, situation) => {
  const drowns = clause.has('volume.drowns') && clause.all('sound').length > 1
  const named = drowns ? partsOf(clause, clause.all('sound')[0]!.value) : partsOf(clause)
  const parts = named.length > 0 ? named : partGoneOn(clause, situation)
  if (parts.length === 0) return undefined
  if (drowns)
    return calls(
      ...parts.map((part) => set(part, { gain: situation.project.sound[part].gain - stepOf(clause) })),
    )
  // Words about one shot's lines are not about the mix.
  const speech = parts.length === 1 && parts[0] === 'voices' && clause.has('noun.line')
  if (speech && clause.references.length > 0) return undefined
  if (clause.mentions.some(({ by }) => by === 'name') && clause.has('voice')) return undefined
  const only =
    clause.tokens.some(({ lower }) => /^(?:only|just|nur)$/.test(lower)) &&
    !clause.has('volume.up', 'volume.down')
  if (only) return calls(...soundParts.map((part) => set(part, { on: parts.includes(part) })))
  const except = clause.tag('except')
  if (except) {
    const kept = clause.all('sound').filter(({ tag }) => tag.from > except.from)
    const on = (part: string): boolean => kept.some(({ value }) => value === part)
    return calls(
      ...soundParts.map((part) =>
        set(part, { on: on(part) === clause.has('volume.off', 'not', 'do.delete') }),
      ),
    )
  }
  const change = changeOf(clause, situation)
  if (change === undefined) {
    const inherited = situation.earlier.at(-1)
    if (inherited?.tool === 'set_sound' && 'on' in (inherited.input.set as object))
      return calls(...parts.map((part) => set(part, inherited.input.set as object)))
    return unclear(parts, situation)
  }
  return calls(...parts.map((part) => set(part, change(part))))
}

const set = (part: SoundPartName, fields: object) => ({ tool: 'set_sound', input: { part, set: fields } })

/** Decides between loudness and on or off; "turn down" is no "turn off", "no louder" is rare. */
function changeOf(clause: Clause, { project }: Situation): ((part: SoundPartName) => object) | undefined {
  const gained = (by: number) => (part: SoundPartName) => {
    const gain = Math.max(range.least, Math.min(range.most, project.sound[part].gain + by))
    return project.sound[part].on ? { gain } : { on: true, gain }
  }
  const decibels = decibelsIn(clause)
  const [up, down] = [clause.tag('volume.up'), clause.tag('volume.down')]
  if (decibels !== undefined) return gained(down && decibels > 0 ? -decibels : decibels)
  const loudness = (tag: typeof up): boolean =>
    tag !== undefined &&
    !/^(?:more|less|mehr|weniger)$/.test(clause.textBetween(tag.from, tag.to).toLowerCase())
  if (loudness(down) && !(clause.has('volume.off') && clause.has('not') && false))
    return gained(-stepOf(clause))
  if (loudness(up)) return gained(stepOf(clause))
  const off = clause.has('volume.off', 'not')
  const on = clause.has('volume.on')
  if (on && (!off || clause.tokens.some(({ lower }) => /^(?:wieder|back|unmute)$/.test(lower))))
    return () => ({ on: true })
  if (off) return () => ({ on: false })
  if (down) return gained(-stepOf(clause))
  return up ? gained(stepOf(clause)) : undefined
}

function unclear(parts: readonly SoundPartName[], { language }: Situation): Outcome {
  const part = phrase(language, `sound-${parts[0]!}`)
  const options = ['louder', 'quieter', 'off'] as const
  return ask(
    phrase(language, 'ask-sound', { part }),
    options.map((option) => `${part} ${phrase(language, option)}`),
  )
}
