import { air, owls, type Air } from './air.ts'
import type { LocationFamily } from '../../film/vocabulary.ts'

/** Within walls, hulls and canvas. */
export const insideAirs = {
  room: air(
    [
      ['room-tone', -29],
      ['city-far', -36],
    ],
    [
      ['clock-tick', 3, -30],
      ['car-pass', 1, -38],
    ],
  ),
  bedroom: air(
    [['room-tone', -31]],
    [
      ['clock-tick', 4, -29],
      ['creak', 0.7, -36],
    ],
  ),
  kitchen: air(
    [
      ['room-tone', -31],
      ['fridge', -31],
    ],
    [
      ['water-drip', 2, -29],
      ['metal-clank', 0.7, -36],
    ],
  ),
  corridor: air(
    [
      ['ventilation', -27],
      ['electric', -37],
    ],
    [
      ['door-close', 1.2, -34],
      ['footsteps', 4, -33],
    ],
  ),
  office: air(
    [['ventilation', -27]],
    [
      ['typing', 5, -29],
      ['phone-ring', 0.9, -36],
      ['paper', 2, -32],
    ],
  ),
  lab: air(
    [
      ['ventilation', -27],
      ['electric', -34],
    ],
    [
      ['beep', 7, -29],
      ['switch-click', 2, -31],
    ],
  ),
  hospital: air(
    [['ventilation', -28]],
    [
      ['beep', 22, -31],
      ['footsteps', 4, -33],
      ['phone-ring', 0.5, -38],
    ],
  ),
  church: air(
    [
      ['room-tone', -31],
      ['cavern', -34],
    ],
    [
      ['creak', 1.2, -31],
      ['bell', 0.4, -34],
    ],
  ),
  bar: air(
    [
      ['crowd', -18],
      ['room-tone', -30],
    ],
    [
      ['glasses', 11, -22],
      ['laugh', 3, -25],
    ],
  ),
  restaurant: air(
    [
      ['crowd', -20],
      ['room-tone', -30],
    ],
    [
      ['glasses', 14, -22],
      ['laugh', 1.4, -28],
    ],
  ),
  car: air([['car-inside', -18]], [['car-pass', 3, -26]]),
  train: air(
    [['train-inside', -17]],
    [
      ['creak', 2, -27],
      ['metal-clank', 1.5, -32],
    ],
  ),
  spaceship: air(
    [
      ['ship-hum', -20],
      ['ventilation', -30],
    ],
    [
      ['beep', 4, -28],
      ['robot-servo', 0.7, -33],
    ],
  ),
  classroom: air(
    [
      ['room-tone', -30],
      ['crowd', -38],
    ],
    [
      ['paper', 4, -29],
      ['creak', 1.5, -32],
      ['birdsong', 3, -36, 'day'],
    ],
  ),
  library: air(
    [['room-tone', -32]],
    [
      ['paper', 5, -28],
      ['clock-tick', 3, -31],
      ['footsteps', 2, -34],
    ],
  ),
  workshop: air(
    [
      ['machines', -27],
      ['room-tone', -31],
    ],
    [
      ['metal-clank', 4, -26],
      ['switch-click', 1, -32],
    ],
  ),
  cellar: air(
    [
      ['cavern', -29],
      ['electric', -38],
    ],
    [
      ['water-drip', 7, -23],
      ['creak', 1.4, -30],
    ],
  ),
  cell: air(
    [
      ['cavern', -31],
      ['electric', -34],
    ],
    [
      ['water-drip', 3, -26],
      ['door-close', 0.8, -32],
      ['metal-clank', 1, -31],
    ],
  ),
  stage: air(
    [
      ['room-tone', -30],
      ['crowd', -36],
    ],
    [['creak', 1.2, -31]],
  ),
  hall: air(
    [
      ['room-tone', -29],
      ['crowd', -33],
    ],
    [
      ['footsteps', 4, -32],
      ['door-close', 0.7, -35],
    ],
  ),
  shop: air(
    [
      ['ventilation', -28],
      ['crowd', -34],
    ],
    [
      ['beep', 2, -32],
      ['footsteps', 4, -32],
    ],
  ),
  'lamp-room': air(
    [
      ['machines', -30],
      ['wind-howl', -29],
      ['surf', -30],
    ],
    [
      ['creak', 2, -28],
      ['switch-click', 3, -31],
    ],
  ),
  plane: air([['plane-inside', -18]], [['beep', 1, -31]]),
  tent: air(
    [
      ['wind-soft', -24],
      ['room-tone', -33],
    ],
    [['cloth', 5, -25], owls],
    [
      ['crickets', -28],
      ['wind-soft', -26],
      // The camp fire outside.
      ['hearth', -27],
    ],
  ),
  courtroom: air(
    [
      ['room-tone', -29],
      ['crowd', -37],
    ],
    [
      ['paper', 3, -30],
      ['creak', 1.6, -31],
    ],
  ),
  gym: air(
    [
      ['ventilation', -27],
      ['crowd', -35],
    ],
    [
      ['metal-clank', 4, -27],
      ['body-fall', 2, -30],
    ],
  ),
} satisfies Partial<Record<LocationFamily, Air>>
