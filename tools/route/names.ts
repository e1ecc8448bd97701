import nlp from 'compromise'
import type { Analysis, Token } from '../language/analyse.ts'

/** The words people are called by in a film, lower case: with them nobody has to be guessed. */
export type Names = ReadonlySet<string>

const clauseEnd = /[.!?:;\n]/
/** "Clockmaker", "swordsman": English makes people's words faster than any list. */
const trade = /.(?:man|men|woman|women|maker|smith|wright|monger|keeper|boy|girl|ologist|ician)s?$/
const notPeople =
  /^(?:human|german|roman|ottoman|talisman|specimen|regimen|omen|abdomen|playboy|cowgirl|magician)s?$/
const slugWords = /^(?:INT|EXT|CU|MS|WS|LS|Shot|Scene|Insert|Close|Wide)$/i

/**
 * The first person among words no lexicon knows, by trade or by name ("Jonas looks at Mara"). Only a capitalised
 * word can be one, so most texts never reach the part-of-speech tagger.
 */
export function findName(
  { text, tokens, language }: Analysis,
  taken: (token: Token) => boolean,
): Token | undefined {
  if (language === 'ja' || language === 'zh') return undefined
  const maker = tokens.find(({ lower, negated }) => trade.test(lower) && !notPeople.test(lower) && !negated)
  if (language === 'en' && maker) return maker
  const candidates = tokens.filter((token, index) => {
    const capitalised = /^\p{Lu}\p{Ll}+$/u.test(token.text) && !slugWords.test(token.text)
    if (!capitalised || token.negated || taken(token)) return false
    // German writes every noun so; there a name shows only at the start, before its verb.
    return language !== 'de' || index === 0 || clauseEnd.test(text.slice(tokens[index - 1]!.end, token.start))
  })
  if (candidates.length === 0) return undefined
  const tagged = nlp(text).people().text()
  const named = candidates.find((token) => tagged.includes(token.text))
  if (named) return named
  // "Tom enters", "Anna waits": the tagger knows common names only, a verb in -s behind one gives the rest away.
  return candidates.find((token) => {
    const next = tokens[tokens.indexOf(token) + 1]
    if (!next || clauseEnd.test(text.slice(token.end, next.start)) || language !== 'en') return false
    return /^[a-z]+[^s]s$/.test(next.text) && nlp(`${token.text} ${next.text} it`).has('#Verb')
  })
}
