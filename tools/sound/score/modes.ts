/** Semitones above the tonic. */
export const modes = {
  major: [0, 2, 4, 5, 7, 9, 11],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  minor: [0, 2, 3, 5, 7, 8, 10],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
} as const

export type ModeName = keyof typeof modes

/** MIDI pitch of a scale degree; degrees below 0 and above 6 lie in other octaves. */
export function pitchOf(degree: number, mode: ModeName, tonic: number): number {
  const octave = Math.floor(degree / 7)
  return tonic + 12 * octave + modes[mode][degree - 7 * octave]!
}
