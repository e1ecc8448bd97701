/** Who is in the picture of a script: pronouns, groups, people without names, and what is not in the room. */
import { describe, expect, test } from 'vitest'
import type { Film } from '../../tools/film/film.ts'
import type { Shot } from '../../tools/film/shot.ts'
import { planInput } from '../../tools/plan/plan-input.ts'

const filmOf = (text: string): Film =>
  planInput({ kind: 'script', name: 'film.fountain', bytes: new TextEncoder().encode(text) }, {})
const shotOf = (film: Film, words: string): Shot => {
  const shot = film.shots.find(({ action }) => action.includes(words))
  if (!shot)
    throw new Error(`No shot tells "${words}": ${film.shots.map(({ action }) => action).join(' / ')}`)
  return shot
}
const poseOf = (shot: Shot, id: string) => shot.blocking.find(({ character }) => character === id)?.pose
const idsOf = (film: Film): string[] => film.bible.characters.map(({ id }) => id)

const kiosk = filmOf(`INT. CORNER SHOP - NIGHT

FATIMA, 50s, green cardigan, counts coins behind the till.

DANNY, 17, soaked hoodie, stumbles in and knocks over a rack of magazines.

DANNY
Are you still open?

FATIMA
Pick those up.

He kneels and gathers the magazines. One of them is bloody where his hand touched it.

FATIMA
You are bleeding.

CLOSE ON: his hand. A deep cut across the palm.

EXT. STREET - CONTINUOUS

Headlights sweep the wet road.

INT. CORNER SHOP - CONTINUOUS

Fatima switches off the light. They crouch behind the counter in the dark. The car's engine idles outside.

FATIMA
(whispering)
Who are they?

A black van pulls up in the street outside. Sparks rain from the ceiling.

EXT. RIVER - DAWN

A small rowing boat drifts through mist. Danny rows badly.`)

describe('a thriller in a shop', () => {
  test('they are the people of the scene, also after a look at the street', () => {
    const shot = shotOf(kiosk, 'They crouch')
    expect(shot.cast).toEqual(['ch-fatima', 'ch-danny'])
    expect(shot.blocking.map(({ pose }) => pose)).toEqual(['crouch', 'crouch'])
  })

  test('a possessive is its owner, and what was gathered is in hand', () => {
    const shot = shotOf(kiosk, 'One of them is bloody')
    expect(shot.cast).toEqual(['ch-danny'])
    expect(shot.props.map(({ shape }) => shape)).toEqual(['newspaper'])
    expect(shot.blocking[0]!.holds).toBe('newspaper')
  })

  test('a close view of a hand is close, and somebody’s', () => {
    expect(shotOf(kiosk, 'CLOSE ON: his hand')).toMatchObject({
      size: 'CU',
      framing: 'insert',
      cast: ['ch-danny'],
      subject: 'his hand',
      blocking: [{ character: 'ch-danny' }],
    })
  })

  test('what sounds outside is heard by those inside', () => {
    const shot = shotOf(kiosk, 'engine idles outside')
    expect(shot).toMatchObject({ cast: ['ch-fatima', 'ch-danny'], props: [], role: 'reaction' })
    expect(shot.sound).toContain('engine')
    expect(poseOf(shot, 'ch-danny')).toBe('crouch')
  })

  test('what is seen outside is shown outside', () => {
    const street = kiosk.bible.locations.find(({ name }) => name === 'Street')!
    const shot = shotOf(kiosk, 'A black van pulls up')
    expect(shot).toMatchObject({ location: street.id, interior: false, cast: [] })
    expect(shot.props.map(({ shape }) => shape)).toEqual(['truck'])
  })

  test('the room is not empty while people are in it', () => {
    expect(shotOf(kiosk, 'Sparks rain').cast).toEqual(['ch-fatima', 'ch-danny'])
  })

  test('a boat is in the picture of a boat', () => {
    expect(shotOf(kiosk, 'rowing boat').props).toMatchObject([{ shape: 'rowboat', weight: 'focus' }])
    expect(poseOf(shotOf(kiosk, 'Danny rows'), 'ch-danny')).toBe('sit')
  })

  test('blood and hiding make a thriller', () => {
    expect(kiosk.settings.genre).toBe('thriller')
  })

  test('no empty view follows another', () => {
    const isEmpty = ({ cast, props, framing }: Shot): boolean =>
      framing === 'establishing' && cast.length === 0 && props.length === 0
    const pairs = kiosk.shots.slice(1).map((shot, index) => [kiosk.shots[index]!, shot] as const)
    const empty = pairs.filter(([one, two]) => one.scene === two.scene && isEmpty(one) && isEmpty(two))
    expect(empty.map(([, { action }]) => action)).toEqual([])
  })
})

