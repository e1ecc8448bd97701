/** Keeps two pictures on one clock. */

/** A picture may be this many seconds off (under a frame and a half) before anything is done about it. */
const slack = 0.06
/** Beyond this a jump shows less than running to catch up. */
const farOff = 0.25

export interface Correction {
  /** Seconds to jump to, or null when no jump is needed. */
  jump: number | null
  /** Playback rate to run at. */
  rate: number
}

/**
 * What brings a picture at `own` seconds back to the clock's `time`. One that has ended waits on its last
 * frame for the longer one.
 */
export function correction(time: number, own: number, length: number, speed: number): Correction {
  const target = Math.min(time, Math.max(0, length - 1 / 48))
  const drift = own - target
  if (Math.abs(drift) > farOff || speed === 0) {
    return { jump: Math.abs(drift) > 1 / 96 ? target : null, rate: speed }
  }
  if (Math.abs(drift) <= slack) return { jump: null, rate: speed }
  return { jump: null, rate: drift > 0 ? speed * 0.9 : speed * 1.1 }
}
