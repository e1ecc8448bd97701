import { readPlace } from '../../../tools/plan/read/read-place.ts'
import { ask, call } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { locationAt } from '../read/reference-words.ts'
import { tidy } from '../read/tidy.ts'
import type { Intent } from './intent.ts'

interface Named {
  ids: string[]
  from: number
  to: number
}

function locationsIn(clause: Clause): Named[] {
  const found: Named[] = []
  for (let at = clause.from; at < clause.to; at++) {
    if (clause.references.some((ref) => ref.from <= at && at < ref.to)) continue
    if (clause.mentions.some((mention) => mention.by === 'name' && mention.from === at)) continue
    const place = locationAt(clause.reading, at)
    if (!place || place.to > clause.to) continue
    found.push({ ids: place.ids, from: at, to: place.to })
    at = place.to - 1
  }
  return found
}

/** "change the beach to a forest", "rename the lamp room to Lantern Room", "mach aus dem Wald einen Strand". */
export const changePlace: Intent = (clause, { project, language }) => {
  const rename = clause.has('do.rename')
  if (!rename && !clause.has('do.make', 'do.change')) return undefined
  if (clause.references.some(({ kind }) => kind === 'shots' || kind === 'scene' || kind === 'numbers'))
    return undefined
  const [place] = locationsIn(clause)
  if (!place || place.ids.length !== 1) return undefined
  const rest = clause
    .textBetween(place.to, clause.to)
    .replace(/^(?:(?:in)?to|in|into|zu|zum|zur)\b\s*/i, '')
    .replace(/\s+um$/, '')
  const name = clause.quoted ?? tidy(rest.replace(/^(?:an?|the|einen?|einer|einem|den|die|das)\s+/i, ''))
  if (!name || name.split(/\s+/).length > 5) return undefined
  const location = project.bible.locations.find(({ id }) => id === place.ids[0])!
  if (rename) return call('edit_location', { location: location.id, set: { name } })
  const kind = readPlace(name, language)
  if (!kind || kind.family === location.family) return undefined
  return call('edit_location', {
    location: location.id,
    set: { name: name[0]!.toUpperCase() + name.slice(1), family: kind.family, interior: kind.interior },
  })
}

const verbs = /\b(?:in|on|at|to|into|im|am|ins|auf|an|spielt?|spielen|verlege|verleg)\b/i

/** "move scene 3 to the harbour pier", "Szene 3 soll im Wald spielen". */
export const moveScene: Intent = (clause, { project, language }) => {
  const scene = clause.references.find(({ kind, scenes }) => kind === 'scene' && scenes.length === 1)
  if (!scene || !verbs.test(clause.text)) return undefined
  const [place] = locationsIn(clause)
  if (place && place.ids.length === 1)
    return call('edit_scene', { scene: scene.scenes[0], set: { location: place.ids[0] } })
  const words = tidy(clause.textBetween(scene.to, clause.to).replace(/^(?:soll|should|is|be|set)\s+/i, ''))
  const wished =
    /^(?:spielt?\s+)?(?:be\s+)?(?:set\s+|take place\s+)?(?:in|on|at|to|into|im|am|ins|auf)\s/i.test(words)
      ? readPlace(words, language)
      : undefined
  if (!wished || clause.value('time') || clause.value('weather')) return undefined
  const own = project.scenes.find(({ id }) => id === scene.scenes[0])!
  const location = project.bible.locations.find(({ id }) => id === own.location)
  if (!location) return undefined
  const to = tidy(
    words
      .replace(/^\S+\s+(?:(?:an?|the|einen?|einer|einem|den|dem|der|die|das)\s+)?/i, '')
      .replace(/\s+spielen$/, ''),
  )
  return ask(phrase(language, 'ask-no-place', { place: to }), [
    phrase(language, 'turn-place', { from: location.name, to }),
    ...project.bible.locations
      .filter(({ id }) => id !== location.id)
      .slice(0, 2)
      .map(({ name }) => phrase(language, 'set-scene-in', { scene: own.number, place: name })),
  ])
}
