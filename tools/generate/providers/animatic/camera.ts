/** One camera: where it stands, where it looks and through which lens; and the look of the stage through it. */
import type { StageLight } from './light.ts'
import type { Vec3, View } from './stage.ts'

export interface Camera {
  position: Vec3
  /** Radians about y: 0 looks along +z, positive turns towards +x. */
  yaw: number
  /** Radians: positive looks up. */
  pitch: number
  /** Radians: positive leans the picture to the right (dutch angle). */
  roll: number
  /** Focal length in mm on a gate 36 mm along its longer side. */
  lens: number
}

/** Nothing nearer than this to the lens is drawn, metres. */
export const nearPlane = 0.12

export interface StageView extends View {
  light: StageLight
  camera: Camera
  /** Focal length in pixels. */
  focal: number
  /** Camera space: x right, y up, z along the lens axis, metres. */
  toCamera(point: Vec3): Vec3
  /** Camera space to pixels. z must be positive. */
  toScreen(point: Vec3): { x: number; y: number }
  /** A direction (unit vector in the world) to pixels; null when behind. */
  projectDirection(direction: Vec3): { x: number; y: number } | null
}

export interface Frame {
  width: number
  height: number
}

/** Focal length in pixels for a frame. */
export function focalPixels(lens: number, frame: Frame): number {
  return (lens / 36) * Math.max(frame.width, frame.height)
}

/** World to camera space: x right, y up, z along the lens axis, metres. */
export function cameraSpace(camera: Camera): (point: Vec3) => Vec3 {
  const turn = cameraTurn(camera)
  const [x, y, z] = camera.position
  return (point) => turn(point[0] - x, point[1] - y, point[2] - z)
}

/** Turns a direction in the world into camera space. */
function cameraTurn(camera: Camera): (x: number, y: number, z: number) => Vec3 {
  const [cosYaw, sinYaw] = [Math.cos(camera.yaw), Math.sin(camera.yaw)]
  const [cosPitch, sinPitch] = [Math.cos(camera.pitch), Math.sin(camera.pitch)]
  return (x, y, z) => {
    const ahead = x * sinYaw + z * cosYaw
    return [x * cosYaw - z * sinYaw, y * cosPitch - ahead * sinPitch, ahead * cosPitch + y * sinPitch]
  }
}

/**
 * What the camera sees in a frame of that size. `roll` is left to the caller, who turns the brush about the
 * middle of the frame: painters then never have to think of it. `scale` enlarges the pixels of the same frame.
 */
export function createView(
  camera: Camera,
  frame: Frame,
  light: StageLight,
  time: number,
  focal: number,
): StageView {
  const { width, height } = frame
  const turnAway = cameraTurn(camera)
  const toCamera = cameraSpace(camera)
  const toScreen = (point: Vec3): { x: number; y: number } => ({
    x: width / 2 + (point[0] / point[2]) * focal,
    y: height / 2 - (point[1] / point[2]) * focal,
  })

  return {
    width,
    height,
    horizon: height / 2 + Math.tan(Math.max(-1.5, Math.min(1.5, camera.pitch))) * focal,
    light,
    time,
    camera,
    focal,
    toCamera,
    toScreen,
    project: (point) => {
      const seen = toCamera(point)
      const depth = seen[2]
      const divisor = depth > nearPlane ? depth : nearPlane
      return {
        x: width / 2 + (seen[0] / divisor) * focal,
        y: height / 2 - (seen[1] / divisor) * focal,
        scale: focal / divisor,
        depth,
      }
    },
    projectDirection: (to) => {
      const seen = turnAway(...to)
      return seen[2] > 0.02 ? toScreen(seen) : null
    },
  }
}

/** Cuts a polygon in camera space off at the near plane (Sutherland–Hodgman). */
export function clipNear(points: readonly Vec3[]): Vec3[] {
  const kept: Vec3[] = []
  for (let index = 0; index < points.length; index++) {
    const from = points[index]!
    const to = points[(index + 1) % points.length]!
    if (from[2] >= nearPlane) kept.push(from)
    if (from[2] >= nearPlane !== to[2] >= nearPlane) {
      const share = (nearPlane - from[2]) / (to[2] - from[2])
      kept.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, nearPlane])
    }
  }
  return kept
}
