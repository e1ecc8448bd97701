/** The little vector arithmetic the bodies need. Local axes: 0 the body's own left, 1 up, 2 forward. */
import type { Vec3 } from '../stage.ts'

export const add = (a: Vec3, b: Vec3, times = 1): Vec3 => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
]
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec3, times: number): Vec3 => [a[0] * times, a[1] * times, a[2] * times]
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2])
export const unit = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1))
export const between = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, subtract(b, a), share)
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value))
export const mix = (a: number, b: number, share: number): number => a + (b - a) * share
/** Smooth start and stop on 0…1. */
export const ease = (share: number): number => {
  const inside = clamp(share)
  return inside * inside * (3 - 2 * inside)
}

/** Three unit axes: the own left, up and forward of a body part, seen from the frame it hangs in. */
export interface Axes {
  left: Vec3
  up: Vec3
  front: Vec3
}

export const upright: Axes = { left: [1, 0, 0], up: [0, 1, 0], front: [0, 0, 1] }

/**
 * Turns axes in radians: yaw to the own left, then pitch (positive bows forward), then roll (positive leans
 * to the own left).
 */
export function turnAxes(axes: Axes, yaw: number, pitch: number, roll: number): Axes {
  const [cy, sy] = [Math.cos(yaw), Math.sin(yaw)]
  const front = add(scale(axes.front, cy), axes.left, sy)
  const left = add(scale(axes.left, cy), axes.front, -sy)
  const [cp, sp] = [Math.cos(pitch), Math.sin(pitch)]
  const bowedUp = add(scale(axes.up, cp), front, sp)
  const bowedFront = add(scale(front, cp), axes.up, -sp)
  const [cr, sr] = [Math.cos(roll), Math.sin(roll)]
  return {
    up: add(scale(bowedUp, cr), left, sr),
    left: add(scale(left, cr), bowedUp, -sr),
    front: bowedFront,
  }
}

/** A point given in a part's own axes. */
export const place = (origin: Vec3, axes: Axes, left: number, up: number, front: number): Vec3 => [
  origin[0] + axes.left[0] * left + axes.up[0] * up + axes.front[0] * front,
  origin[1] + axes.left[1] * left + axes.up[1] * up + axes.front[1] * front,
  origin[2] + axes.left[2] * left + axes.up[2] * up + axes.front[2] * front,
]

/**
 * Two bones from `root` towards `target`, bent towards `pole`. Out of reach: the limb stretches out straight
 * in the target's direction.
 */
export function bend(root: Vec3, target: Vec3, upper: number, lower: number, pole: Vec3): [Vec3, Vec3] {
  const way = subtract(target, root)
  const reach = clamp(length(way), Math.abs(upper - lower) + 0.001, (upper + lower) * 0.999)
  const along = unit(way)
  const end = add(root, along, reach)
  const share = (upper * upper - lower * lower + reach * reach) / (2 * reach)
  const aside = Math.sqrt(Math.max(0, upper * upper - share * share))
  const sideways = unit(subtract(pole, scale(along, dot(pole, along))))
  return [add(add(root, along, share), sideways, aside), end]
}
