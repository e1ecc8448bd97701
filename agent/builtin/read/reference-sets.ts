/** "every close-up of Mara", "all night shots", "the shots with the robot", "all shots in scene 2". */
import type { Shot } from '../../../tools/film/shot.ts'
import { numberedAt } from './reference-numbers.ts'
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import type { Lookup } from './references.ts'
import { isDefinite, lowerAt, tagAt, valueAt } from './tags-at.ts'

type Test = (shot: Shot) => boolean

/** Sizes as people say them: a close-up is anything from a face to head and shoulders. */
const sizesMeant: Readonly<Record<string, readonly string[]>> = {
  ECU: ['ECU'],
  CU: ['ECU', 'CU', 'MCU'],
  MCU: ['MCU'],
  MS: ['MS'],
  MLS: ['MLS'],
  LS: ['LS', 'ELS'],
  ELS: ['ELS'],
}
const tight = new Set(['ECU', 'CU', 'MCU'])

const kinds: Readonly<Record<string, Test>> = {
  dialogue: (shot) => shot.role === 'dialogue' || shot.dialogue.length > 0,
  establish: (shot) => shot.role === 'establish',
  insert: (shot) => shot.role === 'insert' || shot.framing === 'insert',
  cutaway: (shot) => shot.role === 'cutaway' || shot.role === 'insert',
  reaction: (shot) => shot.role === 'reaction',
  action: (shot) => shot.role === 'action',
  hero: (shot) => shot.hero,
}

interface Described {
  tests: Test[]
  to: number
  plural: boolean
  sized: boolean
}

/** Adjectives and the noun: "night shots", "wide shots", "close-ups", "Kling shots". */
function headAt(reading: Reading, at: number, lookup: Lookup): Described | undefined {
  const tests: Test[] = []
  let [to, sized] = [at, false]
  for (;;) {
    const word = lowerAt(reading, to)
    if (word !== undefined && /^(?:of|the|von|den|der|single)$/.test(word) && to > at) to += 1
    const size = valueAt(reading, to, 'size')
    const kind = valueAt(reading, to, 'kind')
    const time = valueAt(reading, to, 'time')
    const weather = valueAt(reading, to, 'weather')
    const model = reading.tags.find(
      (tag) => tag.from === to && tag.concepts.some((name) => name.startsWith('model:')),
    )
    if (size && sizesMeant[size.value]) {
      tests.push(({ size: own }) => sizesMeant[size.value]!.includes(own))
      ;[to, sized] = [size.to, tight.has(size.value)]
      if (isHead(reading, size.to)) continue
      return { tests, to, plural: /s$|en$/.test(lowerAt(reading, to - 1) ?? ''), sized }
    }
    if (kind) {
      tests.push(kinds[kind.value]!)
      return { tests, to: kind.to, plural: /s$|en$/.test(lowerAt(reading, kind.to - 1) ?? ''), sized }
    }
    if (time) {
      tests.push(({ timeOfDay }) => timeOfDay === time.value)
      to = time.to
    } else if (weather) {
      tests.push((shot) => shot.weather === weather.value)
      to = weather.to
    } else if (model) {
      const id = model.concepts.find((name) => name.startsWith('model:'))!.slice('model:'.length)
      tests.push((shot) => lookup.modelOf(shot.id) === id)
      to = model.to
    } else break
    if (/^(?:einstellungen|aufnahmen|shots)$/.test(lowerAt(reading, to - 1) ?? ''))
      return { tests, to, plural: true, sized }
  }
  const dialogue = lowerAt(reading, to) === 'dialogue' || /^dialog/.test(lowerAt(reading, to) ?? '')
  if (dialogue && isHead(reading, to + 1)) {
    tests.push(kinds.dialogue!)
    to += 1
  }
  if (!isHead(reading, to)) return undefined
  return { tests, to: to + 1, plural: /s$|en$/.test(lowerAt(reading, to) ?? ''), sized }
}

const isHead = (reading: Reading, at: number): boolean => tagAt(reading, at, 'noun.shot') !== undefined

