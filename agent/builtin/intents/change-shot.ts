/** What a request says of a shot's fields, with relative wishes ("slower", "closer") made absolute. */
import type { Shot } from '../../../tools/film/shot.ts'
import { shotSizes, type ShotSize } from '../../../tools/film/vocabulary.ts'
import type { ShotFields } from '../../../tools/operations/operation.ts'
import type { Clause } from '../read/clause.ts'
import { millimetresIn, percentIn, secondsIn } from '../read/measures.ts'
import { tidy } from '../read/tidy.ts'
import { wishedLength } from './length.ts'

export interface ShotChange {
  set: ShotFields
  /** Multiplies the length. */
  scale?: number
}

const ways = {
  pan: ['left', 'right'],
  truck: ['right', 'left'],
  orbit: ['right', 'left'],
  whip: ['right', 'left'],
  tilt: ['up', 'down'],
  crane: ['up', 'down'],
  dolly: ['in', 'out'],
  zoom: ['in', 'out'],
  handheld: ['none'],
  static: ['none'],
} as const satisfies Record<Shot['movement']['kind'], readonly Shot['movement']['direction'][]>

const lensNoun = /\b(?:lens|objektiv|brennweite|weitwinkel|tele)\b/i

const speeds = ['slow', 'medium', 'fast'] as const
const lengths = { slower: 1.25, faster: 0.8, longer: 1.25, shorter: 0.8, little: 1.1, much: 1.5 } as const

/** Film lengths lie on frames of 1/24 s. */
export const onFrames = (seconds: number): number => Number((Math.round(seconds * 24) / 24).toFixed(4))

/** `shot` undefined: of a shot that is still to be made; relative wishes then say nothing. */
export function fieldsOf(clause: Clause, shot: Shot | undefined): ShotChange {
  const set: ShotFields = {}
  const size = sizeOf(clause, shot)
  if (size) set.size = size
  const angle = clause.value('angle')
  if (angle) set.angle = angle as Shot['angle']
  const framing = clause.value('framing')
  if (framing) set.framing = framing as Shot['framing']
  const lens = millimetresIn(clause)?.value
  if (lens !== undefined && lens >= 10 && lens <= 300) set.lens = lens
  const movement = movementOf(clause, shot)
  if (movement) set.movement = movement
  Object.assign(set, airOf(clause))
  const transition = transitionOf(clause)
  if (transition) set.transition = transition
  const light = lightOf(clause)
  if (light) set.light = light
  if (lensNoun.test(clause.text)) {
    delete set.size
    const by = clause.has('size.farther') ? 0.7 : clause.has('size.nearer', 'longer') ? 1.4 : 1
    if (shot && lens === undefined && by !== 1)
      set.lens = Math.max(12, Math.min(200, Math.round(shot.lens * by)))
    if (by !== 1 || lens !== undefined) return { set }
  }
  const { duration, scale } = lengthOf(clause, shot)
  if (duration !== undefined && !transition) set.duration = onFrames(duration)
  return { set, ...(scale !== undefined && { scale }) }
}

function sizeOf(clause: Clause, shot: Shot | undefined): ShotSize | undefined {
  const said = clause.all('size').map(({ value }) => value)
  // "from a wide to a close-up" means the close-up.
  const absolute = said.findLast((value) => (shotSizes as readonly string[]).includes(value))
  if (absolute) return absolute as ShotSize
  const step = said.includes('nearer') ? -1 : said.includes('farther') ? 1 : 0
  if (!shot || step === 0) return undefined
  const by = clause.has('degree.much') ? 2 * step : step
  const at = Math.max(0, Math.min(shotSizes.length - 1, shotSizes.indexOf(shot.size) + by))
  return shotSizes[at]
}

function movementOf(clause: Clause, shot: Shot | undefined): ShotFields['movement'] {
  const gone = clause.has('noun.move') && clause.has('not', 'do.delete', 'out')
  if (gone) return { kind: 'static', direction: 'none' }
  const moves = clause.all('move')
  // "zoom in with a dolly" is rare; "no camera move, static" is not: stillness wins, then the first move.
  const still = moves.find(({ value }) => value === 'static')
  const first = still ?? moves[0]
  const speed = speedOf(clause, shot)
  if (!first) return speed && { speed }
  const stopped = clause.tags.some(
    ({ to, concepts }) => to >= first.tag.from - 1 && to <= first.tag.from && concepts.includes('not'),
  )
  const kind = (stopped ? 'static' : first.value) as Shot['movement']['kind']
  const allowed: readonly string[] = ways[kind]
  const said = clause
    .all('direction')
    .map(({ value }) => value)
    .find((value) => allowed.includes(value))
  const kept = shot?.movement.kind === kind ? shot.movement.direction : undefined
  const direction = (said ?? kept ?? allowed[0]) as Shot['movement']['direction']
  return { kind, direction, ...(speed && { speed }) }
}

