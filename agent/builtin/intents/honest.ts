/** What the studio has no means for is said, with what it can do instead. */
import { phrase } from '../answer/phrases.ts'
import { ask } from '../outcome.ts'
import { shotsMeant } from '../read/situation.ts'
import type { Intent } from './intent.ts'

/** "shot 7 in slow motion", "Zeitlupe bei der 14". */
export const slowMotion: Intent = (clause, situation) => {
  if (!/\b(?:slow[- ]?mo(?:tion)?|slo-?mo|zeitlupe|time[- ]?lapse|zeitraffer)\b/i.test(clause.text))
    return undefined
  const { language } = situation
  const { shots, by } = shotsMeant(clause, situation)
  const [shot] = by === 'film' ? [] : shots
  const options = shot
    ? (['option-calm-camera', 'option-longer'] as const).map((name) =>
        phrase(language, name, { number: shot.number }),
      )
    : [phrase(language, 'option-calm-pace')]
  return ask(phrase(language, 'no-slow-motion'), options)
}

/** "kill the music under scene 2": the tracks run through the whole film. */
export const soundOfPart: Intent = (clause, situation) => {
  const part = clause.all('sound').find(({ value }) => value === 'music' || value === 'ambience')
  const named = clause.references.some(({ kind }) => kind === 'shots' || kind === 'scene')
  if (!part || !named || clause.all('volume').length === 0) return undefined
  const { language } = situation
  const name = phrase(language, part.value === 'music' ? 'sound-music' : 'sound-ambience')
  const wish = clause.has('volume.up') ? 'louder' : clause.has('volume.down') ? 'quieter' : 'off'
  return ask(phrase(language, 'sound-is-whole', { part: name }), [
    `${name} ${phrase(language, wish)}`,
    phrase(language, 'keep-as-is'),
  ])
}
