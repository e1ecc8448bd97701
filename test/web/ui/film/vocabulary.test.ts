import { describe, expect, it } from 'vitest'
import { CharacterKind, HairStyle, Headwear, Look, Voice, Wardrobe } from '../../../../tools/film/bible.ts'
import { aspects } from '../../../../tools/film/film.ts'
import { soundParts } from '../../../../tools/film/project.ts'
import { Blocking, DialogueLine, Shot, ShotProp } from '../../../../tools/film/shot.ts'
import * as words from '../../../../tools/film/vocabulary.ts'
import { catalogue } from '../../../../tools/route/catalogue.ts'
import { german } from '../../../../web/ui/i18n/de/index.ts'
import { english } from '../../../../web/ui/i18n/en/index.ts'
import { vocabulary, type Group } from '../../../../web/ui/film/vocabulary.ts'
import { askable, modelLook } from '../../../../web/ui/routing/model-looks.ts'

const source: Record<Group, readonly string[]> = {
  size: words.ShotSize.options,
  framing: words.Framing.options,
  angle: words.Angle.options,
  movement: words.MovementKind.options,
  direction: words.Direction.options,
  speed: Shot.shape.movement.shape.speed.options,
  role: words.ShotRole.options,
  timeOfDay: words.TimeOfDay.options,
  weather: words.Weather.options,
  mood: words.Mood.options,
  genre: words.Genre.options,
  aspect: aspects,
  transition: words.TransitionKind.options,
  pose: words.Pose.options,
  facing: words.Facing.options,
  place: Blocking.shape.place.options,
  delivery: DialogueLine.shape.delivery.options,
  side: Shot.shape.side.options,
  weight: ShotProp.shape.weight.options,
  soundPart: soundParts,
  kind: CharacterKind.options,
  age: Look.shape.age.options,
  presents: Look.shape.presents.options,
  build: Look.shape.build.options,
  hairStyle: HairStyle.options,
  wardrobe: Wardrobe.options,
  headwear: Headwear.options,
  timbre: Voice.shape.timbre.options,
  family: words.LocationFamily.options,
  sound: words.SoundEffect.options,
}

describe('the lists the page offers', () => {
  const groups = Object.keys(vocabulary) as Group[]

  it.each(groups)('%s is the film’s own list', (group) => {
    expect(vocabulary[group]).toEqual(source[group])
  })

  it.each(groups.filter((group) => group !== 'aspect'))(
    '%s has a word for each in both languages',
    (group) => {
      for (const dictionary of [english.words, german.words] as Record<string, unknown>[]) {
        expect(vocabulary[group].filter((value) => dictionary[`${group}.${value}`] === undefined)).toEqual([])
      }
    },
  )

  it('knows every model by its own name, and offers each but the animatic', () => {
    const { cards } = catalogue()
    expect([...cards.values()].map(({ id, name }) => [id, name])).toEqual(
      [...cards.keys()].map((id) => [id, modelLook(id).name]),
    )
    expect(new Set([...askable, 'animatic'])).toEqual(new Set(cards.keys()))
  })
})
