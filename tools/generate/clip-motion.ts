/** What moves in a clip, read from small grey pictures of it. Pure arithmetic, so that it can be tried on made-up ones. */

/** Grey levels of one picture, row by row, 0…255. */
export type Grey = Uint8Array

/** The most any point ever differs from the first picture, 0…255. */
export function largestChange(pictures: readonly Grey[]): number {
  const [first] = pictures
  if (!first) return 0
  let most = 0
  for (const picture of pictures) {
    for (let point = 0; point < first.length; point++) {
      most = Math.max(most, Math.abs(picture[point]! - first[point]!))
    }
  }
  return most
}

/** A step this large (mean grey levels), this many times what is usual around it… */
const leastStep = 18
const timesUsual = 5
/**
 * …to a picture that has this little in common with the one before, and does not come back. Measured on films of ours:
 * cuts lie between 0.1 and 0.76, two pictures in a row of one shot above 0.8.
 */
const mostLikeness = 0.7
const around = 8
const settle = 3

/**
 * Indices of pictures that begin another shot. Careful rather than keen: pans are fast all the time, flashes come
 * back, lights that go on keep the picture's shapes; none of them counts.
 */
export function findCuts(pictures: readonly Grey[]): number[] {
  const steps = pictures.map((picture, index) => (index === 0 ? 0 : meanStep(pictures[index - 1]!, picture)))
  return steps.flatMap((step, index) => {
    if (index === 0 || step < leastStep) return []
    const near = [
      ...steps.slice(Math.max(1, index - around), index),
      ...steps.slice(index + 1, index + 1 + around),
    ].sort((a, b) => a - b)
    const usual = near[near.length >> 1] ?? 0
    if (step < usual * timesUsual) return []
    const earlier = pictures[Math.max(0, index - 1 - settle)]!
    const before = pictures[index - 1]!
    const later = pictures[Math.min(index + settle, pictures.length - 1)]!
    const other = likeness(before, pictures[index]!) < mostLikeness && likeness(earlier, later) < mostLikeness
    return other ? [index] : []
  })
}

function meanStep(a: Grey, b: Grey): number {
  let sum = 0
  for (let point = 0; point < a.length; point++) sum += Math.abs(a[point]! - b[point]!)
  return sum / a.length
}

/** Correlation of two pictures, −1…1: 1 for the same shapes, however bright. */
function likeness(a: Grey, b: Grey): number {
  const meanA = mean(a)
  const meanB = mean(b)
  let both = 0
  let spreadA = 0
  let spreadB = 0
  for (let point = 0; point < a.length; point++) {
    const offA = a[point]! - meanA
    const offB = b[point]! - meanB
    both += offA * offB
    spreadA += offA * offA
    spreadB += offB * offB
  }
  const spread = Math.sqrt(spreadA * spreadB)
  // An even picture has no shapes to tell apart.
  return spread < a.length ? 1 : both / spread
}

const mean = (picture: Grey): number => picture.reduce((sum, level) => sum + level, 0) / picture.length
