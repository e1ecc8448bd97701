import type { Genre } from '../../film/vocabulary.ts'

/** General MIDI programs, 0-based, of the players; and the genre's own pace. */
export interface GenreScore {
  /** Beats a minute. */
  tempo: readonly [low: number, high: number]
  pad: number
  lead: number
  figure: number
  bass: number
  colour: number
  /** Talk is left alone: scenes that are mostly dialogue and of no strong mood go without music. */
  reticent: boolean
}

export const genres: Record<Genre, GenreScore> = {
  // strings, piano, cello, oboe
  drama: { tempo: [66, 78], pad: 49, lead: 0, figure: 0, bass: 42, colour: 68, reticent: true },
  // strings, clarinet, marimba, double bass, bassoon
  comedy: { tempo: [96, 112], pad: 48, lead: 71, figure: 12, bass: 32, colour: 70, reticent: false },
  // strings, violin, harp, cello, piano
  romance: { tempo: [68, 80], pad: 48, lead: 40, figure: 46, bass: 42, colour: 0, reticent: false },
  // warm pad, piano, pizzicato, synth bass, bowed pad
  thriller: { tempo: [84, 98], pad: 89, lead: 0, figure: 45, bass: 38, colour: 92, reticent: false },
  // strings, horn, strings, contrabass, brass
  action: { tempo: [100, 116], pad: 48, lead: 60, figure: 48, bass: 43, colour: 61, reticent: false },
  // bowed pad, celesta, tremolo strings, contrabass, choir
  horror: { tempo: [58, 70], pad: 92, lead: 8, figure: 44, bass: 43, colour: 52, reticent: false },
  // warm pad, new age, atmosphere, synth bass, halo
  'science-fiction': {
    tempo: [72, 88],
    pad: 89,
    lead: 88,
    figure: 99,
    bass: 38,
    colour: 94,
    reticent: false,
  },
  // strings, flute, harp, cello, horn
  fantasy: { tempo: [76, 90], pad: 48, lead: 73, figure: 46, bass: 42, colour: 60, reticent: false },
  // strings, harmonica, steel guitar, double bass, whistle
  western: { tempo: [78, 92], pad: 49, lead: 22, figure: 25, bass: 32, colour: 78, reticent: false },
  // warm pad, muted trumpet, vibraphone, double bass, clarinet
  crime: { tempo: [72, 86], pad: 89, lead: 59, figure: 11, bass: 32, colour: 71, reticent: true },
  // strings, trumpet, strings, contrabass, horn
  war: { tempo: [72, 86], pad: 49, lead: 56, figure: 48, bass: 43, colour: 60, reticent: false },
  // strings, flute, harp, double bass, glockenspiel
  family: { tempo: [90, 104], pad: 48, lead: 73, figure: 46, bass: 32, colour: 9, reticent: false },
  // warm pad, piano, nylon guitar, fingered bass, cello
  documentary: { tempo: [76, 88], pad: 89, lead: 0, figure: 24, bass: 33, colour: 42, reticent: true },
  // slow strings, piano, piano, cello, voices
  'slow-cinema': { tempo: [50, 58], pad: 49, lead: 0, figure: 0, bass: 42, colour: 53, reticent: true },
}
