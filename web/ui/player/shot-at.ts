/** Where a shot lies in the cut, in seconds. */
export interface Span {
  id: string
  start: number
  seconds: number
}

/** A frame's worth of tolerance: a player asked for a shot's first frame stops a hair before it. */
const tolerance = 0.005

/** Index of the shot the playhead is in; in an overlap the one coming in. -1 before the first. */
export function indexAt(spans: readonly Span[], time: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= time + tolerance) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The shot the playhead is in, or null in a title card before the first or after the end of the last. */
export function shotAt(spans: readonly Span[], time: number): Span | null {
  const span = spans[indexAt(spans, time)]
  return span && time < span.start + span.seconds + tolerance ? span : null
}

/** Index of the scene the playhead is in; -1 before the first. */
export const chapterAt = (chapters: readonly { start: number }[], time: number): number =>
  chapters.findLastIndex(({ start }) => start <= time + tolerance)

/** Start of the next shot, or of this one or the one before when going back; null beyond the ends. */
export function neighbour(spans: readonly Span[], time: number, step: 1 | -1): number | null {
  const index = indexAt(spans, time)
  if (step === 1) return spans[index + 1]?.start ?? null
  const here = spans[index]
  // Half a second into a shot “back” means its own beginning, as on every music player.
  if (here && time - here.start > 0.5) return here.start
  return spans[index - 1]?.start ?? (index >= 0 ? 0 : null)
}

/** The time that shows the same moment of the same shot in a new cut; the old time where the shot is gone. */
export function carried(before: readonly Span[], after: readonly Span[], time: number): number {
  const here = shotAt(before, time)
  const there = here && after.find((span) => span.id === here.id)
  if (!here || !there) return time
  return there.start + Math.min(time - here.start, Math.max(0, there.seconds - 1 / 24))
}
