/** Pixels from the edge of a list where it begins to roll, and the most it rolls per drawn frame. */
const zone = 72
const most = 18

/** Pixels to roll in one frame while something is held at height `y`; negative is up. */
export function rollAt(y: number, top: number, bottom: number): number {
  const [above, below] = [top + zone - y, y - (bottom - zone)]
  const share = above > 0 ? -above / zone : below > 0 ? below / zone : 0
  return Math.max(-1, Math.min(1, share)) * most
}

interface Roller {
  start: () => void
  /** Where the pointer is now. */
  steer: (y: number) => void
  stop: () => void
}

/** Rolls a list frame by frame from `start` to `stop`. */
export function roller(list: HTMLElement): Roller {
  let [speed, request] = [0, 0]
  const roll = (): void => {
    list.scrollBy(0, speed)
    request = requestAnimationFrame(roll)
  }
  return {
    start: () => {
      request = requestAnimationFrame(roll)
    },
    steer: (y) => {
      const { top, bottom } = list.getBoundingClientRect()
      speed = rollAt(y, top, bottom)
    },
    stop: () => {
      cancelAnimationFrame(request)
      speed = 0
    },
  }
}
