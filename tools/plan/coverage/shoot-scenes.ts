import type { Scene } from '../../film/film.ts'
import type { Random } from '../../film/random.ts'
import type { Blocking, Shot, Transition } from '../../film/shot.ts'
import type { Genre } from '../../film/vocabulary.ts'
import type { SceneDraft } from '../draft.ts'
import { thingById } from '../read/lexicons.ts'
import type { Beat } from './beat.ts'
import { Camera } from './camera.ts'
import { speaksOfDistance } from './far-away.ts'
import { intentOf } from './intent.ts'
import { lightOf } from './light.ts'
import { Phrases } from './phrases.ts'
import type { Known } from './scene-context.ts'
import { Staging } from './staging.ts'
import { tellActions } from './tell-actions.ts'
import { sceneTransition } from './transitions.ts'

/** A shot before it has a length. */
export type Untimed = Omit<Shot, 'number' | 'duration'>

interface Shoot {
  drafts: readonly SceneDraft[]
  scenes: readonly Scene[]
  beats: readonly (readonly Beat[])[]
  known: Known
  genre: Genre
  random: Random
}

export function shootScenes({ drafts, scenes, beats, known, genre, random }: Shoot): Untimed[] {
  const camera = new Camera(random, known.heights)
  const phrases = new Phrases(known.language)
  const shots: Untimed[] = []
  for (const [index, draft] of drafts.entries()) {
    const scene = scenes[index]!
    const list = beats[index]!
    const present = [...new Set(list.flatMap((beat) => beat.cast))]
    const staging = new Staging(
      present,
      random.chance(0.7) ? 'right' : 'left',
      known.places.get(draft.location)?.family,
    )
    const actions = tellActions(list, { phrases, known, interior: scene.interior })
    const out = sceneTransition(draft, drafts[index + 1], genre, random)
    for (const [place, beat] of list.entries()) {
      const transition: Transition = place === list.length - 1 ? out : { kind: 'cut', seconds: 0 }
      const facing = staging.facing(beat.cast[0], beat)
      const blocking = staging.block(beat)
      const setup = camera.place(beat, blocking, facing, place === 0)
      shots.push(
        shotOf({
          beat,
          draft,
          scene,
          blocking,
          setup,
          transition,
          action: actions[place]!,
          place,
          isLast: place === list.length - 1,
        }),
      )
    }
  }
  return shots
}

interface Making {
  beat: Beat
  draft: SceneDraft
  scene: Scene
  blocking: Blocking[]
  setup: ReturnType<Camera['place']>
  transition: Transition
  action: string
  place: number
  isLast: boolean
}

function shotOf({ beat, draft, scene, blocking, setup, transition, action, place, isLast }: Making): Untimed {
  const { moment } = beat
  const isButton = isLast && place > 1 && beat.dialogue.length === 0 && beat.role !== 'reveal'
  const role = isButton
    ? 'button'
    : place === 1 && beat.cast.length > 1 && beat.role !== 'insert'
      ? 'master'
      : beat.role
  const interior = beat.elsewhere?.interior ?? draft.interior
  return {
    id: `${scene.id}-${place + 1}`,
    scene: scene.id,
    role: beat.dialogue.length > 0 ? 'dialogue' : role,
    ...setup,
    framing: beat.framing,
    subject: beat.subject,
    action,
    location: beat.elsewhere?.id ?? draft.location,
    interior,
    timeOfDay: draft.timeOfDay,
    weather: draft.weather,
    light: lightOf(draft.timeOfDay, draft.weather, interior),
    mood: moment.mood,
    cast: beat.cast,
    blocking,
    props: propsOf(beat),
    dialogue: beat.dialogue,
    // Heard once, in the shot that tells the deed.
    sound: beat.need >= 1 ? moment.sound : [],
    transition,
    intent: intentOf(role, beat.subject, moment.mood),
    hero: false,
    side: 'a',
  }
}

/** In a view of one thing it is what the shot is about. */
export function propsOf({ framing, cast, moment, subject, elsewhere }: Beat): Shot['props'] {
  const { props } = moment
  // A landmark is the place itself.
  if (elsewhere && moment.location === undefined) return []
  // What a hand could hold is too small to be seen from afar: its glow belongs to the picture of the place.
  if (cast.length === 0 && speaksOfDistance(moment.text))
    return props.filter(({ shape }) => !thingById(shape)?.handheld)
  if (framing === 'establishing' || cast.length > 0) return props
  const target =
    props.find((prop) => prop.label === subject) ?? props.find((prop) => prop.weight === 'focus') ?? props[0]
  return target ? [{ ...target, weight: 'focus' }] : []
}
