import { air, birds, owls, type Air } from './air.ts'
import type { LocationFamily } from '../../film/vocabulary.ts'

/** Outside, where people live, travel or fought. */
export const settledAirs = {
  harbour: air(
    [
      ['lapping', -15],
      ['sea', -21],
      ['wind-soft', -24],
    ],
    [
      ['gull', 6, -15, 'day'],
      ['halyard', 9, -17],
      ['creak', 4, -22],
      ['bell', 0.7, -28],
    ],
  ),
  street: air(
    [
      ['city', -15],
      ['crowd', -32],
    ],
    [
      ['car-pass', 5, -17],
      ['siren', 0.4, -34],
      ['brakes', 0.5, -34],
    ],
    [['city-far', -18]],
  ),
  alley: air(
    [
      ['city-far', -18],
      ['ventilation', -26],
    ],
    [
      ['water-drip', 4, -20],
      ['dog-bark', 1, -28],
      ['siren', 0.5, -34],
    ],
  ),
  village: air(
    [
      ['wind-soft', -24],
      ['leaves', -28],
    ],
    [birds, ['dog-bark', 1.4, -29], ['bell', 0.5, -31], ['dog-bark', 1.2, -30, 'night']],
    [
      ['crickets', -28],
      ['wind-soft', -27],
    ],
  ),
  skyline: air(
    [
      ['city', -18],
      ['wind-soft', -23],
    ],
    [
      ['siren', 0.6, -31],
      ['aircraft', 0.5, -29],
    ],
  ),
  rooftop: air(
    [
      ['city-far', -17],
      ['wind-soft', -20],
      ['ventilation', -27],
    ],
    [
      ['siren', 0.7, -31],
      ['car-pass', 2, -30],
    ],
  ),
  battlefield: air(
    [
      ['far-battle', -14],
      ['wind-strong', -24],
    ],
    [
      ['explosion', 5, -22],
      ['gunshot', 6, -26],
    ],
  ),
  park: air(
    [
      ['leaves', -22],
      ['city-far', -25],
    ],
    [birds, ['dog-bark', 1, -29, 'day'], ['laugh', 0.7, -31, 'day']],
    [
      ['crickets', -26],
      ['city-far', -25],
    ],
  ),
  bridge: air(
    [
      ['city-far', -19],
      ['wind-soft', -21],
      ['river', -31],
    ],
    [['car-pass', 5, -20]],
  ),
  road: air(
    [['wind-soft', -22]],
    [['car-pass', 5, -17], birds],
    [
      ['crickets', -24],
      ['wind-soft', -26],
    ],
  ),
  lighthouse: air(
    [
      ['surf', -18],
      ['wind-strong', -22],
    ],
    [
      ['gull', 4, -19, 'day'],
      ['sea-wave', 5, -18],
    ],
  ),
  castle: air(
    [
      ['wind-soft', -22],
      ['wind-howl', -33],
    ],
    [['crow', 2, -24, 'day'], owls, ['bell', 0.4, -31]],
  ),
  ruins: air(
    [
      ['wind-soft', -22],
      ['wind-howl', -30],
    ],
    [['crow', 1.4, -25, 'day'], owls, ['creak', 1.4, -28]],
  ),
  graveyard: air(
    [
      ['wind-soft', -23],
      ['leaves', -29],
    ],
    [
      ['crow', 2.4, -22, 'day'],
      ['owl', 3, -22, 'night'],
      ['bell', 0.5, -30],
      ['creak', 1, -27],
    ],
    [
      ['wind-soft', -23],
      ['wind-howl', -32],
      ['crickets', -32],
    ],
  ),
  market: air(
    [
      ['crowd', -15],
      ['city-far', -26],
    ],
    [
      ['laugh', 2, -25],
      ['metal-clank', 3, -27],
      ['dog-bark', 0.8, -30],
    ],
  ),
  station: air(
    [
      ['crowd', -22],
      ['ventilation', -22],
    ],
    [
      ['train', 0.8, -22],
      ['bell', 0.8, -29],
      ['footsteps', 14, -25],
    ],
  ),
  farm: air(
    [
      ['wind-soft', -23],
      ['leaves', -28],
    ],
    [birds, ['dog-bark', 1.5, -27], ['crow', 2, -25, 'day'], owls],
    [['crickets', -23]],
  ),
} satisfies Partial<Record<LocationFamily, Air>>
