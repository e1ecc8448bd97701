import type { Aspect } from './film.ts'

/** A picture format in pixels; both sides even, as H.264 4:2:0 needs. */
export interface Format {
  width: number
  height: number
  fps: number
}

const sizes: Record<Aspect, readonly [number, number]> = {
  '16:9': [1280, 720],
  '9:16': [720, 1280],
  '1:1': [960, 960],
  '2.39:1': [1280, 536],
}

/** The 720p-class working format of an aspect ratio. */
export function formatFor(aspect: Aspect): Format {
  const [width, height] = sizes[aspect]
  return { width, height, fps: 24 }
}
