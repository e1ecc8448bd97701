import { call } from '../outcome.ts'
import type { Clause } from '../read/clause.ts'
import { sentence, tidy } from '../read/tidy.ts'
import { fieldsOf } from './change-shot.ts'
import type { Intent } from './intent.ts'
import { placeIn } from './order.ts'

const opener =
  /^(?:(?:and|und|then|dann|please|bitte|can you|could you|i want|i'd like|we need|kannst du|hätte ich gerne?|ich hätte gerne?|ich möchte|möchte ich|ich will|will ich)\s+)*(?:we need|we could use|there should be|wir brauchen|brauchen wir|fehlt noch|fehlt|add|insert|append|create|include|squeeze in|put in|füge?|ergänze?|setz|noch|new|another|neue[rns]?|make)?\s*(?:(?:in|ein|hinzu)\s+)?(?:(?:another|a|an|the|one more|eine?n?|noch|neue[rns]?|new)\s+)*(?:(?:shot|einstellung|aufnahme|clip|bild)\b\s*)?(?:(?:of|with|showing|where|in which|von|vom|mit|wo)\s+)?/i
const trailer = /\s+(?:ein|hinzu|dazu|einfügen|hinzufügen|ergänzen|an|please|bitte)$/i

/** "add a shot of the sea after shot 2", "neue Einstellung am Anfang: Schnee fällt". */
export const addShot: Intent = (clause, situation) => {
  const wished =
    /\b(?:an?|another|eine?n?)\s+(?:shot|aufnahme|einstellung|close-?up|totale|nahaufnahme|wide shot)\s+(?:of|von|vom|mit|with)\b/i.test(
      clause.text,
    ) && placeIn(clause, situation) !== undefined
  if ((!clause.has('do.add') && !wished) || clause.references.some(({ kind }) => kind === 'film'))
    return undefined
  if (clause.has('noun.line', 'sound.music') || clause.all('transition').length > 0) return undefined
  const place = placeIn(clause, situation)
  const noun =
    /\b(?:shots?|einstellung|aufnahme|close-?ups?|insert|totale|nahaufnahme|detailaufnahme|wide)\b/i.test(
      clause.text,
    )
  const named = clause.references.some(({ kind }) => kind === 'shots' || kind === 'numbers')
  if (!place && (!noun || named)) return undefined
  const text = actionIn(clause, place?.used)
  if (!text) return undefined
  const fields = fieldsOf(clause, undefined)
  const last = situation.project.shots.at(-1)?.id ?? null
  const after = place ? place.after : (situation.focus.shots.at(-1) ?? last)
  const set = Object.keys(fields.set).length > 0 ? { set: fields.set } : {}
  return call('add_shot', { after, action: text, ...set })
}

/** What is to be seen: the words without the command and without the place in the film. */
function actionIn(clause: Clause, place: { from: number; to: number } | undefined): string {
  if (clause.quoted) return sentence(clause.quoted)
  const colon = clause.mark(':')
  if (colon > 0 && colon < clause.to - 1) return sentence(clause.textBetween(colon + 1, clause.to))
  const before = place ? clause.textBetween(clause.from, prepositionBefore(clause, place.from)) : clause.text
  const after = place ? clause.textBetween(place.to, clause.to) : ''
  const both = [before, after]
    .map((text) => tidy(text))
    .filter(Boolean)
    .join(' ')
  const told = both.replace(opener, '').replace(trailer, '').replace(trailer, '')
  return tidy(told) ? sentence(told) : ''
}

/** "after shot 2", "right after", "am", "at the": the words that lead to the place go with it. */
function prepositionBefore(clause: Clause, from: number): number {
  let at = from
  while (
    at > clause.from &&
    /^(?:after|before|behind|right|directly|at|to|nach|vor|hinter|am|an|im|ganz|the|direkt|zum|between|zwischen|in|front|of)$/.test(
      clause.reading.tokens[at - 1]!.lower,
    )
  )
    at -= 1
  return at
}
