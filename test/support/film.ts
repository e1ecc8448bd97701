import type { Film } from '../../tools/film/film.ts'
import { Shot } from '../../tools/film/shot.ts'

/** A one-scene film with the given shots; what a test does not name is a plain static medium shot. */
export function film(shots: Partial<Shot>[]): Film {
  return {
    title: 'A Test',
    settings: { aspect: '16:9', fps: 24, genre: 'drama', style: '', minutes: null, seed: 1, language: 'en' },
    story: { logline: 'A test.', want: 'to pass', obstacle: 'bugs', turn: 'it passes', beats: [] },
    bible: {
      characters: [
        {
          id: 'ch-mara',
          name: 'Mara',
          description: 'A sailor.',
          role: 'lead',
          look: {
            kind: 'human',
            age: 'adult',
            presents: 'woman',
            height: 1.7,
            build: 'average',
            skin: '#c58c6a',
            hair: { style: 'bun', colour: '#3a2430' },
            beard: false,
            glasses: false,
            scarf: true,
            wardrobe: 'coat',
            headwear: 'none',
            colour: '#c8442f',
            accent: '#f0d0a0',
          },
          voice: { timbre: 'female', pitch: 0, rate: 1 },
        },
      ],
      locations: [
        { id: 'lo-pier', name: 'Pier', description: 'A pier.', family: 'harbour', interior: false },
      ],
    },
    scenes: [
      {
        id: 'sc-1',
        number: 1,
        heading: 'EXT. PIER - DAWN',
        location: 'lo-pier',
        interior: false,
        timeOfDay: 'dawn',
        weather: 'clear',
        mood: 'calm',
        beat: 'She waits.',
      },
    ],
    shots: shots.map((shot, index) =>
      Shot.parse({
        id: `sh-${index + 1}`,
        number: index + 1,
        scene: 'sc-1',
        role: 'master',
        size: 'MS',
        framing: 'single',
        angle: 'eye-level',
        lens: 50,
        movement: { kind: 'static', direction: 'none', speed: 'slow' },
        subject: 'Mara',
        action: 'Mara waits at the end of the pier.',
        location: 'lo-pier',
        interior: false,
        timeOfDay: 'dawn',
        weather: 'clear',
        light: 'low sun',
        mood: 'calm',
        cast: ['ch-mara'],
        blocking: [{ character: 'ch-mara', pose: 'stand', facing: 'camera', place: 'centre' }],
        props: [],
        dialogue: [],
        sound: [],
        duration: 2,
        transition: { kind: 'cut', seconds: 0 },
        intent: 'Show her.',
        hero: false,
        side: 'a',
        ...shot,
      }),
    ),
  }
}
