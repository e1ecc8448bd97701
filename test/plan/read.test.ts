import { describe, expect, it } from 'vitest'
import { LocationFamily } from '../../tools/film/vocabulary.ts'
import { placeWords } from '../../tools/plan/read/place-words.ts'
import { readCamera } from '../../tools/plan/read/camera-words.ts'
import { readMoment } from '../../tools/plan/read/read-moment.ts'
import { readPlace } from '../../tools/plan/read/read-place.ts'
import { readGenre, readTime, readWeather } from '../../tools/plan/read/read-tone.ts'

const cast = [
  { id: 'ch-mara', name: 'MARA' },
  { id: 'ch-jonas', name: 'Jonas Voss' },
]

describe('places', () => {
  it('has words in four languages for every family', () => {
    const known = new Map(placeWords.map(({ id, words }) => [id, words]))
    for (const family of LocationFamily.options)
      for (const language of ['en', 'de', 'fr', 'ja'] as const)
        expect(known.get(family)?.[language].length, `${family} ${language}`).toBeGreaterThan(0)
  })

  it.each([
    ['HARBOUR PIER', 'en', 'harbour', false],
    ['LIGHTHOUSE - LAMP ROOM', 'en', 'lamp-room', true],
    ['KRANKENHAUSFLUR', 'de', 'corridor', true],
    ["COULOIR DE L'HÔPITAL", 'fr', 'corridor', true],
    ['駅のホーム', 'ja', 'station', false],
  ])('%s', (name, language, family, interior) => {
    expect(readPlace(name, language)).toMatchObject({ family, interior })
  })

  it('knows when it does not know', () => {
    expect(readPlace('ZORBLAX', 'en')).toBeUndefined()
  })
})

describe('moments', () => {
  it('sees who does what with which thing', () => {
    const moment = readMoment(
      'Mara picks up the old lantern. Jonas runs along the pier. Thunder rolls.',
      'en',
      cast,
    )
    expect(moment.bodies).toEqual([
      { character: 'ch-mara', pose: 'reach', holds: 'lantern' },
      { character: 'ch-jonas', pose: 'run' },
    ])
    expect(moment.sound).toContain('thunder')
    expect(moment.weather).toBe('storm')
  })

  it('takes a verb for a verb and a thing for a thing', () => {
    const shapes = readMoment('Mara watches the rain and lights a candle.', 'en', cast).props.map(
      ({ shape }) => shape,
    )
    expect(shapes).toEqual(['candle'])
  })

  it('does not show what is denied', () => {
    const { props } = readMoment('Mara has no gun.', 'en', cast)
    expect(props).toEqual([])
  })

  it('reads German, French and Japanese', () => {
    expect(readMoment('Mara umarmt Jonas.', 'de', cast).bodies.map(({ pose }) => pose)).toEqual([
      'embrace',
      'embrace',
    ])
    expect(readMoment('Mara ouvre la porte.', 'fr', cast).bodies[0]?.pose).toBe('reach')
    const names = [{ id: 'ch-hana', name: 'ハナ' }]
    expect(readMoment('ハナは手紙を読む。', 'ja', names, []).props[0]?.shape).toBe('letter')
  })

  it('falls back on who is present', () => {
    expect(readMoment('She kneels.', 'en', cast, ['ch-mara']).bodies).toEqual([
      { character: 'ch-mara', pose: 'kneel' },
    ])
  })
})

describe('tone', () => {
  it.each([
    ['They meet at midnight.', 'en', 'night'],
    ['Im Morgengrauen bricht er auf.', 'de', 'dawn'],
    ['Au crépuscule, elle attend.', 'fr', 'dusk'],
    ['夜、男が来る。', 'ja', 'night'],
    ['One day she leaves.', 'en', undefined],
  ])('%s', (text, language, time) => {
    expect(readTime(text, language)).toBe(time)
  })

  it('reads weather and genre', () => {
    expect(readWeather('Snow falls.', 'en')).toBe('snow')
    expect(readGenre('A detective hunts a killer through the city.', 'en')).toBe('crime')
    expect(readGenre('Ein Raumschiff stürzt auf einen fremden Planeten.', 'de')).toBe('science-fiction')
    expect(readGenre('Nothing that is listed anywhere.', 'en')).toBe('drama')
  })

  it('hears what the camera is asked for', () => {
    expect(readCamera('CLOSE ON the key.')).toMatchObject({ size: 'CU' })
    expect(readCamera('A sweeping drone shot over the city.')).toMatchObject({ size: 'ELS', angle: 'high' })
    expect(readCamera('She sits.')).toBeUndefined()
  })
})

it('caps are taken off and ships have bows', () => {
  const read = readMoment('Jonas, on the bow, takes off his cap.', 'en', cast)
  expect(read.bodies).toEqual([{ character: 'ch-jonas', pose: 'reach', holds: 'hat' }])
  expect(read.props.map(({ shape }) => shape)).toEqual(['hat'])
  expect(readMoment('Jonas lifts the bow.', 'en', cast).props.map(({ shape }) => shape)).toEqual(['bow'])
})
