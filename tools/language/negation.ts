import type { Token } from './analyse.ts'
import negationWords from './negation.json' with { type: 'json' }

interface NegationRules {
  before: Set<string>
  after: Set<string>
  stop: Set<string>
  except: Set<string>
}

const rules = new Map<string, NegationRules>(
  Object.entries(negationWords).map(([language, lists]) => [
    language,
    {
      before: new Set<string>(lists.before),
      after: new Set<string>(lists.after),
      stop: new Set<string>(lists.stop),
      except: new Set<string>(lists.except),
    },
  ]),
)

/** "No fast cuts or sudden camera moves" reaches this many words; past it a negation is about something else. */
const reach = 6
/** A German "nicht" behind its verb speaks of that verb and its subject, no further. */
const reachBack: Record<string, number> = { ja: 6, de: 1 }

const clauseEnd = /[.,;:!?()–—、。！？…\n]/

/**
 * Marks the words that a negation speaks of. A scope runs from its negator to the end of the clause, a
 * contrasting conjunction or six words, whichever comes first; Japanese negates backwards from the verb.
 */
export function markNegation(text: string, tokens: Token[], language: string): void {
  const rule = rules.get(language) ?? rules.get('en')!
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const next = tokens[index + 1]
    if (next && rule.except.has(`${token.lower} ${next.lower}`)) continue
    if (rule.before.has(token.lower) || token.lower.endsWith("n't"))
      spread(text, tokens, index, 1, reach, rule)
    if (rule.after.has(token.lower)) spread(text, tokens, index, -1, reachBack[language] ?? 2, rule)
  }
}

function spread(
  text: string,
  tokens: Token[],
  from: number,
  step: 1 | -1,
  limit: number,
  rule: NegationRules,
): void {
  tokens[from]!.negated = true
  for (let distance = 1; distance <= limit; distance++) {
    const previous = tokens[from + step * (distance - 1)]
    const token = tokens[from + step * distance]
    if (!previous || !token || rule.stop.has(token.lower)) return
    const gap = step === 1 ? text.slice(previous.end, token.start) : text.slice(token.end, previous.start)
    if (clauseEnd.test(gap)) return
    token.negated = true
  }
}
