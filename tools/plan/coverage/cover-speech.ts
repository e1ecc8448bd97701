import type { DialogueLine } from '../../film/shot.ts'
import type { Pose, ShotSize } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'
import { speechSeconds } from '../lengths.ts'
import type { Beat } from './beat.ts'
import { framingOf, nameOf } from './scene-context.ts'
import type { SceneContext } from './scene-context.ts'
import { speechParts } from './speech.ts'

/** Two short lines that follow each other may share a two-shot, seconds together. */
const quickExchange = 4.2
/** After this many speech shots the listener's face is due. */
const listenerDue = 3

/** Speech: an exchange opens on both, then over shoulders, then faces; a long speech cuts to who listens. */
export function coverSpeech(moment: Moment, context: SceneContext): Beat[] {
  const beats: Beat[] = []
  const lines = moment.dialogue
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]
    if (next && isQuick(line, next) && context.random.chance(0.45)) {
      beats.push(both(moment, [line, next], context))
      index++
      continue
    }
    const parts = speechParts(line)
    for (const [part, spoken] of parts.entries()) beats.push(oneSpeech(moment, spoken, part, context))
    const isDue = context.spoken % listenerDue === 0 || parts.length > 2
    if (isDue) beats.push(...listening(moment, line, beats.at(-1), context))
  }
  if (moment.text === '') return beats.map(described)
  const isMoving = moment.bodies.some(({ pose }) => sweeping.has(pose))
  return beats.map((beat, index) =>
    index === 0 && isMoving ? { ...beat, sizes: ['MLS', 'MS', 'LS'] } : beat,
  )
}

/** What is done in a line's own shot needs room. */
const sweeping = new Set<Pose>(['run', 'walk', 'climb', 'fall', 'fight', 'dance', 'carry'])

/** A script's speech says nothing of what is seen: who speaks, or who hears it. */
function described(beat: Beat): Beat {
  if (beat.told !== 'moment') return beat
  if (beat.cast.length === 0) return { ...beat, told: 'subject' }
  const isHeard = beat.dialogue.every((line) => line.delivery !== 'on')
  const isNarrated = beat.dialogue.every((line) => line.delivery === 'over')
  return { ...beat, told: isHeard ? (isNarrated ? 'silent' : 'listens') : 'speaks' }
}

const isQuick = (line: DialogueLine, next: DialogueLine): boolean =>
  line.delivery === 'on' &&
  next.delivery === 'on' &&
  line.character !== next.character &&
  speechSeconds(line.text) + speechSeconds(next.text) < quickExchange

const speechBeat = (moment: Moment, beat: Omit<Beat, 'moment' | 'told' | 'role' | 'need'>): Beat => ({
  moment,
  role: 'dialogue',
  told: 'moment',
  need: 1,
  ...beat,
})

function both(moment: Moment, dialogue: DialogueLine[], context: SceneContext): Beat {
  const cast = dialogue.map((line) => line.character)
  const subject = nameOf(context, cast[0]!)
  context.spoken++
  return speechBeat(moment, { framing: 'two-shot', sizes: ['MS', 'MLS', 'MCU'], cast, subject, dialogue })
}

/** Who is listened to by whom: somebody else of this moment, or else of the scene. */
function listenerOf(moment: Moment, speaker: string, context: SceneContext): string | undefined {
  const said = moment.dialogue.filter((line) => line.delivery === 'on').map((line) => line.character)
  const named = [...said, ...moment.cast]
  const others = [...named, ...(context.recent ?? []), ...context.present].filter((id) => id !== speaker)
  // One speaks to the people of the story rather than to a jury.
  const other = others.find((id) => !context.extras.has(id))
  return other ?? [...named, ...context.present].find((id) => id !== speaker)
}

function oneSpeech(moment: Moment, line: DialogueLine, part: number, context: SceneContext): Beat {
  const turn = context.spoken++
  const listener = listenerOf(moment, line.character, context)
  const subject = nameOf(context, line.character)
  if (line.delivery !== 'on') return unseenSpeaker(moment, line, listener, context)
  // The middle of a long speech plays on the face of the one it is meant for.
  if (part % 3 === 1 && listener !== undefined) {
    const dialogue: DialogueLine[] = [{ ...line, delivery: 'off' }]
    const cast = [listener]
    return speechBeat(moment, {
      framing: 'single',
      sizes: ['CU', 'MCU'],
      cast,
      subject: nameOf(context, listener),
      dialogue,
    })
  }
  const dialogue = [line]
  if (listener === undefined) {
    return speechBeat(moment, {
      framing: 'single',
      sizes: closer(turn),
      cast: [line.character],
      subject,
      dialogue,
    })
  }
  const cast = [line.character, listener]
  if (turn === 0 || !areAlike(cast, context))
    return speechBeat(moment, { framing: 'two-shot', sizes: ['MS', 'MLS'], cast, subject, dialogue })
  const isSingle = moment.weight === 3 || turn % 5 >= 3
  return isSingle
    ? speechBeat(moment, {
        framing: 'single',
        sizes: closer(turn),
        cast: [line.character],
        subject,
        dialogue,
      })
    : speechBeat(moment, {
        framing: 'over-the-shoulder',
        sizes: ['MCU', 'MS', 'CU'],
        cast,
        subject,
        dialogue,
      })
}

/** Over the shoulder of a giant one sees nobody, nor over that of a dog. */
function areAlike(cast: readonly string[], { heights }: SceneContext): boolean {
  const [one = 1, two = 1] = cast.map((id) => heights.get(id) ?? 1.7)
  return Math.min(one, two) / Math.max(one, two) > 0.6
}

const closer = (turn: number): readonly ShotSize[] => (turn < 2 ? ['MCU', 'MS'] : ['CU', 'MCU', 'MS'])

/** A voice from elsewhere: seen is who hears it, or the place it fills. */
function unseenSpeaker(
  moment: Moment,
  line: DialogueLine,
  listener: string | undefined,
  context: SceneContext,
): Beat {
  const seen = moment.cast.filter((id) => id !== line.character)
  const cast = seen.length > 0 ? seen.slice(0, 3) : listener === undefined ? [] : [listener]
  const subject = cast[0] === undefined ? moment.subject : nameOf(context, cast[0])
  const sizes: readonly ShotSize[] = cast.length === 0 ? ['LS', 'MLS', 'ELS'] : ['MS', 'MCU', 'MLS', 'CU']
  return speechBeat(moment, { framing: framingOf(cast), sizes, cast, subject, dialogue: [line] })
}

function listening(
  moment: Moment,
  line: DialogueLine,
  last: Beat | undefined,
  context: SceneContext,
): Beat[] {
  const listener = listenerOf(moment, line.character, context)
  if (listener === undefined || line.delivery === 'over' || last?.cast[0] === listener) return []
  const subject = nameOf(context, listener)
  const beat = speechBeat(moment, {
    framing: 'single',
    sizes: ['CU', 'MCU'],
    cast: [listener],
    subject,
    dialogue: [],
  })
  return [{ ...beat, role: 'reaction', told: 'listens', need: 0.5 + moment.weight * 0.1 }]
}
