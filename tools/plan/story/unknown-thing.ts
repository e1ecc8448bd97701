/** A thing no table knows keeps its own word: the renderer draws it as a labelled shape. */
import type { Analysis } from '../../language/analyse.ts'
import { matchDeeds, matchRoles, matchThings, matchTimes, matchWeathers } from '../read/lexicons.ts'
import { placeHits } from '../read/read-place.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Entity } from './entities.ts'

/** An article, up to two adjectives, the noun, and then no further noun. */
const objects: Partial<Record<WordLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:an?|the|his|her|their|its|my) (?:\p{L}+ ){0,2}?(\p{L}{3,})(?=$|[,.]| (?:in|on|of|from|to|with|and|that|who|which|for|by|at|into|under|through|over|against|across|before|after|until|behind)(?!\p{L}))/giu,
  de: /(?<!\p{L})(?:einen?|eine[mr]?|den|die|das|dem|seinen?|ihren?|sein|ihr) (?:\p{Ll}+ ){0,2}(\p{Lu}\p{L}{2,})/gu,
  fr: /(?<!\p{L})(?:une?|le|la|son|sa|l['’])\s?(\p{L}{4,})/giu,
}

/** Words for what cannot be held up to a camera. */
const abstract =
  /^(?:dark|edge|flood|light|hotel|time|hour|minute|year|week|month|way|name|life|love|world|end|side|help|truth|question|voice|power|secret|past|future|story|dream|first|last|one|other|same|only|job|floor|top|night|day|war|peace|memory|business|country|town|part|chance|mind|zeit|stunde|jahr|woche|weg|name|namen|leben|liebe|welt|ende|seite|hilfe|wahrheit|frage|stimme|macht|geheimnis|zukunft|traum|angst|temps|heure|année|semaine|chemin|vie|amour|monde|aide|vérité|voix|secret|rêve|peur|petite?|vieux|vieille|jeune|dernière?|première?|même)$/iu

export function unknownThing(analysis: Analysis, language: WordLanguage): Entity | undefined {
  const pattern = objects[language]
  if (!pattern) return undefined
  const { text } = analysis
  const known = [
    ...matchThings(analysis),
    ...matchRoles(analysis),
    ...placeHits(analysis),
    ...matchTimes(analysis),
    ...matchWeathers(analysis),
    ...matchDeeds(analysis),
  ]
  for (const match of text.slice(0, longest).matchAll(pattern)) {
    const bare = match[1]!
    const start = match.index + match[0].length - bare.length
    const end = start + bare.length
    if (match.index === 0 || abstract.test(bare)) continue
    if (known.some((hit) => hit.start < end && start < hit.end)) continue
    const noun = {
      bare: language === 'de' ? bare : bare.toLowerCase(),
      proper: false,
      plural: false,
      gender: genderBy(match[0]),
    }
    return { noun, shape: noun.bare, words: [bare], start, end, count: 1 }
  }
  return undefined
}

const longest = 400

/** By the article, which is all there is to go by. */
function genderBy(phrase: string): 'm' | 'f' | 'n' {
  if (/^(?:eine |einer|die |seine |ihre |une|la|sa)/iu.test(phrase)) return 'f'
  return /^(?:einen|den|seinen|ihren|un |le |son)/iu.test(phrase) ? 'm' : 'n'
}
