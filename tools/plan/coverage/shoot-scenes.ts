import type { Scene } from '../../film/film.ts'
import type { Random } from '../../film/random.ts'
import type { Shot, Transition } from '../../film/shot.ts'
import type { Genre } from '../../film/vocabulary.ts'
import type { SceneDraft } from '../draft.ts'
import type { Beat } from './beat.ts'
import { tellsMoment } from './beat.ts'
import { Camera } from './camera.ts'
import { intentOf } from './intent.ts'
import { lightOf } from './light.ts'
import { sentencesOf } from './speech.ts'
import { Staging } from './staging.ts'
import { sceneTransition } from './transitions.ts'

/** A shot before it has a length. */
export type Untimed = Omit<Shot, 'number' | 'duration'>

interface Shoot {
  drafts: readonly SceneDraft[]
  scenes: readonly Scene[]
  beats: readonly (readonly Beat[])[]
  genre: Genre
  random: Random
}

export function shootScenes({ drafts, scenes, beats, genre, random }: Shoot): Untimed[] {
  const camera = new Camera(random)
  const shots: Untimed[] = []
  for (const [index, draft] of drafts.entries()) {
    const scene = scenes[index]!
    const list = beats[index]!
    const present = [...new Set(list.flatMap((beat) => beat.cast))]
    const staging = new Staging(present, random.chance(0.7) ? 'right' : 'left')
    const actions = tellActions(list)
    const out = sceneTransition(draft, drafts[index + 1], genre, random)
    for (const [place, beat] of list.entries()) {
      const transition: Transition = place === list.length - 1 ? out : { kind: 'cut', seconds: 0 }
      const setup = camera.place(beat, staging.facing(beat.cast[0], beat), place === 0)
      shots.push(
        shotOf({
          beat,
          draft,
          scene,
          staging,
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

/** Several shots of one moment share out its sentences, so that no caption is read twice in a row. */
function tellActions(beats: readonly Beat[]): string[] {
  const telling = Map.groupBy(beats.filter(tellsMoment), (beat) => beat.moment)
  return beats.map((beat) => {
    if (!tellsMoment(beat)) return beat.action
    const siblings = telling.get(beat.moment) ?? []
    const sentences = siblings.length < 2 ? [] : sentencesOf(beat.moment.text)
    if (sentences.length < 2) return beat.moment.text
    const share = Math.ceil(sentences.length / siblings.length)
    const turn = siblings.indexOf(beat)
    const own = sentences.slice(turn * share, (turn + 1) * share)
    return own.length > 0 ? own.join(' ') : sentences.at(-1)!
  })
}

interface Making {
  beat: Beat
  draft: SceneDraft
  scene: Scene
  staging: Staging
  setup: ReturnType<Camera['place']>
  transition: Transition
  action: string
  place: number
  isLast: boolean
}

function shotOf({ beat, draft, scene, staging, setup, transition, action, place, isLast }: Making): Untimed {
  const { moment } = beat
  const isButton = isLast && place > 1 && beat.dialogue.length === 0 && beat.role !== 'reveal'
  const role = isButton
    ? 'button'
    : place === 1 && beat.cast.length > 1 && beat.role !== 'insert'
      ? 'master'
      : beat.role
  return {
    id: `${scene.id}-${place + 1}`,
    scene: scene.id,
    role: beat.dialogue.length > 0 ? 'dialogue' : role,
    ...setup,
    framing: beat.framing,
    subject: beat.subject,
    action,
    location: draft.location,
    interior: draft.interior,
    timeOfDay: draft.timeOfDay,
    weather: draft.weather,
    light: lightOf(draft.timeOfDay, draft.weather, draft.interior),
    mood: moment.mood,
    cast: beat.cast,
    blocking: staging.block(beat),
    props:
      beat.framing === 'insert' || beat.framing === 'pov'
        ? focused(moment.props, beat.subject)
        : beat.cast.length > 0 || moment.props.length > 0
          ? moment.props
          : [],
    dialogue: beat.dialogue,
    // Heard once, in the shot that tells the deed.
    sound: beat.need >= 1 ? moment.sound : [],
    transition,
    intent: intentOf(role, beat.subject, moment.mood),
    hero: false,
    side: 'a',
  }
}

/** In a close view of one thing it is what the shot is about. */
function focused(props: Shot['props'], subject: string): Shot['props'] {
  const target =
    props.find((prop) => prop.label === subject) ?? props.find((prop) => prop.weight === 'focus') ?? props[0]
  return target ? [{ ...target, weight: 'focus' }] : []
}
