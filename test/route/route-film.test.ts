import { describe, expect, it } from 'vitest'
import type { Character } from '../../tools/film/bible.ts'
import type { Film } from '../../tools/film/film.ts'
import type { Shot } from '../../tools/film/shot.ts'
import { routeFilm } from '../../tools/route/route-film.ts'

const look = {
  kind: 'human',
  age: 'adult',
  presents: 'woman',
  height: 1.7,
  build: 'average',
  skin: '#c08060',
  hair: { style: 'bob', colour: '#201810' },
  beard: false,
  glasses: false,
  scarf: false,
  wardrobe: 'coat',
  headwear: 'none',
  colour: '#306080',
  accent: '#a0c0d0',
} as const

function character(id: string, name: string, role: Character['role']): Character {
  return { id, name, description: '', role, look, voice: { timbre: 'female', pitch: 0, rate: 1 } }
}

let number = 0
function shot(part: Partial<Shot>): Shot {
  number++
  return {
    id: `sh-${number}`,
    number,
    scene: 'sc-1',
    role: 'work-in',
    size: 'MS',
    framing: 'single',
    angle: 'eye-level',
    lens: 35,
    movement: { kind: 'static', direction: 'none', speed: 'slow' },
    subject: '',
    action: '',
    location: 'lo-pier',
    interior: false,
    timeOfDay: 'day',
    weather: 'clear',
    light: '',
    mood: 'neutral',
    cast: [],
    blocking: [],
    props: [],
    dialogue: [],
    sound: [],
    duration: 3,
    transition: { kind: 'cut', seconds: 0 },
    intent: '',
    hero: false,
    side: 'a',
    ...part,
  }
}

function film(shots: Shot[], style = ''): Film {
  return {
    title: 'Light',
    settings: { aspect: '16:9', fps: 24, genre: 'drama', style, minutes: 1, seed: 1, language: 'en' },
    story: { logline: '', want: '', obstacle: '', turn: '', beats: [] },
    bible: {
      characters: [character('ch-mara', 'Mara', 'lead'), character('ch-tom', 'Tom', 'second')],
      locations: [],
    },
    scenes: [],
    shots,
  }
}

const models = (shots: Shot[], style?: string): string[] =>
  routeFilm(film(shots, style)).map(({ decision }) => decision.model)

describe('routeFilm', () => {
  it('gives different needs different models', () => {
    const shots = [
      shot({ role: 'establish', size: 'ELS', action: 'The pier lies empty under a grey sky.' }),
      shot({ size: 'CU', cast: ['ch-mara'], action: 'Mara listens.' }),
      shot({ role: 'insert', framing: 'insert', size: 'ECU', action: 'A key turns in the lock.' }),
      shot({
        role: 'action',
        size: 'LS',
        cast: ['ch-mara'],
        blocking: [{ character: 'ch-mara', pose: 'run', facing: 'left', place: 'centre' }],
        action: 'Mara runs down the pier.',
      }),
      shot({ role: 'cutaway', size: 'MS', action: 'Waves crash against the pier.', sound: ['splash'] }),
    ]
    expect(models(shots)).toEqual(['sora-2', 'kling-3.0', 'wan-2.1', 'wan-2.1', 'sora-2'])
  })

  it('keeps the lead with one model through a scene, and says so by its rule', () => {
    const two = ['ch-mara', 'ch-tom']
    const line = { character: 'ch-mara', text: 'You came back.', delivery: 'on' } as const
    const shots = [
      shot({ size: 'MS', framing: 'two-shot', cast: two, role: 'master' }),
      shot({ size: 'MCU', cast: ['ch-mara'], dialogue: [line], role: 'dialogue' }),
      shot({ size: 'MCU', cast: ['ch-tom'], role: 'reaction' }),
      shot({ size: 'MLS', cast: ['ch-mara'], action: 'Mara turns and walks away.' }),
    ]
    expect(new Set(models(shots))).toEqual(new Set(['kling-3.0']))
  })

  it('sends a line spoken on screen away from the model that moves no lips', () => {
    const line = { character: 'ch-mara', text: 'Run!', delivery: 'on' } as const
    const fight = shot({
      role: 'action',
      cast: ['ch-mara'],
      dialogue: [line],
      blocking: [{ character: 'ch-mara', pose: 'fight', facing: 'left', place: 'centre' }],
    })
    const [routed] = routeFilm(film([fight]))
    expect(routed?.decision.model).not.toBe('wan-2.1')
    expect(routed?.decision.excluded['wan-2.1']).toMatch(/lips/)
  })

  it('sends a long take where it fits', () => {
    expect(models([shot({ role: 'action', duration: 18, action: 'They fight on and on.' })])).toEqual([
      'sora-2',
    ])
  })

  it('lets an unreal style draw the places to the model for it', () => {
    const place = shot({ role: 'establish', size: 'LS', action: 'A harbour.' })
    expect(models([place])).toEqual(['sora-2'])
    expect(models([place], 'watercolour animation, hand-drawn')).toEqual(['wan-2.1'])
  })
})