function speedOf(clause: Clause, shot: Shot | undefined): Shot['movement']['speed'] | undefined {
  const said = clause.all('speed').map(({ value }) => value)
  // "langsamer Schwenk" is a slow pan: German ends its adjectives like its comparatives.
  const inflected =
    clause.language === 'de' &&
    clause.all('speed').find(({ tag }) => clause.all('move').some((move) => move.tag.from === tag.to))
  if (inflected && inflected.value === 'slower') return 'slow'
  if (inflected && inflected.value === 'faster') return 'fast'
  const plain = speeds.find((speed) => said.includes(speed))
  if (plain) return plain
  const step = said.includes('slower') ? -1 : said.includes('faster') ? 1 : 0
  if (!shot || step === 0 || shot.movement.kind === 'static') return undefined
  const at = speeds.indexOf(shot.movement.speed)
  const next = speeds[Math.max(0, Math.min(2, at + step))]!
  return next === shot.movement.speed ? undefined : next
}

function airOf(clause: Clause): ShotFields {
  const set: ShotFields = {}
  const time = clause.all('time').at(-1)?.value
  if (time) set.timeOfDay = time as Shot['timeOfDay']
  const [weather] = clause.all('weather')
  if (weather) {
    const none = clause.tags.some(
      ({ from, to, concepts }) =>
        to <= weather.tag.from && from >= weather.tag.from - 3 && concepts.includes('not'),
    )
    set.weather = (none ? 'clear' : weather.value) as Shot['weather']
  }
  const [mood] = clause.all('mood')
  const tooMuch = mood && /^(?:too|zu)$/.test(clause.reading.tokens[mood.tag.from - 1]?.lower ?? '')
  if (mood && !tooMuch) set.mood = mood.value as Shot['mood']
  return set
}

function transitionOf(clause: Clause): ShotFields['transition'] {
  const kind = clause.value('transition') as Shot['transition']['kind'] | undefined
  if (!kind) return undefined
  const seconds = Math.min(4, secondsIn(clause)?.value ?? 1)
  return { kind, seconds: kind === 'cut' ? 0 : seconds }
}

const lead = /^(?:(?:by|with|should be|is|to|from|mit|von|soll|nur|only|just|a|as|:|for|in)\s+)*(?=\S)/i

/** The words beside "light": "a single candle", "harsh, from behind". */
function lightOf(clause: Clause): string | undefined {
  const tag = clause.tag('noun.light')
  if (!tag) return undefined
  const colon = clause.mark(':')
  const from = colon > tag.from ? colon + 1 : tag.to
  const ref = clause.references.find((item) => item.from >= from - 1 && item.from <= from + 1)
  const behind = clause.textBetween(Math.max(from, ref?.to ?? 0), clause.to)
  const start = clause.references.find((item) => item.to <= tag.from)?.to ?? clause.from
  const text = behind.length > 2 || colon > tag.from ? behind : clause.textBetween(start, tag.from)
  const words =
    colon >= 0 && colon < tag.from
      ? clause.textBetween(colon + 1, clause.to)
      : text.replace(/^[:\s]+/, '').replace(lead, '')
  return tidy(words).slice(0, 300) || undefined
}

function lengthOf(clause: Clause, shot: Shot | undefined): { duration?: number; scale?: number } {
  const [seconds, percent] = [secondsIn(clause)?.value, percentIn(clause)?.value]
  if (seconds !== undefined || percent !== undefined) {
    if (!shot) return seconds === undefined ? {} : { duration: seconds }
    return { duration: wishedLength(clause, shot.duration, seconds, percent) }
  }
  if (clause.has('scale.half')) return { scale: 0.5 }
  if (clause.has('scale.double')) return { scale: 2 }
  const camera = /\b(?:camera|kamera|move|schwenk|pan|dolly|zoom)/i.test(clause.text)
  if (clause.language === 'de' && clause.all('move').length > 0 && !clause.has('longer', 'shorter')) return {}
  const slower = clause.has('longer') || (clause.has('speed.slower', 'pace.slower') && !camera)
  const faster = clause.has('shorter') || (clause.has('speed.faster', 'pace.faster') && !camera)
  if (slower === faster) return {}
  const size = clause.has('degree.little')
    ? lengths.little
    : clause.has('degree.much')
      ? lengths.much
      : lengths.slower
  return { scale: slower ? size : Number((1 / size).toFixed(3)) }
}
