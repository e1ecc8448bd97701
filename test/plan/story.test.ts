import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bible } from '../../tools/film/bible.ts'
import { Problem } from '../../tools/film/errors.ts'
import { DialogueLine, ShotProp } from '../../tools/film/shot.ts'
import { Mood, Pose, SoundEffect } from '../../tools/film/vocabulary.ts'
import type { FilmDraft } from '../../tools/plan/draft.ts'
import { writeStory } from '../../tools/plan/story/write-story.ts'

const options = { minutes: 1, seed: 7 }
const momentsOf = (draft: FilmDraft) => draft.scenes.flatMap((scene) => scene.moments)
const textOf = (draft: FilmDraft) =>
  momentsOf(draft)
    .map(({ text }) => text)
    .join('\n')
const familiesOf = (draft: FilmDraft) => draft.bible.locations.map(({ family }) => family)

function expectSound(draft: FilmDraft): void {
  Bible.parse(draft.bible)
  const cast = new Set(draft.bible.characters.map(({ id }) => id))
  const places = new Set(draft.bible.locations.map(({ id }) => id))
  expect(cast.size).toBe(draft.bible.characters.length)
  expect(draft.title.trim()).not.toBe('')
  expect(draft.scenes.length).toBeGreaterThan(0)
  for (const scene of draft.scenes) {
    expect(places).toContain(scene.location)
    expect(scene.moments.length).toBeGreaterThan(0)
  }
  for (const moment of momentsOf(draft)) {
    expect(moment.text.trim()).not.toBe('')
    expect(moment.text).not.toMatch(/[{}|<>]|undefined|\[object/)
    Mood.parse(moment.mood)
    for (const body of moment.bodies) {
      Pose.parse(body.pose)
      expect(cast).toContain(body.character)
      expect(moment.cast).toContain(body.character)
    }
    for (const prop of moment.props) ShotProp.parse(prop)
    for (const line of moment.dialogue) {
      DialogueLine.parse(line)
      expect(cast).toContain(line.character)
    }
    for (const sound of moment.sound) SoundEffect.parse(sound)
  }
}

const lighthouse: [language: string, logline: string, robot: string][] = [
  ['en', 'A lighthouse keeper finds a robot washed ashore and teaches it to tend the light.', 'robot'],
  [
    'de',
    'Eine Leuchtturmwärterin findet einen gestrandeten Roboter und bringt ihm bei, das Licht zu hüten.',
    'Roboter',
  ],
  [
    'fr',
    'Un gardien de phare trouve un robot échoué sur la plage et lui apprend à entretenir la lumière.',
    'robot',
  ],
  ['ja', '灯台守が浜辺に流れ着いたロボットを見つけ、灯りを守ることを教える。', 'ロボット'],
]

describe('the same logline in four languages', () => {
  it.each(lighthouse)('%s: keeper, robot, beach, lamp room, storm, dawn', (language, logline, robot) => {
    const draft = writeStory(logline, options)
    expectSound(draft)
    expect(draft.language).toBe(language)
    const [lead, second] = draft.bible.characters
    expect(lead?.role).toBe('lead')
    expect(second?.look.kind).toBe('robot')
    expect(familiesOf(draft)).toEqual(expect.arrayContaining(['lighthouse', 'beach', 'lamp-room']))
    expect(draft.scenes.some(({ weather, timeOfDay }) => weather === 'storm' && timeOfDay === 'night')).toBe(
      true,
    )
    expect(draft.scenes.map(({ timeOfDay }) => timeOfDay)).toContain('dawn')
    const alone = momentsOf(draft).filter(({ cast }) => cast.length === 1 && cast[0] === second?.id)
    expect(alone.length).toBeGreaterThanOrEqual(2)
    expect(textOf(draft)).toContain(robot)
  })
})

const understanding: [
  logline: string,
  lead: RegExp,
  kind: string,
  deed: RegExp,
  family: string,
  genre: string,
][] = [
  [
    'A cowboy returns home and must face the outlaw who killed his father.',
    /cowboy/i,
    'human',
    /face the outlaw/,
    'desert',
    'western',
  ],
  [
    'An astronaut stranded on Mars builds a radio to call her daughter one last time.',
    /astronaut/i,
    'human',
    /builds a radio/,
    'planet',
    'science-fiction',
  ],
  ['Dragon wedding', /dragon/i, 'creature', /rings/i, 'church', 'fantasy'],
  [
    'When a dragon lands in her garden, a grandmother must teach it manners.',
    /grandmother/i,
    'human',
    /teach .+ manners/,
    'kitchen',
    'fantasy',
  ],
  [
    'Eine Diebin stiehlt einen Diamanten aus dem Museum und flieht über die Dächer von Berlin.',
    /Diebin/,
    'human',
    /Die Diebin flieht über die Dächer/,
    'hall',
    'crime',
  ],
  [
    'Ein alter Uhrmacher baut eine Maschine, bis ein Sturm die Werkstatt zerstört.',
    /Uhrmacher/,
    'human',
    /Ein Sturm zerstört die Werkstatt\./,
    'workshop',
    'drama',
  ],
  [
    'Une petite fille suit un renard dans la forêt et découvre un village oublié.',
    /fille/i,
    'human',
    /La petite fille découvre un village/,
    'forest',
    'family',
  ],
  [
    'Deux frères se disputent un restaurant, mais un incendie les réconcilie.',
    /.+/,
    'human',
    /Un incendie les réconcilie\./,
    'restaurant',
    'drama',
  ],
  [
    '老いた侍が最後の決闘に挑むが、相手はかつての弟子だった。',
    /侍/,
    'human',
    /決闘に挑む。/,
    'village',
    'action',
  ],
  ['少女が森で迷子の竜を拾って、空を飛ぶことを教える。', /少女/, 'human', /竜を拾う。/, 'forest', 'fantasy'],
]

describe('understanding', () => {
  it.each(understanding)('%s', (logline, lead, kind, deed, family, genre) => {
    const draft = writeStory(logline, options)
    expectSound(draft)
    expect(draft.bible.characters[0]?.name).toMatch(lead)
    expect(draft.bible.characters[0]?.look.kind).toBe(kind)
    expect(textOf(draft)).toMatch(deed)
    expect(familiesOf(draft)).toContain(family)
    expect(draft.genre).toBe(genre)
  })

  it('casts every member of a group', () => {
    const { bible } = writeStory("Three sisters rob a bank to save their father's farm.", options)
    const sisters = bible.characters.filter(({ role }) => role === 'lead')
    expect(sisters).toHaveLength(3)
    expect(new Set(sisters.map(({ look }) => look.colour)).size).toBe(3)
  })

  it('films a place when there is nobody', () => {
    const draft = writeStory('Rain falls on an empty city', options)
    expect(draft.bible.characters).toHaveLength(0)
    expect(draft.scenes[0]?.weather).toBe('rain')
    expectSound(draft)
  })

  it('plays the sentences of a synopsis in order', () => {
    const synopsis =
      'Ada packs a small box. She meets an old wolf. They cross a river together. Hunters attack the camp. Ada hides in a cave. At dawn she climbs the last peak.'
    const text = textOf(writeStory(synopsis, options))
    const places = [
      'packs a small box',
      'meets an old wolf',
      'cross a river',
      'attack the camp',
      'hides in a cave',
      'climbs the last peak',
    ]
    const at = places.map((words) => text.indexOf(words))
    expect(at.every((index) => index >= 0)).toBe(true)
    expect(at).toEqual([...at].sort((a, b) => a - b))
  })
})

const heroes = [
  'A lighthouse keeper',
  'A young thief',
  'A robot',
  'Mara',
  'Two brothers',
  'An old dog',
  'The last dragon',
  'A nurse',
]
const acts = [
  'finds a letter',
  'steals a crown',
  'crosses the desert',
  'falls in love with a ghost',
  'builds a boat',
  'fights a giant',
  'teaches a child to swim',
  'waits at the station',
  'wakes up as a wolf',
  'escapes from a prison',
]
const joints = [' and ', ', but ', ' until ', '. Then ']
const anyLogline = fc
  .tuple(
    fc.constantFrom(...heroes),
    fc.constantFrom(...acts),
    fc.constantFrom(...joints),
    fc.constantFrom(...acts),
  )
  .map(
    ([hero, first, joint, second]) =>
      `${hero} ${first}${joint}${joint === ' until ' || joint === '. Then ' ? 'she ' : ''}${second}.`,
  )

describe('every film', () => {
  it('is sound, moves through three places and keeps its first deed', () => {
    fc.assert(
      fc.property(anyLogline, fc.integer({ min: 0, max: 99 }), (logline, seed) => {
        const draft = writeStory(logline, { minutes: 1, seed })
        expectSound(draft)
        expect(new Set(familiesOf(draft)).size).toBeGreaterThanOrEqual(3)
        const count = momentsOf(draft).length
        expect(count).toBeGreaterThanOrEqual(9)
        expect(count).toBeLessThanOrEqual(24)
        const deed = acts.find((act) => logline.includes(act))!
        expect(textOf(draft)).toContain(deed.split(' ').at(-1))
      }),
      { numRuns: 200 },
    )
  })

  it('is the same for a seed', () => {
    const logline = lighthouse[0]![1]
    expect(writeStory(logline, options)).toEqual(writeStory(logline, options))
  })

  it('grows with its length', () => {
    const counts = [0.25, 1, 3].map(
      (minutes) => momentsOf(writeStory(lighthouse[0]![1], { minutes, seed: 1 })).length,
    )
    expect(counts[0]).toBeLessThan(counts[1]!)
    expect(counts[1]).toBeLessThan(counts[2]!)
  })
})

describe('odd input', () => {
  it.each(['', '   ', '\n\t', '…!?'])('refuses %j', (text) => {
    expect(() => writeStory(text, options)).toThrow(Problem)
  })

  it.each([
    'asdkjh qweoiu zxcmnb',
    'El pescador encuentra una botella en la playa.',
    '🐉💍',
    'שומר המגדלור מוצא רובוט על החוף',
    'What if a dog could talk?',
    "I wake up in a stranger's house and find a letter.",
    '{P} <walks> | {O}',
    '../../etc/passwd',
  ])('makes a film of %j', (text) => {
    const draft = writeStory(text, options)
    expect(momentsOf(draft).length).toBeGreaterThanOrEqual(6)
  })

  it('takes ten thousand hostile characters in bounded time', () => {
    writeStory('Warm up the word tables.', options)
    const text = 'A dragon, and a keeper, and when the, but '.repeat(240) + '\u202E\u0000🐉'.repeat(50)
    const start = performance.now()
    writeStory(text, options)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
