import type { Shot } from '../../film/shot.ts'

type Movement = Shot['movement']
type Verb = (direction: string) => string

/** As a director calls it on set. */
const setVerbs: Record<Movement['kind'], Verb> = {
  static: () => 'static camera',
  pan: (to) => `pan${to}`,
  tilt: (to) => `tilt${to}`,
  dolly: (to) => `dolly${to}`,
  truck: (to) => `tracking shot${to && ` moving${to}`}`,
  orbit: (to) => `orbit${to && ` to the${to}`} around the subject`,
  crane: (to) => `crane${to}`,
  zoom: (to) => `zoom${to}`,
  handheld: () => 'handheld camera, slight natural sway',
  whip: (to) => `whip pan${to}`,
}

/** As WAN's guide writes it: one move, told as what the camera does. */
const tellVerbs: Record<Movement['kind'], Verb> = {
  static: () => 'fixed camera',
  pan: (to) => `the camera * pans${to}`,
  tilt: (to) => `the camera * tilts${to}`,
  dolly: (to) => (to === ' out' ? 'the camera * pulls out' : `the camera * pushes${to || ' in'}`),
  truck: (to) => `the camera * moves${to || ' alongside'}`,
  orbit: (to) => `the camera * orbits the subject${to && ` to the${to}`}`,
  crane: (to) => (to === ' down' ? 'the camera * descends' : 'the camera * rises'),
  zoom: (to) => `the camera * zooms${to || ' in'}`,
  handheld: () => 'handheld camera with a slight natural sway',
  whip: (to) => `the camera whips${to && ` to the${to}`}`,
}

/** `slow dolly in`, `static camera`. */
export function setMove({ kind, direction, speed }: Movement): string {
  const verb = setVerbs[kind](direction === 'none' ? '' : ` ${direction}`)
  const paced = kind !== 'static' && kind !== 'handheld' && kind !== 'whip' && speed !== 'medium'
  return paced ? `${speed} ${verb}` : verb
}

const adverbs: Record<Movement['speed'], string> = { slow: 'slowly', medium: 'steadily', fast: 'quickly' }

/** `the camera slowly pushes in`, `fixed camera`. */
export function toldMove({ kind, direction, speed }: Movement): string {
  return tellVerbs[kind](direction === 'none' ? '' : ` ${direction}`).replace('*', adverbs[speed])
}
