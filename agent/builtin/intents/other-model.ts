/** Models named by what they are not, or by what they cost. */
import { phrase } from '../answer/phrases.ts'
import { modelName } from '../answer/model-name.ts'
import { ask, tell, type Outcome } from '../outcome.ts'
import type { Clause } from '../read/clause.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import { catalogue } from '../../../tools/route/catalogue.ts'
import type { Intent } from './intent.ts'

const refusal =
  /\b(?:don'?t|do not|never|no|not|without|avoid|anything but|kein(?:e|en|em|er)?|nicht|nie|niemals|ohne|bloß nicht|außer)\b/i

/** "don't use Sora anywhere", "auf keinen Fall Sora bei der 3": which one then? */
export const notModel: Intent = (clause, situation) => {
  const tag = clause.all('model')[0]?.tag
  const id = tag?.concepts.find((name) => name.startsWith('model:'))?.slice(6)
  if (!tag || !id || clause.all('model').length > 1) return undefined
  const before = clause.textBetween(clause.from, tag.from)
  const behind = clause.textBetween(tag.to, clause.to)
  const refused = refusal.test(before) || /^(?:nicht|not|never|nie)\b/i.test(behind.trim())
  if (!refused || clause.has('ask.why', 'ask.cost', 'ask.which', 'ask.question')) return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const { language, project } = situation
  if (project.shots.length === 0) return tell(phrase(language, 'no-film'))
  const meant = by === 'said' ? shots : project.shots.filter((shot) => situation.modelOf(shot.id) === id)
  if (meant.length === 0) return tell(phrase(language, 'not-used', { model: modelName(id) }))
  return whichInstead(id, meant, situation)
}

function whichInstead(
  id: string,
  meant: readonly { number: number }[],
  { language, project }: Situation,
): Outcome {
  const shots = wordsFor(meant, project.shots.length, language)
  const others = ['kling-3.0', 'veo-3.1', 'wan-2.1', 'seedance-2.5']
    .filter((other) => other !== id)
    .slice(0, 3)
  return ask(
    phrase(language, 'ask-not-model', { shots, model: modelName(id) }),
    others.map((other) => phrase(language, 'option-model', { model: modelName(other), shots })),
  )
}

function wordsFor(
  shots: readonly { number: number }[],
  total: number,
  language: Situation['language'],
): string {
  if (shots.length === total) return phrase(language, 'every-shot')
  const numbers = shots.map(({ number }) => number).join(', ')
  const noun =
    language === 'de'
      ? shots.length > 1
        ? 'Einstellungen'
        : 'Einstellung'
      : shots.length > 1
        ? 'shots'
        : 'shot'
  return `${noun} ${numbers}`
}

const cheap =
  /\b(?:cheap(?:est|er)?|least expensive|billig(?:ste[snmr]?|er)?|günstig(?:ste[snmr]?|er)?|preiswert(?:este[snmr]?)?)\b/i

/** "use the cheapest model everywhere". */
export const cheapestModel: Intent = (clause: Clause, situation) => {
  if (!cheap.test(clause.text) || clause.all('model').length > 0) return undefined
  const { language, project } = situation
  if (project.shots.length === 0) return tell(phrase(language, 'no-film'))
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const [card] = [...catalogue().cards.values()]
    .filter(({ kind, today }) => kind !== 'animatic' && today.api !== 'retired' && today.usdPerSecond > 0)
    .sort((a, b) => a.today.usdPerSecond - b.today.usdPerSecond)
  if (!card) return undefined
  const meant = wordsFor(by === 'said' ? shots : project.shots, project.shots.length, language)
  const price = card.today.usdPerSecond.toFixed(2)
  return ask(phrase(language, 'ask-cheapest', { model: card.name, price, shots: meant }), [
    phrase(language, 'option-model', { model: card.name, shots: meant }),
    phrase(language, 'keep-as-is'),
  ])
}
