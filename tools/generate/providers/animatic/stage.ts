/**
 * The words the animatic's departments share: a set is built once per shot out of pieces standing in one
 * three-dimensional space, figures and props are placed in it, and one camera looks at it. Parallax, lens
 * changes, reverse angles and orbits then come from the camera alone.
 *
 * Space: metres. x to the right of the scene's own side, y up, z away from the master camera. The actors'
 * mark is the origin, on the ground (y = 0); the master camera stands on the −z side and looks along +z.
 */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Random } from '../../../film/random.ts'
import type { LocationFamily, TimeOfDay, Weather } from '../../../film/vocabulary.ts'

export type Brush = SKRSContext2D
/** What a brush fills or strokes with: a css colour or a gradient. */
export type Paint = Brush['fillStyle']
export type Vec3 = readonly [x: number, y: number, z: number]
export type Point = readonly [x: number, y: number]
/** `#rrggbb` as the thing looks in plain daylight; the light decides what is seen of it. */
export type LocalColour = string

/** Colour and direction of everything that shines: one object per time of day and weather. */
export interface Light {
  time: TimeOfDay
  weather: Weather
  interior: boolean
  /** Sky from the zenith (0) to the horizon (1), css colours. */
  sky: readonly (readonly [stop: number, colour: string])[]
  /** What everything fades into with distance. */
  haze: LocalColour
  /** Metres at which 63 % of a colour is haze. */
  hazeDistance: number
  /** Colour of the main light (sun, moon, window, lamp). */
  key: LocalColour
  /** Unit vector from the stage towards the main light. */
  keyDirection: Vec3
  /** Colour of the shadows. */
  shadow: LocalColour
  /** Sun or moon disc: azimuth in radians from +z towards +x, elevation in radians; null when hidden. */
  disc: { azimuth: number; elevation: number; radius: number; colour: string } | null
  /** 0 by day … 1 at night: how bright lamps and windows look. */
  lamps: number
  /**
   * A local colour under this light. `facing` −1 turned away from the key … 0 … 1 turned to it.
   * `alpha` 0…1. Returns a css colour.
   */
  shade(colour: LocalColour, facing?: number, alpha?: number): string
  /** The colour of a lamp, window or flame: not darkened at night. `strength` 0…1 is its alpha. */
  glow(colour: LocalColour, strength?: number): string
}

/** One frame's look through the lens. */
export interface View {
  width: number
  height: number
  /** Screen y of the horizon, in pixels. */
  horizon: number
  light: Light
  /** Seconds since the shot began. */
  time: number
  /** Screen position in pixels, pixels per metre there, and depth in metres along the lens axis (≤ 0: behind). */
  project(point: Vec3): { x: number; y: number; scale: number; depth: number }
}

/** A flat shape in a panel's or face's own metres: x from its left edge, y up from its foot. */
export interface Decal {
  points: readonly Point[]
  colour: LocalColour
  /** 0…1: shines by itself as much as `light.lamps` allows (windows, screens, signs). */
  glow?: number
  /** Shines at any hour (screens, neon, candles). */
  always?: boolean
  /** Open line of this width in metres instead of a filled polygon. */
  line?: number
}

/**
 * An upright sprite that always faces the camera: trees, rocks, lamps, boats, furniture seen from any side.
 * `paint` draws it once, cached: the brush is scaled to metres, y up, origin at the middle of the foot.
 */
export interface Cutout {
  kind: 'cutout'
  at: Vec3
  width: number
  height: number
  paint(brush: Brush, light: Light): void
  /** Cutouts with the same key share one cached picture. */
  key: string
  /** Mirror left and right. */
  flip?: boolean
  /** Metres its top swings in the wind. */
  sway?: number
  /** Metres it rises and falls on water. */
  bob?: number
  /** Draw a soft shadow on the ground under it (default true). */
  shadow?: boolean
  /** Mirror it in the water below. */
  reflect?: boolean
}

/** A box with shaded faces: buildings, tables, beds, crates, counters. */
export interface Box {
  kind: 'box'
  /** Middle of the foot. */
  at: Vec3
  /** Width (x), height (y), depth (z) before turning. */
  size: Vec3
  /** Radians about y. */
  turn?: number
  colour: LocalColour
  roof?: { kind: 'gable' | 'hip' | 'flat'; height: number; colour: LocalColour }
  /** Painted on the four sides: 0 faces −z (the master camera), 1 +x, 2 +z, 3 −x. */
  decals?(side: 0 | 1 | 2 | 3): readonly Decal[]
  reflect?: boolean
}

