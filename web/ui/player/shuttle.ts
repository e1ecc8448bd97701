/** J, K and L as on an edit desk: each press of J or L goes one gear up its way, the other key one gear down. */
const gears = [-8, -4, -2, -1, 0, 1, 2, 4, 8] as const

/** Speed after the key, where 1 is real time and a negative one runs backwards. */
export function shuttle(speed: number, key: 'j' | 'k' | 'l'): number {
  if (key === 'k') return 0
  const gear = gears.findIndex((candidate) => candidate === speed)
  const from = gear === -1 ? gears.indexOf(speed < 0 ? -1 : 1) : gear
  // Pressing against the motion brings it straight to real time the other way, never through a standstill.
  if (key === 'l' && speed < 0) return speed === -1 ? 1 : gears[from + 1]!
  if (key === 'j' && speed > 0) return speed === 1 ? -1 : gears[from - 1]!
  return gears[Math.min(gears.length - 1, Math.max(0, from + (key === 'l' ? 1 : -1)))]!
}
