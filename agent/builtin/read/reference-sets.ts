/** "every close-up of Mara", "all night shots", "the shots with the robot", "all shots in scene 2". */
import { numberedAt } from './reference-numbers.ts'
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import { locationAt } from './reference-words.ts'
import type { Lookup } from './references.ts'
import { scan } from './scan.ts'
import { adjectiveTest, isHead, kindTest, sizeTest, type ShotTest } from './shot-tests.ts'
import { isDefinite, lowerAt, tagAt } from './tags-at.ts'

interface Described {
  tests: ShotTest[]
  to: number
  plural: boolean
  /** A picture of one face, so that "of Mara" means her face. */
  tight: boolean
}

const isPlural = (word: string | undefined): boolean => /(?:s|en)$/.test(word ?? '')

/** Adjectives and the noun: "night shots", "wide shots", "close-ups", "Kling shots". */
function headAt(reading: Reading, at: number, lookup: Lookup): Described | undefined {
  const tests: ShotTest[] = []
  let [to, tight] = [at, false]
  for (;;) {
    if (to > at && /^(?:of|the|von|den|der)$/.test(lowerAt(reading, to) ?? '')) to += 1
    const size = sizeTest(reading, to)
    const noun = size && !isHead(reading, size.to) ? size : kindTest(reading, to)
    const found = noun ?? size ?? adjectiveTest(reading, to, lookup)
    if (!found) break
    tests.push(found.test)
    tight ||= size?.tight ?? false
    to = found.to
    if (noun) return { tests, to, plural: isPlural(lowerAt(reading, to - 1)), tight }
  }
  return isHead(reading, to)
    ? { tests, to: to + 1, plural: isPlural(lowerAt(reading, to)), tight }
    : undefined
}

interface Tail {
  tests: ShotTest[]
  to: number
  whose?: 'she' | 'he'
}

/** "of Mara", "with the robot", "in scene 2", "on the beach". */
function tailAt(reading: Reading, at: number, tight: boolean): Tail {
  const word = lowerAt(reading, at) ?? ''
  let next = at + 1
  while (
    isDefinite(lowerAt(reading, next)) ||
    /^(?:an?|einer|einem|einen)$/.test(lowerAt(reading, next) ?? '')
  )
    next += 1
  if (/^(?:in|from|of|aus|von)$/.test(word)) {
    const scene = numberedAt(reading, at + 1)
    if (scene?.kind === 'scene')
      return { tests: [({ scene: id }) => scene.scenes.includes(id)], to: scene.to }
  }
  if (/^(?:on|in|at|auf|am|im|an)$/.test(word)) {
    const place = locationAt(reading, next)
    if (place) return { tests: [({ location }) => place.ids.includes(location)], to: place.to }
  }
  const about = /^(?:of|with|on|showing|featuring|von|mit|auf|containing|starring)$/.test(word)
  return (about && contentAt(reading, next, tight, word)) || { tests: [], to: at }
}

/** Who or what the shots show. */
function contentAt(reading: Reading, at: number, tight: boolean, word: string): Tail | undefined {
  const tests: ShotTest[] = []
  let to = at
  for (;;) {
    const mention = reading.mentions.find(({ from }) => from === to)
    if (!mention) break
    const face = tight && tests.length === 0 && /^(?:of|on|von|auf)$/.test(word)
    tests.push(({ cast }) => (face ? [cast[0] ?? ''] : cast).some((id) => mention.ids.includes(id)))
    const joined = /^(?:and|und)$/.test(lowerAt(reading, mention.to) ?? '')
    const next = mention.to + (isDefinite(lowerAt(reading, mention.to + 1)) ? 2 : 1)
    if (!joined || !reading.mentions.some(({ from }) => from === next)) return { tests, to: mention.to }
    to = next
  }
  if (/^(?:her|ihr)$/.test(lowerAt(reading, at) ?? '')) return { tests, to: at + 1, whose: 'she' }
  if (/^(?:him|ihm)$/.test(lowerAt(reading, at) ?? '')) return { tests, to: at + 1, whose: 'he' }
  const thing = reading.tokens[at]
  if (thing?.kind !== 'word' || word === 'on' || word === 'auf' || isCommand(reading, at)) return undefined
  const shows: ShotTest = ({ props, subject, action }) =>
    [subject, action, ...props.flatMap(({ shape, label }) => [shape, label])]
      .flatMap((text) => scan(text, reading.language))
      .some(({ stem, lower }) => stem === thing.stem || lower === thing.lower)
  return { tests: [shows], to: at + 1 }
}

const isCommand = (reading: Reading, at: number): boolean =>
  reading.tags.some(
    ({ from, concepts }) => from === at && concepts.some((name) => /^(?:model|do\.|time|sound)/.test(name)),
  )

/** "the wide shot" is one that is there; "into the wide shot" and "zur Totalen" say what a shot shall become. */
function isOneOf(reading: Reading, at: number): boolean {
  const before = lowerAt(reading, at - 1) ?? ''
  return (
    !/^(?:zu[mr]|im|am|vom|beim|ins)$/.test(lowerAt(reading, at) ?? '') &&
    !/^(?:into|to|as|als|zu)$/.test(before)
  )
}

export function describedAt(reading: Reading, at: number, lookup: Lookup): Reference | undefined {
  if (/^(?:everything|anything|alles)$/.test(lowerAt(reading, at) ?? '')) {
    const { tests, to } = tailAt(reading, at + 1, false)
    const shots = reading.project.shots.filter((shot) => tests.every((test) => test(shot)))
    return tests.length > 0 ? reference('shots', at, to, { shots }) : undefined
  }
  const quantity = tagAt(reading, at, 'quantity.all')
  let start = quantity ? quantity.to : at
  while (isDefinite(lowerAt(reading, start)) || /^(?:of|single|other)$/.test(lowerAt(reading, start) ?? ''))
    start += 1
  const possessive = /^(?:her|his|ihre|seine)$/.exec(lowerAt(reading, start) ?? '')?.[0]
  const owner = reading.mentions.find(({ from, by }) => from === start && by === 'name')
  if (possessive) start += 1
  else if (owner) start = owner.to
  const head = headAt(reading, start, lookup)
  if (!head || (start === at && !quantity)) return undefined
  const first = tailAt(reading, head.to, head.tight)
  const second = tailAt(reading, first.to, head.tight)
  const tests = [...head.tests, ...first.tests, ...second.tests]
  if (owner)
    tests.push(({ cast }) => (head.tight ? cast.slice(0, 1) : cast).some((id) => owner.ids.includes(id)))
  const told = tests.length > 0 || possessive !== undefined
  // "the shots 2 and 3" is a list, "the shot" alone is whichever was talked about.
  if (!quantity && !told) return undefined
  if (head.tests.length === 0 && numberedAt(reading, head.to - 1) !== undefined) return undefined
  if (!quantity && !head.plural && !isOneOf(reading, at)) return undefined
  const all = reading.project.shots.filter((shot) => tests.every((test) => test(shot)))
  // "the pier shot" names one; where several fit nobody can tell which.
  const shots = quantity || head.plural || all.length === 1 ? all : []
  const she = possessive === 'her' || possessive === 'ihre'
  const whose = possessive ? (she ? 'she' : 'he') : (first.whose ?? second.whose)
  return reference('shots', at, Math.max(first.to, second.to), { shots: whose ? all : shots, whose })
}