describe('who is meant', () => {
  const talk = 'MINA\nYes.\n\nBRUNO\nNo.\n\n'
  const conversation = 'ANNE\nOui.\n\nPAUL\nNon, je ne veux pas.\n\n'
  const gespräch = 'HELGA\nDu bist da.\n\nJONAS\nIch wollte nicht kommen.\n\n'

  test.each([
    ['They both duck.', ['ch-bruno', 'ch-mina']],
    ['The two freeze.', ['ch-bruno', 'ch-mina']],
    ['Everyone sits.', ['ch-bruno', 'ch-mina']],
    ['Neither moves.', ['ch-bruno', 'ch-mina']],
    ['The siblings grab the bags.', ['ch-bruno', 'ch-mina']],
    ['Dirt rains down on them.', ['ch-bruno', 'ch-mina']],
    ['His eyes widen.', ['ch-bruno']],
    ['Behind her, a hatch opens.', ['ch-mina']],
    ['Bruno offers her a cigarette.', ['ch-bruno', 'ch-mina']],
  ])('%s', (text, cast) => {
    const film = filmOf(
      `INT. HALL - DAY\n\nMina waits. She yawns.\n\nBruno waits. He yawns.\n\n${talk}${text}`,
    )
    expect(shotOf(film, text).cast.toSorted()).toEqual(cast)
  })

  test.each([
    ['Both hands tremble.', []],
    ['Alle Lampen flackern.', []],
  ])('%s is nobody', (text, cast) => {
    expect(shotOf(filmOf(`EXT. FIELD - DAY\n\n${text}\n\n${talk}`), text).cast).toEqual(cast)
  })

  test.each([
    [gespräch, 'Beide erstarren.', ['ch-helga', 'ch-jonas']],
    [gespräch, 'Ihre Hand zittert.', ['ch-helga']],
    [gespräch, 'Die Geschwister schweigen.', ['ch-helga', 'ch-jonas']],
    [gespräch, 'Niemand isst.', ['ch-helga', 'ch-jonas']],
    [conversation, 'Les deux se figent.', ['ch-anne', 'ch-paul']],
    [conversation, 'Ils courent vers la porte.', ['ch-anne', 'ch-paul']],
    [conversation, 'Une ombre derrière eux.', ['ch-anne', 'ch-paul']],
  ])('%#: %s%s', (before, text, cast) => {
    const heading =
      before === gespräch ? 'INNEN. ESSZIMMER - ABEND\n\nHELGA wartet. Sie gähnt.' : 'INT. SALON - JOUR'
    expect(shotOf(filmOf(`${heading}\n\n${before}${text}`), text).cast.toSorted()).toEqual(cast)
  })

  test('of three, the two are those with the most to say', () => {
    const film = filmOf(
      'EXT. ROAD - DAY\n\nWES\nOne.\n\nJUNE\nTwo.\n\nWES\nThree.\n\nJUNE\nFour.\n\nFARMER\nFive.\n\nThe siblings run.',
    )
    expect(shotOf(film, 'The siblings').cast.toSorted()).toEqual(['ch-june', 'ch-wes'])
  })

  test('both say it: nobody is called Both', () => {
    const film = filmOf(`INT. KITCHEN - DAY\n\n${talk}BOTH\nStop!`)
    expect(idsOf(film)).toEqual(['ch-mina', 'ch-bruno'])
    const shot = film.shots.find(({ dialogue }) => dialogue.some(({ text }) => text === 'Stop!'))!
    expect(shot.cast.length).toBeGreaterThan(0)
  })
})

