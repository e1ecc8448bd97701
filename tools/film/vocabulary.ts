/**
 * The closed vocabularies of a film. Every list is data the director, the router, the renderer and the
 * sound department share; a word that is not here is kept as free text beside the nearest one.
 *
 * Shot sizes follow CineScale's order, framings ShotBench's, movements the set's own words.
 */
import { z } from 'zod'

/** Nearest to farthest: extreme close-up … extreme long shot. */
export const shotSizes = ['ECU', 'CU', 'MCU', 'MS', 'MLS', 'LS', 'ELS'] as const
export const ShotSize = z.enum(shotSizes)
export type ShotSize = z.infer<typeof ShotSize>

export const Framing = z.enum([
  'single',
  'two-shot',
  'three-shot',
  'group',
  'over-the-shoulder',
  'pov',
  'establishing',
  'insert',
])
export type Framing = z.infer<typeof Framing>

export const Angle = z.enum(['eye-level', 'low', 'high', 'overhead', 'worms-eye', 'dutch'])
export type Angle = z.infer<typeof Angle>

export const MovementKind = z.enum([
  'static',
  'pan',
  'tilt',
  'dolly',
  'truck',
  'orbit',
  'crane',
  'zoom',
  'handheld',
  'whip',
])
export type MovementKind = z.infer<typeof MovementKind>

export const Direction = z.enum(['none', 'in', 'out', 'left', 'right', 'up', 'down'])
export type Direction = z.infer<typeof Direction>

/** What a shot is for in the coverage of its scene. */
export const ShotRole = z.enum([
  'establish',
  'master',
  'work-in',
  'dialogue',
  'reaction',
  'insert',
  'cutaway',
  'action',
  'reveal',
  'button',
])
export type ShotRole = z.infer<typeof ShotRole>

export const TimeOfDay = z.enum(['day', 'dawn', 'dusk', 'night'])
export type TimeOfDay = z.infer<typeof TimeOfDay>

/** A storm is rain with wind and lightning. */
export const Weather = z.enum(['clear', 'rain', 'snow', 'fog', 'storm'])
export type Weather = z.infer<typeof Weather>

export const Mood = z.enum([
  'neutral',
  'calm',
  'tender',
  'joyful',
  'comic',
  'awe',
  'mysterious',
  'tense',
  'ominous',
  'urgent',
  'melancholy',
  'triumphant',
])
export type Mood = z.infer<typeof Mood>

export const Genre = z.enum([
  'drama',
  'comedy',
  'romance',
  'thriller',
  'action',
  'horror',
  'science-fiction',
  'fantasy',
  'western',
  'crime',
  'war',
  'family',
  'documentary',
  'slow-cinema',
])
export type Genre = z.infer<typeof Genre>

export const TransitionKind = z.enum(['cut', 'dissolve', 'dip-to-black', 'dip-to-white', 'wipe'])
export type TransitionKind = z.infer<typeof TransitionKind>

/** What a figure's body does. */
export const Pose = z.enum([
  'stand',
  'walk',
  'run',
  'sit',
  'fight',
  'fall',
  'lie',
  'embrace',
  'point',
  'talk',
  'kneel',
  'crouch',
  'reach',
  'hold',
  'give',
  'carry',
  'work',
  'aim',
  'climb',
  'dance',
  'look-up',
])
export type Pose = z.infer<typeof Pose>

/** Which way a figure looks, seen from the scene's own side of the 180° line. */
export const Facing = z.enum(['left', 'right', 'camera', 'away'])
export type Facing = z.infer<typeof Facing>

/** Spot effects the sound department can make. */
export const SoundEffect = z.enum([
  'footsteps',
  'running',
  'door-open',
  'door-close',
  'knock',
  'engine',
  'car-pass',
  'brakes',
  'gunshot',
  'explosion',
  'thunder',
  'sea-wave',
  'splash',
  'wind-gust',
  'bell',
  'glass-break',
  'punch',
  'body-fall',
  'phone-ring',
  'typing',
  'clock-tick',
  'heartbeat',
  'hoofbeats',
  'dog-bark',
  'birdsong',
  'gull',
  'crow',
  'applause',
  'crowd',
  'siren',
  'train',
  'aircraft',
  'fire',
  'machine-hum',
  'beep',
  'robot-servo',
  'whoosh',
  'sword',
  'switch-click',
  'paper',
  'cloth',
  'metal-clank',
  'creak',
  'water-drip',
  'rocket',
  'magic',
  'laugh',
])
export type SoundEffect = z.infer<typeof SoundEffect>

/** Places the animatic can build and the sound department knows the air of. */
export const exteriorFamilies = [
  'harbour',
  'street',
  'alley',
  'forest',
  'jungle',
  'desert',
  'mountain',
  'sea',
  'beach',
  'village',
  'skyline',
  'rooftop',
  'field',
  'battlefield',
  'cave',
  'park',
  'bridge',
  'road',
  'snowfield',
  'river',
  'lighthouse',
  'castle',
  'ruins',
  'graveyard',
  'market',
  'station',
  'farm',
  'planet',
  'space',
  'underwater',
] as const
export const interiorFamilies = [
  'room',
  'bedroom',
  'kitchen',
  'corridor',
  'office',
  'lab',
  'hospital',
  'church',
  'bar',
  'restaurant',
  'car',
  'train',
  'spaceship',
  'classroom',
  'library',
  'workshop',
  'cellar',
  'cell',
  'stage',
  'hall',
  'shop',
  'lamp-room',
  'plane',
  'tent',
  'courtroom',
  'gym',
] as const
export const LocationFamily = z.enum([...exteriorFamilies, ...interiorFamilies])
export type LocationFamily = z.infer<typeof LocationFamily>
