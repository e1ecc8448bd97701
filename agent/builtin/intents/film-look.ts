import { aspects } from '../../../tools/film/film.ts'
import { ask, calls, type Call } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { isDecade } from '../read/measures.ts'
import { tidy } from '../read/tidy.ts'
import { editFields } from './fields.ts'
import { filmLength } from './length.ts'
import type { Intent } from './intent.ts'

/** The picture's shape, by a name people give it or by its ratio; `other` = a ratio the studio does not make. */
export function aspectIn(clause: Clause): { aspect?: string; other?: string } {
  const ratio = clause.tokens
    .find(({ kind }) => kind === 'ratio')
    ?.text.replace(',', '.')
    .replace(/[×x]/, ':')
  if (ratio === '2.35:1' || ratio === '2.4:1' || ratio === '2.40:1') return { aspect: '2.39:1' }
  if (ratio) return (aspects as readonly string[]).includes(ratio) ? { aspect: ratio } : { other: ratio }
  return { aspect: clause.value('aspect') }
}

export function styleIn(clause: Clause): string | undefined {
  const noun = clause.tag('style')
  const colon = clause.mark(':')
  if (noun && colon >= noun.to) return tidy(clause.textBetween(colon + 1, clause.to)) || undefined
  const like =
    /(?:look like|looks like|in the style of|feel like|aussehen wie|wirken wie|im stil von|wie (?=ein))\s*(.+)$/i.exec(
      clause.text,
    )?.[1]
  // "like a documentary" names a genre, not a look.
  if (like && (isDecade(like) || !(clause.value('genre') && like.trim().split(/\s+/).length <= 3)))
    return (
      tidy(like.replace(/^(?:an?|eine?[nrms]?)\s+/i, '').replace(/\s+(?:aussehen|wirken)$/i, '')) || undefined
    )
  const decade =
    /\b((?:early |late )?(?:19)?[2-9]0(?:['’]?s|er)(?:[- ]jahre)?)[- ](?:look|style|feel|vibe|aesthetic|stil|ästhetik)\b/i.exec(
      clause.text,
    )?.[1]
  if (decade) return decade
  const looks =
    /\blook(?:s|ing)?\s+(?!at\b|for\b|like\b|of\b)(?:more\s+)?(.{3,60})$/i.exec(clause.text)?.[1] ??
    /(?:soll|sollte)\s+(?:mehr\s+)?(\S{4,40})\s+aussehen$/i.exec(clause.text)?.[1]
  if (looks && !clause.has('vague')) return tidy(looks)
  const known = clause.tags.filter(({ concepts }) => concepts.includes('style.known'))
  return known.length > 0 ? known.map(({ from, to }) => clause.textBetween(from, to)).join(', ') : undefined
}

/** "make it noir", "vertical for TikTok", "turn this into a horror film", and what else is said with it. */
export const filmLook: Intent = (clause, situation) => {
  const single = clause.references.some(
    ({ kind }) => kind === 'shots' || kind === 'scene' || kind === 'numbers',
  )
  if (single || (clause.has('noun.mood') && !clause.has('style.known'))) return undefined
  const { aspect, other } = aspectIn(clause)
  const { language, project } = situation
  if (other && clause.has('noun.aspect', 'do.make', 'style'))
    return ask(phrase(language, 'ask-aspect', { ratio: other }), [...aspects])
  const [style, genre] = [styleIn(clause), clause.value('genre')]
  const set = {
    ...(style && { style: style.slice(0, 300) }),
    ...(aspect && { aspect }),
    ...(genre && !style?.includes(genre) && { genre }),
  }
  if (Object.keys(set).length === 0) return undefined
  const made: Call[] = [{ tool: 'set_style', input: set }]
  if (project.shots.length > 0) {
    const whole = { ...situation, focus: { ...situation.focus, shots: [] } }
    const length = filmLength(clause, whole)
    if (length?.kind === 'calls') made.push(...length.calls)
    if (clause.value('time') || clause.value('weather')) {
      const air = editFields(clause, whole)
      if (air?.kind === 'calls') made.push(...air.calls)
    }
  }
  return calls(...made)
}