describe('who is who', () => {
  test('a cue is part of the name somebody is introduced by', () => {
    const film = filmOf(
      'EXT. TRENCH - DAWN\n\nSERGEANT HALE, 38, moustache, walks.\n\nELENA RUIZ, 35, waits for TOM BRANDT, 50s, grey suit.\n\nHALE\nWait.\n\nELENA\nNo.',
    )
    expect(idsOf(film)).toEqual(['ch-hale', 'ch-elena', 'ch-tom-brandt'])
  })

  test('youth makes another person of a name', () => {
    const film = filmOf('INT. HALL - DAY\n\nYOUNG ANNA, 8, runs.\n\nANNA\nWait.')
    expect(idsOf(film)).toEqual(['ch-anna', 'ch-young-anna'])
  })

  test('the nurse is who was introduced as one', () => {
    const film = filmOf(
      'INT. WARD - DAY\n\nANNA, 30, a nurse, waits.\n\nThe nurse opens the door.\n\nANNA\nYes?',
    )
    expect(idsOf(film)).toEqual(['ch-anna'])
    expect(shotOf(film, 'The nurse').cast).toEqual(['ch-anna'])
  })

  test.each([
    ['JUNE, 28, drives. She laughs.', 'woman'],
    ['JUNE, 28, drives. His hands shake.', 'man'],
  ])('%s', (text, presents) => {
    const film = filmOf(`INT. CAR - DAY\n\n${text}\n\nJUNE\nWhat?`)
    expect(film.bible.characters[0]!.look.presents).toBe(presents)
  })

  test.each([
    ['FATIMA, 50s. Green cardigan.', 'adult'],
    ['FATIMA (late 60s) waits.', 'old'],
    ['FATIMA, 17.', 'young'],
  ])('%s has an age', (text, age) => {
    const film = filmOf(`INT. SHOP - DAY\n\n${text}`)
    expect(film.bible.characters[0]).toMatchObject({ id: 'ch-fatima', look: { age } })
  })

  test.each([
    ['The clerk stops typing.', ['ch-clerk']],
    ['Soldiers huddle against the wall.', ['ch-soldier', 'ch-soldier-2', 'ch-soldier-3']],
    ['A creature climbs out of the dark.', ['ch-creature']],
  ])('%s', (text, cast) => {
    const film = filmOf(`INT. HALL - DAY\n\nMARA\nWait.\n\n${text}`)
    expect(shotOf(film, text).cast).toEqual(cast)
  })

  test.each(["The captain's keys jingle.", 'A photo of a soldier hangs there.', 'A dog barks.'])(
    '%s',
    (text) => {
      expect(idsOf(filmOf(`INT. HALL - DAY\n\nMARA\nWait.\n\n${text}`))).toEqual(['ch-mara'])
    },
  )
})

describe('what is asked of the camera', () => {
  const asked = (text: string): Shot => {
    const film = filmOf(`INT. KITCHEN - DAY\n\nMINA\nYes.\n\nBRUNO\nNo.\n\n${text}\n\nMINA\nOh.`)
    return film.shots.find(({ dialogue, role }) => dialogue.length === 0 && role !== 'establish')!
  }

  test.each([
    [
      'INSERT - THE OVEN DIAL\n\nSet to maximum.',
      { size: 'ECU', framing: 'insert', props: [{ shape: 'oven dial' }] },
    ],
    [
      'ANGLE ON the soufflé, collapsing slowly.',
      { size: 'MCU', framing: 'insert', props: [{ shape: 'soufflé' }] },
    ],
    [
      "CLOSE ON Mina's letter: a drop of ink.",
      { size: 'CU', framing: 'insert', cast: [], props: [{ shape: 'letter' }] },
    ],
    ['CLOSE ON Mina.', { size: 'CU', framing: 'single', cast: ['ch-mina'] }],
    ['POV - THROUGH THE KEYHOLE\n\nDarkness. Nothing moves.', { framing: 'pov' }],
    ['PAN TO the door. Bruno waits.', { movement: { kind: 'pan' }, cast: ['ch-bruno'] }],
    ['TRACKING SHOT with Mina as she runs.', { movement: { kind: 'dolly' }, cast: ['ch-mina'] }],
  ])('%j', (text, shot) => {
    expect(asked(text)).toMatchObject(shot)
  })

  test('a shot and what is said of it are one, and nothing of either is lost', () => {
    expect(asked('INSERT - THE OVEN DIAL\n\nSet to maximum.').action).toBe(
      'INSERT - THE OVEN DIAL Set to maximum.',
    )
  })
})

test.each([
  ['MINA\nYes.\n\nBruno stares at a soufflé upside down. The smoke alarm rings.', 'comedy'],
  ['MARA\nNo.\n\nA dog waits at the gate.', 'drama'],
  [
    'THE JUDGE\nSilence.\n\nThe jury waits. The boy, a boy like any boy, looks at the judge. Verdict.',
    'drama',
  ],
])('%j is %s', (text, genre) => {
  expect(filmOf(`INT. HALL - DAY\n\n${text}`).settings.genre).toBe(genre)
})

test('a first name in capitals before a deed is somebody, other words in capitals are sounds and things', () => {
  const film = filmOf(`INT. KITCHEN - NIGHT

ROSA
Sit down.

BEN comes in and sits. THUNDER rolls outside. A BANG from the cellar.
`)
  expect(film.bible.characters.map(({ name }) => name)).toEqual(['Rosa', 'Ben'])
  expect(shotOf(film, 'BEN comes in').cast).toContain('ch-ben')
})
