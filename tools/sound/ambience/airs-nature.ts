import { air, birds, owls, type Air } from './air.ts'
import type { LocationFamily } from '../../film/vocabulary.ts'

/** Land, water and beyond. */
export const natureAirs = {
  forest: air(
    [
      ['leaves', -19],
      ['wind-soft', -24],
    ],
    [birds, ['crow', 1.2, -26, 'day'], owls, ['creak', 1, -30]],
    [
      ['crickets', -23],
      ['leaves', -25],
    ],
  ),
  jungle: air(
    [
      ['jungle', -19],
      ['leaves', -25],
    ],
    [
      ['birdsong', 12, -18, 'day'],
      ['frog', 8, -20],
      ['crow', 1, -28],
    ],
  ),
  desert: air(
    [
      ['wind-soft', -20],
      ['wind-howl', -33],
    ],
    [['wind-gust', 3, -22]],
    [
      ['wind-soft', -24],
      ['crickets', -34],
    ],
  ),
  mountain: air(
    [
      ['wind-strong', -19],
      ['wind-howl', -31],
    ],
    [
      ['wind-gust', 3, -21],
      ['crow', 1, -28, 'day'],
    ],
  ),
  sea: air(
    [
      ['sea', -15],
      ['wind-soft', -22],
    ],
    [
      ['sea-wave', 6, -17],
      ['gull', 2, -22, 'day'],
      ['creak', 3, -24],
    ],
  ),
  beach: air(
    [
      ['surf', -15],
      ['wind-soft', -24],
    ],
    [
      ['sea-wave', 7, -16],
      ['gull', 4, -20, 'day'],
    ],
  ),
  field: air(
    [
      ['wind-soft', -22],
      ['leaves', -29],
    ],
    [birds, ['crow', 1, -28, 'day']],
    [
      ['crickets', -21],
      ['wind-soft', -28],
    ],
  ),
  cave: air(
    [['cavern', -20]],
    [
      ['water-drip', 11, -17],
      ['wind-gust', 1, -30],
    ],
  ),
  snowfield: air(
    [
      ['snow', -22],
      ['wind-howl', -32],
    ],
    [['wind-gust', 3, -22]],
  ),
  river: air(
    [
      ['river', -16],
      ['leaves', -29],
    ],
    [birds, ['frog', 5, -24, 'night'], ['splash', 0.8, -27]],
  ),
  planet: air(
    [
      ['wind-howl', -24],
      ['void', -20],
    ],
    [['wind-gust', 3, -22]],
  ),
  space: air([
    ['void', -22],
    ['ship-hum', -31],
  ]),
  underwater: air([['underwater', -14]], [['water-drip', 3, -30]]),
} satisfies Partial<Record<LocationFamily, Air>>
