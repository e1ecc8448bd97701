/** The film's closed vocabularies in the words film crews use. Field words are English in every film. */
import type { Look, Voice } from '../../film/bible.ts'
import type { Blocking, Shot } from '../../film/shot.ts'
import type { Genre, Mood, Pose, SoundEffect, TimeOfDay, Weather } from '../../film/vocabulary.ts'

export const sizeWords: Record<Shot['size'], string> = {
  ECU: 'extreme close-up',
  CU: 'close-up',
  MCU: 'medium close-up',
  MS: 'medium shot',
  MLS: 'medium long shot',
  LS: 'long shot',
  ELS: 'extreme long shot',
}

/** Empty where the size says it all. */
export const framingWords: Record<Shot['framing'], string> = {
  single: '',
  'two-shot': 'two-shot',
  'three-shot': 'three-shot',
  group: 'group shot',
  'over-the-shoulder': 'over the shoulder',
  pov: 'point of view',
  establishing: 'establishing shot',
  insert: 'insert of a detail',
}

export const angleWords: Record<Shot['angle'], string> = {
  'eye-level': 'eye level',
  low: 'low angle',
  high: 'high angle',
  overhead: 'overhead view',
  'worms-eye': 'seen from the ground up',
  dutch: 'tilted horizon',
}

export const poseWords: Record<Pose, string> = {
  stand: 'standing',
  walk: 'walking',
  run: 'running',
  sit: 'sitting',
  fight: 'fighting',
  fall: 'falling',
  lie: 'lying down',
  embrace: 'embracing',
  point: 'pointing',
  talk: 'talking',
  kneel: 'kneeling',
  crouch: 'crouching',
  reach: 'reaching out',
  hold: 'holding on',
  give: 'handing something over',
  carry: 'carrying',
  work: 'at work',
  aim: 'taking aim',
  climb: 'climbing',
  dance: 'dancing',
  'look-up': 'looking up',
}

export const spotWords: Record<Blocking['place'], string> = {
  left: 'on the left',
  centre: 'in the centre',
  right: 'on the right',
  background: 'in the background',
  foreground: 'in the foreground',
}

export const facingWords: Record<Blocking['facing'], string> = {
  left: 'facing left',
  right: 'facing right',
  camera: 'facing the camera',
  away: 'seen from behind',
}

export const timeWords: Record<TimeOfDay, string> = {
  day: 'by day',
  dawn: 'at dawn',
  dusk: 'at dusk',
  night: 'at night',
}

export const weatherWords: Record<Weather, string> = {
  clear: '',
  rain: 'in the rain',
  snow: 'in falling snow',
  fog: 'in fog',
  storm: 'in a storm',
}

/** What the weather sounds like. */
export const airWords: Record<Weather, string> = {
  clear: '',
  rain: 'steady rain',
  snow: 'a hush of snow',
  fog: '',
  storm: 'wind, rain and distant thunder',
}

export const moodWords: Record<Mood, string> = {
  neutral: '',
  calm: 'calm',
  tender: 'tender',
  joyful: 'joyful',
  comic: 'light and comic',
  awe: 'full of awe',
  mysterious: 'mysterious',
  tense: 'tense',
  ominous: 'ominous',
  urgent: 'urgent',
  melancholy: 'melancholy',
  triumphant: 'triumphant',
}

/** Three colours that go with the hour; the costumes add theirs. */
export const hourColours: Record<TimeOfDay, string> = {
  day: 'warm white, sky blue, sand',
  dawn: 'pale rose, cool grey, soft gold',
  dusk: 'amber, deep blue, charcoal',
  night: 'midnight blue, black, tungsten orange',
}

/** The look when the film names none. */
export const genreLooks: Record<Genre, string> = {
  drama: 'Cinematic live-action drama',
  comedy: 'Bright cinematic live-action comedy',
  romance: 'Soft cinematic live-action romance',
  thriller: 'Dark cinematic live-action thriller',
  action: 'Dynamic cinematic live-action film',
  horror: 'Dark cinematic live-action horror film',
  'science-fiction': 'Cinematic live-action science fiction',
  fantasy: 'Cinematic live-action fantasy',
  western: 'Sun-bleached cinematic live-action western',
  crime: 'Moody cinematic live-action crime film',
  war: 'Gritty cinematic live-action war film',
  family: 'Warm cinematic live-action family film',
  documentary: 'Natural documentary footage',
  'slow-cinema': 'Quiet, observational live-action cinema',
}

export const voiceWords: Record<Voice['timbre'], string> = {
  female: 'female voice',
  male: 'male voice',
  child: 'child’s voice',
  machine: 'machine voice',
}

export const ageWords: Record<Look['age'], string> = {
  child: '',
  young: 'young',
  adult: '',
  old: 'old',
}

export const soundWords: Record<SoundEffect, string> = {
  footsteps: 'footsteps',
  running: 'running footsteps',
  'door-open': 'a door opening',
  'door-close': 'a door closing',
  knock: 'a knock',
  engine: 'an engine',
  'car-pass': 'a car passing',
  brakes: 'squealing brakes',
  gunshot: 'a gunshot',
  explosion: 'an explosion',
  thunder: 'thunder',
  'sea-wave': 'waves breaking',
  splash: 'a splash',
  'wind-gust': 'gusts of wind',
  bell: 'a bell',
  'glass-break': 'breaking glass',
  punch: 'a punch',
  'body-fall': 'a body falling',
  'phone-ring': 'a phone ringing',
  typing: 'typing',
  'clock-tick': 'a ticking clock',
  heartbeat: 'a heartbeat',
  hoofbeats: 'hoofbeats',
  'dog-bark': 'a dog barking',
  birdsong: 'birdsong',
  gull: 'gulls',
  crow: 'crows',
  applause: 'applause',
  crowd: 'a murmuring crowd',
  siren: 'a siren',
  train: 'a train',
  aircraft: 'an aircraft',
  fire: 'crackling fire',
  'machine-hum': 'a machine humming',
  beep: 'electronic beeps',
  'robot-servo': 'whirring servos',
  whoosh: 'a whoosh',
  sword: 'clashing blades',
  'switch-click': 'the click of a switch',
  paper: 'rustling paper',
  cloth: 'rustling cloth',
  'metal-clank': 'clanking metal',
  creak: 'creaking wood',
  'water-drip': 'dripping water',
  rocket: 'a rocket engine',
  magic: 'a shimmer of magic',
  laugh: 'laughter',
}