/** "of Mara", "with the robot", "in scene 2", "on the beach". */
function tailAt(reading: Reading, at: number, sized: boolean): Described & { whose?: 'she' | 'he' } {
  const word = lowerAt(reading, at) ?? ''
  let next = at + 1
  while (
    isDefinite(lowerAt(reading, next)) ||
    /^(?:a|an|einer|einem|einen)$/.test(lowerAt(reading, next) ?? '')
  )
    next += 1
  const none = { tests: [], to: at, plural: false, sized }
  if (/^(?:of|with|on|showing|featuring|von|mit|auf|containing|starring)$/.test(word)) {
    const mention = reading.mentions.find(({ from }) => from === next)
    if (mention) {
      const onto = sized && /^(?:of|on|von|auf)$/.test(word)
      const test: Test = ({ cast }) =>
        onto ? mention.ids.includes(cast[0] ?? '') : cast.some((id) => mention.ids.includes(id))
      return { ...none, tests: [test], to: mention.to }
    }
    if (/^(?:her|ihr)$/.test(lowerAt(reading, next) ?? '')) return { ...none, to: next + 1, whose: 'she' }
    if (/^(?:him|ihm)$/.test(lowerAt(reading, next) ?? '')) return { ...none, to: next + 1, whose: 'he' }
    const thing = reading.tokens[next]
    if (
      thing?.kind === 'word' &&
      /^(?:of|with|von|mit|showing|featuring)$/.test(word) &&
      !known(reading, next)
    ) {
      const test: Test = ({ props, subject, action }) =>
        [subject, action, ...props.flatMap(({ shape, label }) => [shape, label])].some((text) =>
          text.toLowerCase().includes(thing.lower),
        )
      return { ...none, tests: [test], to: next + 1 }
    }
  }
  if (/^(?:in|from|of|aus|von)$/.test(word)) {
    const scene = numberedAt(reading, at + 1)
    if (scene?.kind === 'scene') {
      return { ...none, tests: [({ scene: id }) => scene.scenes.includes(id)], to: scene.to }
    }
  }
  return none
}

const known = (reading: Reading, at: number): boolean =>
  reading.tags.some(
    ({ from, concepts }) => from === at && concepts.some((name) => /^(?:model|do|time|sound)/.test(name)),
  )

export function describedAt(reading: Reading, at: number, lookup: Lookup): Reference | undefined {
  const quantity = tagAt(reading, at, 'quantity.all')
  let start = quantity ? quantity.to : at
  while (isDefinite(lowerAt(reading, start)) || /^(?:of|single|other)$/.test(lowerAt(reading, start) ?? ''))
    start += 1
  const possessive = /^(?:her|his|ihre|seine)$/.exec(lowerAt(reading, start) ?? '')?.[0]
  const owner = reading.mentions.find(({ from, by }) => from === start && by === 'name')
  if (possessive) start += 1
  else if (owner) start = owner.to
  const head = headAt(reading, start, lookup)
  const definite = quantity !== undefined || possessive !== undefined || start > at
  if (!head || !definite) return undefined
  const tail = tailAt(reading, head.to, head.sized)
  if (!quantity && !head.plural) return undefined
  // "the shots 2 and 3" and "shots 2-5" are lists, not descriptions.
  if (numberedAt(reading, head.to - 1) !== undefined && head.tests.length === 0) return undefined
  if (!quantity && head.tests.length + tail.tests.length === 0 && !possessive && !owner) return undefined
  const second = tailAt(reading, tail.to, head.sized)
  const tests = [...head.tests, ...tail.tests, ...second.tests]
  if (owner)
    tests.push(({ cast }) =>
      head.sized ? owner.ids.includes(cast[0] ?? '') : cast.some((id) => owner.ids.includes(id)),
    )
  const whose = possessive ? (/^(?:her|ihre)$/.test(possessive) ? 'she' : 'he') : (tail.whose ?? second.whose)
  const shots = reading.project.shots.filter((shot) => tests.every((test) => test(shot)))
  return reference('shots', at, Math.max(tail.to, second.to), { shots, whose })
}
