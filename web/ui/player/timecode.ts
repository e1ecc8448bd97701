/** Frames per second of every timeline here. */
export const framesPerSecond = 24

/** Seconds → whole frames, tolerant of a player that stops a hair before the frame it shows. */
export const frameAt = (seconds: number): number => Math.floor(seconds * framesPerSecond + 0.01)

/** Seconds → `hh:mm:ss:ff`, as an editor reads it. */
export function timecode(seconds: number): string {
  const frames = Math.max(0, frameAt(Number.isFinite(seconds) ? seconds : 0))
  const whole = Math.floor(frames / framesPerSecond)
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60, frames % framesPerSecond]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/** Seconds → `m:ss`, for lengths one reads at a glance. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = String(rest).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

/** The middle of the frame `frames` away: seeking to an edge may show its neighbour. */
export function stepped(seconds: number, frames: number, length: number): number {
  const target = (frameAt(seconds) + frames + 0.5) / framesPerSecond
  return Math.min(Math.max(0.5 / framesPerSecond, target), Math.max(0, length - 0.5 / framesPerSecond))
}