/** One flat rectangle anywhere: walls, floors of platforms, screens, banners, roads. Seen from both sides. */
export interface Panel {
  kind: 'panel'
  /** Lower left corner. */
  corner: Vec3
  /** From the corner along the foot, metres. */
  across: Vec3
  /** From the corner up the edge, metres. */
  up: Vec3
  colour: LocalColour
  /** Colour at the far end of `up`; default the same. */
  colourTop?: LocalColour
  decals?: readonly Decal[]
  /** Drawn before everything that is not a backdrop, whatever its depth (room walls, ceilings, roads). */
  shell?: boolean
  /** Hide when the camera stands behind it (the fourth wall). */
  oneSided?: boolean
}

/** Drawn anew in every frame, for what moves by itself: fire, traffic, waves, flags, birds, screens. */
export interface Live {
  kind: 'live'
  at: Vec3
  draw(brush: Brush, view: View): void
  /** Depends on the view alone, not on its time: a camera that stands still may keep its picture. */
  still?: boolean
}

/** A lamp, window or fire: a soft glow, brighter at night. */
export interface Glow {
  kind: 'glow'
  at: Vec3
  /** Metres to where it fades out. */
  radius: number
  colour: LocalColour
  /** 0…1 */
  strength: number
  /** Burns by day too. */
  always?: boolean
  /** Flickers like a flame. */
  flicker?: boolean
}

export type Piece = Cutout | Box | Panel | Live | Glow

/** What the feet stand on, out to the horizon (or to the walls). */
export interface Ground {
  colour: LocalColour
  /** Colour towards the horizon; default `colour`. */
  far?: LocalColour
  pattern:
    | 'plain'
    | 'grass'
    | 'planks'
    | 'tiles'
    | 'boards'
    | 'cobbles'
    | 'sand'
    | 'snow'
    | 'water'
    | 'road'
    | 'rubble'
    | 'carpet'
    | 'metal'
  /** Pattern's own colour. */
  detail?: LocalColour
}

/** Far silhouettes all around, drawn into the sky: hills, forests, towns, mountains. Nearest last. */
export interface Ridge {
  /** Metres away; decides haze and parallax. */
  distance: number
  colour: LocalColour
  /** Height in metres at an azimuth (radians from +z towards +x). Smooth or jagged as the land is. */
  height(azimuth: number): number
  /** Windows alight after dark, share 0…1. */
  lights?: number
}

export interface StageSet {
  ground: Ground | null
  ridges?: readonly Ridge[]
  pieces: readonly Piece[]
  /** Interiors: inside measures; the camera stays within them, 0.3 m from the walls. */
  room?: { left: number; right: number; near: number; far: number; height: number }
  /** Where people can sit: place, seat height in metres, and which way they then face (radians about y, 0 = to the master camera). */
  seats?: readonly { at: Vec3; height: number; turn: number }[]
  /** Where a named thing looks right if the shot does not put it elsewhere. */
  propAt?: Vec3
  /** Where a boat looks right: on the set's water, seen from the master's side. Level with the water. */
  waterAt?: Vec3
  /** The thing the place is known for, such as its tower: foot, width and height in metres. */
  landmark?: { at: Vec3; width: number; height: number }
  /** Height above ground of the actors' mark when they stand on a pier, deck or bed of a lorry. */
  markHeight?: number
  /** Stars, and planets to be seen, even by day (space, planet). */
  starry?: boolean
  /** Painted instead of the sky, if the sky is not one (underwater, cave mouth, nebula). Covers the whole frame. */
  backdrop?(brush: Brush, view: View): void
}

export interface SetBrief {
  light: Light
  /** Same location, same stream: the set stands alike in every shot. */
  random: Random
}

/** One file per family in `sets/`, listed in `sets/index.ts`. */
export interface SetDesign {
  family: LocationFamily
  interior: boolean
  build(brief: SetBrief): StageSet
}

/** A thing we know the shape of. */
export interface PropShape {
  /** Canonical word, English, kebab-case: `robot`, `boat`, `fishing-rod`. */
  id: string
  /** Natural size in metres. */
  width: number
  height: number
  /** Small enough to be held: where the hand grips it, in its own metres from the middle of the foot. */
  grip?: Point
  /** Stands on the ground, floats on water, flies, or lies on a surface. */
  rests: 'ground' | 'water' | 'air' | 'surface'
  /** It moves by itself when shown moving: drawn per frame with `time` for wheels, wings, legs, flames. */
  paint(brush: Brush, light: Light, time: number): void
  /** Pictures change with time; otherwise one cached picture serves. */
  animated?: boolean
  /** Shines. */
  glow?: { at: Point; radius: number; colour: LocalColour; always?: boolean; flicker?: boolean }
}
