/** Proportions of a body, metres, from a look. Heads are a little large, as in drawn films. */
import type { Look } from '../../../../film/bible.ts'

export interface Body {
  height: number
  /** Chin to crown. */
  head: number
  /** Top of the breastbone to chin. */
  neck: number
  /** Hip joints to shoulders. */
  torso: number
  /** Hip joint to the sole. */
  leg: number
  thigh: number
  shin: number
  ankle: number
  upperArm: number
  foreArm: number
  hand: number
  /** Half widths. */
  shoulder: number
  chest: number
  waist: number
  hip: number
  /** Thickness factor of limbs and torso. */
  bulk: number
  /** Radians an old back is bent. */
  stoop: number
}

const headShare = { child: 0.19, young: 0.15, adult: 0.143, old: 0.147 }
const buildBulk = { slim: 0.88, average: 1, broad: 1.2 }

export function bodyOf(look: Look): Body {
  const { height } = look
  const child = look.age === 'child'
  const tall = look.kind === 'alien' ? 0.19 : look.kind === 'robot' ? 0.18 : headShare[look.age]
  const head = height * tall
  const neck = height * (child ? 0.025 : 0.036)
  const rest = height - head - neck
  const leg = rest * (child ? 0.56 : look.presents === 'woman' ? 0.605 : 0.595)
  const torso = rest - leg
  const woman = look.presents === 'woman' && !child
  const man = look.presents === 'man' && !child
  const bulk = buildBulk[look.build] * (child ? 1.08 : 1)
  const ankle = height * 0.04
  const shoulder = height * (woman ? 0.094 : man ? 0.116 : child ? 0.098 : 0.105)
  return {
    height,
    head,
    neck,
    torso,
    leg,
    thigh: (leg - ankle) * 0.505,
    shin: (leg - ankle) * 0.505,
    ankle,
    upperArm: height * (child ? 0.145 : 0.16),
    foreArm: height * (child ? 0.13 : 0.143),
    hand: height * 0.05,
    shoulder: shoulder * (0.75 + 0.25 * bulk),
    chest: height * (woman ? 0.083 : man ? 0.1 : 0.09) * bulk,
    waist: height * (woman ? 0.064 : man ? 0.083 : 0.076) * bulk,
    hip: height * (woman ? 0.087 : man ? 0.082 : 0.08) * (0.3 + 0.7 * bulk),
    bulk,
    stoop: look.age === 'old' ? 0.2 : 0,
  }
}
