import type { Random } from '../../film/random.ts'
import type { Moment, SceneDraft } from '../draft.ts'
import type { Beat } from './beat.ts'
import { coverMoment } from './cover-moment.ts'
import { framingOf } from './scene-context.ts'
import type { Known, SceneContext } from './scene-context.ts'

/** How often a scene may open on a detail before the place is shown. */
const teaseShare = 0.15

/** A scene's shots in order: the place first (or a detail, then the place), then nearer and nearer. */
export function coverScene(
  scene: SceneDraft,
  known: Known,
  random: Random,
  place: { isFirst: boolean; isKnown: boolean },
): Beat[] {
  const context: SceneContext = { ...known, present: [], random, spoken: 0 }
  const covered = scene.moments.map((moment) => {
    const beats = coverMoment(moment, context)
    context.present = [...new Set([...context.present, ...seenIn(moment)])]
    return beats
  })
  const opening = openingBeat(scene, known, covered, place.isKnown)
  const beats = covered.flat()
  const [first] = beats
  const tease = first?.framing === 'insert' && !place.isFirst && random.chance(teaseShare * 3)
  return tease ? [first, opening, ...beats.slice(1)] : [opening, ...beats]
}

/** In the picture: named by the moment, or speaking in it. */
function seenIn(moment: Moment): string[] {
  return [
    ...moment.cast,
    ...moment.dialogue.filter((line) => line.delivery === 'on').map((line) => line.character),
  ]
}

const opensWide = new Set<Moment['kind']>(['place', 'arrive', 'deed', 'look'])
const nearerView = { 1: 0.5, 2: 0.7, 3: 0.9 }

/**
 * The establishing shot. A scene that begins with its place has it; a scene that begins with a deed shows that
 * deed from far enough away; one that begins with talk gets the place in front of it.
 */
function openingBeat(scene: SceneDraft, known: Known, covered: Beat[][], isKnown: boolean): Beat {
  const [moment] = scene.moments
  const main = covered[0]?.[0]
  const isWide =
    moment !== undefined &&
    (opensWide.has(moment.kind) || (scene.moments.length === 1 && moment.kind === 'thing'))
  const shape = {
    role: 'establish' as const,
    framing: 'establishing' as const,
    sizes: scene.interior ? (['LS', 'ELS'] as const) : (['ELS', 'LS'] as const),
    dialogue: [],
    need: 1,
  }
  if (moment && main && isWide && moment.dialogue.length === 0) {
    covered[0]!.shift()
    // The deed or face itself is still worth a nearer view where there is time.
    if (moment.kind !== 'place') covered[0]!.unshift({ ...main, need: nearerView[moment.weight] })
    return { moment, cast: moment.cast, subject: moment.subject, action: '', ...shape }
  }
  const place = placeMoment(scene, known, isKnown)
  return { moment: place, cast: place.cast, subject: place.subject, action: '', ...shape }
}

/** What a heading alone shows. */
function placeMoment(scene: SceneDraft, known: Known, isKnown: boolean): Moment {
  const location = known.places.get(scene.location)
  const name = location?.name ?? scene.heading
  const cast = scene.moments.find((moment) => moment.cast.length > 0)?.cast.slice(0, 3) ?? []
  return {
    kind: 'place',
    // A place seen before only needs its name.
    text: (isKnown ? '' : location?.description) || name,
    subject: name,
    // People are in the wide of a scene that starts in the middle of them.
    cast: framingOf(cast) === 'establishing' ? [] : cast,
    bodies: [],
    props: [],
    dialogue: [],
    sound: [],
    mood: scene.mood,
    weight: 1,
  }
}
