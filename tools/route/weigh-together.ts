/**
 * Words change each other's meaning: a panda is wildlife until it plays the guitar, a face is a portrait until
 * it is an eyelash in macro, a drone move over a valley is still the valley's shot. These are those readings,
 * each a small rule over what a shot names; the plain weights of single words are in `evidence.json`.
 */
import type { Evidence } from './needs.ts'
import type { Concept } from './concepts.ts'
import type { Reading } from './reading.ts'

const human = new Set<Concept>(['person', 'face', 'crowd'])
const places = new Set<Concept>(['landscape', 'water', 'architecture', 'city', 'interior', 'cosmos'])
const things = new Set<Concept>(['object', 'food', 'plant', 'vehicle', 'bodyPart'])

interface Scene {
  has(concept: Concept): boolean
  /** Named as something the shot is about, not as surroundings. */
  shows(concept: Concept): boolean
  count(concept: Concept): number
  head: Concept | undefined
  words: number
}

function sceneOf({ mentions, head, analysis }: Reading): Scene {
  const present = mentions.filter(({ negated }) => !negated)
  return {
    has: (concept) => present.some((mention) => mention.concept === concept),
    shows: (concept) =>
      present.some((mention) => mention.concept === concept && mention.role !== 'background'),
    count: (concept) => present.filter((mention) => mention.concept === concept).length,
    head: head?.concept,
    words: analysis.tokens.length,
  }
}

/** Adjusts gathered evidence in place. */
export function weighTogether(reading: Reading, evidence: Evidence): void {
  const scene = sceneOf(reading)
  const { strengths } = evidence
  if (scene.head === 'animal' || scene.head === 'creature') readCreature(scene, evidence)
  if (human.has(scene.head ?? 'object') || scene.shows('person')) readPeople(scene, evidence)
  else readNoPeople(scene, evidence)
  readCamera(reading, scene, evidence)
  if (scene.has('slow') && !scene.has('chase') && !scene.has('fight')) evidence.scale('action', 0.6)
  // "Insert", "quick cutaway": who says so means it, whatever splashes in it.
  if (scene.has('cutaway'))
    for (const need of ['physics', 'environment', 'landscape'] as const) evidence.scale(need, 0.8)
  if (strengths.experimental > 0.6) {
    for (const need of ['landscape', 'environment', 'physics', 'realism'] as const) evidence.scale(need, 0.45)
    for (const need of ['character', 'face', 'camera', 'cutaway'] as const) evidence.scale(need, 0.7)
  }
  if (strengths.action > 0.6) {
    for (const need of ['landscape', 'environment', 'character'] as const) evidence.scale(need, 0.5)
    evidence.scale('camera', 0.75)
    // Dust behind a drifting car belongs to the chase; slow motion asks for the physics itself.
    if (!scene.has('destruction') && !scene.has('slowMotion')) evidence.scale('physics', 0.7)
  }
}

/** An animal or a thing doing what only people do is an unreal image, however real it shall look. */
function readCreature(scene: Scene, evidence: Evidence): void {
  if (scene.has('humanActivity') && !scene.shows('person'))
    evidence.add('experimental', 0.65, 'an animal at human work')
  if (scene.has('cosmos')) evidence.add('experimental', 0.3)
  if (scene.has('surreal')) {
    evidence.add('experimental', 0.4)
    evidence.scale('physics', 0.6)
  }
  // Swimming is how a fish is, not an action sequence.
  const wild = scene.head === 'animal' && !scene.has('chase') && !scene.has('fight') && !scene.has('fast')
  if (wild) evidence.scale('action', 0.55)
}

function readPeople(scene: Scene, evidence: Evidence): void {
  // "A person is ironing" is about the ironing: nobody in particular, so a clip of motion and no character shot.
  const anyone = scene.has('generic') && !scene.has('face') && !scene.has('emotion') && !scene.has('speech')
  if (anyone && scene.has('activity') && scene.words <= 12) {
    evidence.add('action', 0.5, 'a bare activity')
    evidence.scale('character', 0.6)
  }
  const small = scene.has('smallFigure') || (scene.has('scale') && scene.has('wide'))
  if (small || (scene.has('sweep') && scene.head !== 'face')) {
    evidence.scale('character', 0.35)
    evidence.add('landscape', 0.2)
  } else if (scene.head !== undefined && !places.has(scene.head)) {
    for (const need of ['landscape', 'environment', 'cutaway'] as const) evidence.scale(need, 0.5)
    evidence.scale('physics', scene.has('close') ? 0.6 : 0.7)
  }
  if (scene.has('close') || scene.has('medium'))
    evidence.add('face', scene.head === 'bodyPart' ? 0 : 0.5, 'close on a person')
  if (scene.head === 'face') evidence.scale('cutaway', 0.4)
}

function readNoPeople(scene: Scene, evidence: Evidence): void {
  evidence.scale('face', scene.head === 'animal' || scene.head === 'creature' ? 0.5 : 0.25)
  const { head } = scene
  if (head !== undefined && things.has(head) && (scene.has('close') || scene.has('macro'))) {
    evidence.add('cutaway', 0.4, 'a detail')
  }
  // "Syrup running down", "a river rushing": the verbs of action, but nobody acts.
  const nature = head === 'landscape' || head === 'water'
  const inert = head !== undefined && (things.has(head) || places.has(head)) && head !== 'vehicle'
  const acted = scene.has('animal') || scene.has('fight') || (scene.has('chase') && !nature)
  if (inert && !acted) evidence.scale('action', nature && scene.has('chase') ? 0.6 : 0.4)
  if (head !== undefined && places.has(head)) evidence.scale('cutaway', 0.6)
}

/** A sweep over a landscape is the landscape's shot; a named move on anything else is the camera's. */
function readCamera({ mentions }: Reading, scene: Scene, evidence: Evidence): void {
  const still = mentions.some(({ concept, negated }) => concept === 'still' && !negated)
  if (still) evidence.scale('camera', 0)
  if (scene.has('sweep') && evidence.strengths.landscape > 0.4) evidence.scale('camera', 0.6)
}
