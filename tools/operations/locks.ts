import { choicesOf, type Project } from '../film/project.ts'
import { catalogue, type ModelCard } from '../route/catalogue.ts'
import { refusal } from './refuse.ts'
import { said } from './seconds.ts'

/**
 * A model a person asked for is honoured or refused, never replaced: refuses a change that would leave a shot
 * with a model that cannot make it. Shots that did not change are not looked at again.
 * @throws Problem naming the shot, the model and its limit.
 */
export function checkLocks(before: Project, after: Project): void {
  const old = new Map(before.shots.map((shot) => [shot.id, shot]))
  for (const shot of after.shots) {
    const { model } = choicesOf(after, shot.id)
    if (model === null) continue
    const known = old.get(shot.id)
    if (known?.duration === shot.duration && choicesOf(before, shot.id).model === model) continue
    const card = catalogue().cards.get(model)
    const most = card && mostSeconds(card)
    if (card && most !== undefined && shot.duration > most) {
      const limit = `${said(shot.duration)} s > ${said(most)} s`
      throw refusal('model-limit', { shot: shot.number, model: card.name, limit })
    }
  }
}

/** The better of the article's word and today's fact, as when the rules choose. */
const mostSeconds = (card: ModelCard): number =>
  Math.max(card.today.maxSeconds, card.article?.maxSeconds ?? 0)
