import type { ShotProp } from '../../film/shot.ts'
import { thingById } from '../read/lexicons.ts'
import { gripping } from '../read/read-moment.ts'
import type { MomentReading } from '../read/read-moment.ts'

/** Words for a thing that was there already. */
const backwards =
  /(?<!\p{L})(?:(?:one|some|each|all|most|none|two|both) of them|(?<=\p{L}s? )it(?! is| was)|eine[rs]? (?:davon|von ihnen)|damit|davon|öffnet (?:ihn|sie|es)|nimmt (?:ihn|sie|es)|l['’]une? d['’]entre (?:eux|elles)|l['’](?:ouvre|prend|pose|plie|lit|jette))(?!\p{L})/iu

const newThing = /(?<!\p{L})(?:an?|the|another|eine?n?|der|die|das|den|une?|le|la|les)\s+\p{L}/iu

/** `One of them is bloody where his hand touched it`: the magazines gathered before are in the picture, and in hand. */
export function withThing(read: MomentReading, text: string, context: { thing?: ShotProp }): MomentReading {
  const own = read.props.find(({ shape }) => thingById(shape)?.handheld)
  if (read.props.length > 0) {
    context.thing = own ?? context.thing
    return read
  }
  const { thing } = context
  const found = backwards.exec(text)
  const [first, ...others] = read.bodies
  // `He offers a cigarette. She takes it`: something else has come between.
  const isOther = newThing.test(text.slice(0, found?.index ?? 0))
  if (!thing || !first || !found || isOther || !gripping.has(first.pose)) return read
  const holds = first.holds ?? thing.shape
  return { ...read, props: [{ ...thing, weight: 'set' }], bodies: [{ ...first, holds }, ...others] }
}
