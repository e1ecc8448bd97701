import { describe, expect, it } from 'vitest'
import type { FilmDraft } from '../../tools/plan/draft.ts'
import { writeStory } from '../../tools/plan/story/write-story.ts'

const options = { minutes: 1, seed: 7 }
const momentsOf = (draft: FilmDraft) => draft.scenes.flatMap((scene) => scene.moments)
const find = (draft: FilmDraft, words: RegExp) => momentsOf(draft).find(({ text }) => words.test(text))
const namesOf = (draft: FilmDraft) => draft.bible.characters.map(({ name }) => name)

describe('who is in the picture', () => {
  it('keeps the one who is somewhere else out of the deed, and lets him be saved at the end', () => {
    const draft = writeStory('A driver must stop the train that carries her son.', options)
    const son = draft.bible.characters.find(({ name }) => name === 'Son')!.id
    expect(find(draft, /stop the train/)?.cast).not.toContain(son)
    expect(find(draft, /hold on to each other/)?.cast).toContain(son)
  })

  it('shows no dead husband', () => {
    expect(
      namesOf(writeStory('A widow receives a phone call from her dead husband every night.', options)),
    ).toEqual(['Widow'])
  })

  it('does not bring in the owner of a barn', () => {
    const draft = writeStory(
      'Une petite fille découvre un dragon blessé et le cache dans la grange de son grand-père.',
      options,
    )
    expect(namesOf(draft)).toEqual(['Petite fille', 'Dragon'])
    const dragon = draft.bible.characters[1]!.id
    expect(find(draft, /le cache dans la grange/)?.cast).toContain(dragon)
    expect(find(draft, /découvre/)?.bodies).toContainEqual({ character: dragon, pose: 'lie' })
  })

  it('lets a storm do what a storm does', () => {
    const draft = writeStory(
      'An old clockmaker builds a machine, until a storm destroys the workshop.',
      options,
    )
    expect(find(draft, /storm destroys/i)?.bodies.map(({ pose }) => pose)).not.toContain('fight')
  })

  it('casts people no table knows', () => {
    expect(namesOf(writeStory('A wedding planner books two halls on the same day.', options))[0]).toBe(
      'Wedding planner',
    )
  })

  it('tells a pair apart by name and titles the film by what they are', () => {
    const draft = writeStory('Zwei feindliche Soldaten müssen in einer Kirche eine Nacht überleben.', options)
    const both = draft.bible.characters.map(({ id }) => id)
    expect(both).toHaveLength(2)
    expect(draft.title).toBe('Die Soldaten')
    expect(momentsOf(draft).some(({ cast }) => cast.length === 1 && cast[0] === both[1])).toBe(true)
  })

  it('invents a guard rather than making a baby one', () => {
    const draft = writeStory('A pickpocket steals a suitcase and finds a baby inside.', options)
    const baby = draft.bible.characters.find(({ name }) => name === 'Baby')!.id
    const armed = momentsOf(draft).flatMap(({ bodies }) => bodies.filter(({ pose }) => pose === 'aim'))
    expect(armed.map(({ character }) => character)).not.toContain(baby)
  })
})

const genres: [genre: string, logline: string][] = [
  ['thriller', 'A night nurse discovers that one of her patients is already dead before dawn.'],
  ['comedy', 'Two rival bakers must share one kitchen.'],
  ['horror', 'A family moves into an old house where every mirror shows a room that is not there.'],
  ['fantasy', 'Une petite fille découvre un dragon blessé dans la forêt.'],
  ['family', '夏休み、少年は川で壊れたロボットを見つけ、祖父と一緒に直す。'],
  ['crime', 'A pickpocket steals a suitcase full of money and finds a baby inside.'],
  ['war', 'Zwei feindliche Soldaten müssen in einer Kirche eine Nacht überleben.'],
  ['action', 'A retired stunt driver has one hour to stop the train that carries her son.'],
]

describe('genres', () => {
  it.each(genres)('%s: %s', (genre, logline) => {
    expect(writeStory(logline, options).genre).toBe(genre)
  })

  it('end each in its own way', () => {
    const last = (genre: 'comedy' | 'horror' | 'western') =>
      momentsOf(writeStory('A nurse finds a letter.', { ...options, genre })).at(-1)?.text
    expect(new Set([last('comedy'), last('horror'), last('western')]).size).toBe(3)
  })

  it('play horror in the dark', () => {
    const hours = writeStory('A nurse hears steps in the hospital.', { ...options, genre: 'horror' }).scenes
    expect(hours.filter(({ timeOfDay }) => timeOfDay === 'night').length).toBeGreaterThanOrEqual(2)
  })
})

describe('low points', () => {
  const lowOf = (logline: string) =>
    writeStory(logline, options).scenes.find(({ beat }) => beat === 'Low point')?.moments[0]?.text

  it('differ with the place the logline goes to', () => {
    const lows = [
      'A courier must deliver a letter across the desert.',
      'A courier must deliver a letter across the sea.',
      'A courier must deliver a letter through the forest.',
    ].map(lowOf)
    expect(new Set(lows).size).toBe(3)
  })
})

describe('things and lines', () => {
  it('keep the word of a thing no table knows', () => {
    const prop = find(writeStory('A nurse repairs a zorblax in the cellar.', options), /zorblax/)?.props[0]
    expect(prop).toMatchObject({ shape: 'zorblax', label: 'zorblax' })
  })

  it.each(genres)('%s speaks, in the mouths of people in the picture', (_, logline) => {
    const speaking = momentsOf(writeStory(logline, options)).filter(({ dialogue }) => dialogue.length > 0)
    expect(speaking.length).toBeGreaterThanOrEqual(1)
    for (const { dialogue, cast } of speaking) expect(cast).toContain(dialogue[0]!.character)
  })
})

describe('long films', () => {
  it.each(genres)('%s: grows without saying anything twice', (_, logline) => {
    for (const minutes of [3, 5]) {
      const texts = momentsOf(writeStory(logline, { minutes, seed: 7 })).map(({ text }) => text)
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.length).toBeGreaterThanOrEqual(minutes * 11)
    }
  })
})
