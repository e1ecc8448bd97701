/** Things that a set already is or has: a shot that names them means the ones standing there. */
import type { LocationFamily } from '../../../film/vocabulary.ts'
import type { StageSet } from './stage.ts'

const ownThings: Partial<Record<LocationFamily, readonly string[]>> = {
  lighthouse: ['lighthouse', 'tower', 'house', 'lamp'],
  'lamp-room': ['lighthouse', 'lamp'],
  forest: ['tree', 'pine', 'forest'],
  jungle: ['tree', 'palm'],
  park: ['tree', 'bench'],
  car: ['car', 'steering-wheel'],
  train: ['train', 'seat'],
  station: ['train'],
  plane: ['plane', 'airplane'],
  spaceship: ['spaceship', 'rocket'],
  bridge: ['bridge'],
  castle: ['castle', 'tower'],
  church: ['church', 'cross', 'candle'],
  village: ['house'],
  farm: ['barn', 'house'],
  mountain: ['mountain'],
  tent: ['tent'],
  graveyard: ['gravestone', 'tombstone', 'grave'],
  bar: ['bar'],
  kitchen: ['oven', 'stove'],
  bedroom: ['bed'],
  hospital: ['bed'],
  stage: ['stage', 'curtain'],
  library: ['bookshelf'],
}

/** The prop is part of the place already. */
export const isLandmark = (family: LocationFamily, prop: string): boolean =>
  ownThings[family]?.includes(prop) ?? false

/** Metres: nothing lower is what a place is known for. */
const tall = 6

/** What the place is known for: as the set says, or outdoors the tallest thing standing in it. */
export function landmarkOf(set: StageSet): StageSet['landmark'] {
  if (set.landmark || set.room) return set.landmark
  const things = set.pieces.filter((piece) => piece.kind === 'cutout' && piece.height >= tall)
  return things.reduce<StageSet['landmark']>((best, piece) => {
    if (piece.kind !== 'cutout' || (best && best.height >= piece.height)) return best
    return { at: piece.at, width: piece.width, height: piece.height }
  }, undefined)
}
