/** Whether what follows a comma or an "and" is a request of its own. */
import type { Clause } from './clause.ts'
import type { Tag } from './reading.ts'
import type { Concept } from './vocabulary.ts'

/** Verbs that go on with what was said before, or end a German sentence, more often than they open a request. */
const weak = new Set(
  'verwerfen with mit um an ein kommen haben sein werden wird wirken wirkt weg raus aus film light play spielen spielt fest zusammen auseinander heißen heissen again nochmal neu erneut one hat has have is needs soll sollen zurück put gets trägt spiel schneiden tragen hinzu dazu lit want use get see show zeig gib geben lieber prefer i'.split(
    ' ',
  ),
)
const opening = /^(?:do\.|ask\.|plan$|budget\.ask$|leave$)/
const polite: readonly Concept[] = ['polite', 'and', 'then', 'sequence']
const fields = /^(?:size|time|weather|mood|move|speed|transition|angle|framing)\./
const structural: readonly Concept[] = [
  'do.delete',
  'do.swap',
  'do.move',
  'do.merge',
  'do.split',
  'do.undo',
  'do.redo',
  'do.add',
]

const isPolite = (tag: Tag): boolean =>
  tag.concepts.some((name) => polite.includes(name)) && !tag.concepts.some((name) => opening.test(name))

/** "scene two," or "after shot 11," only says where what follows belongs. */
function isOnlyPlace(left: Clause): boolean {
  const words = left.tags.filter(
    (tag) =>
      !isPolite(tag) &&
      !tag.concepts.some((name) =>
        /^(?:after|before|out|place|direction|sound\.all|thanks|hello)/.test(name),
      ),
  )
  const named = left.references.reduce((sum, ref) => sum + ref.to - ref.from, 0)
  return (
    left.references.length > 0 &&
    words.length === 0 &&
    left.mentions.length === 0 &&
    left.to - left.from - named <= 3
  )
}

type Sign = (left: Clause, right: Clause, first: number) => boolean

const tagAt = (clause: Clause, at: number): Tag | undefined => clause.tags.find(({ from }) => from === at)
const means = (tag: Tag | undefined, pattern: RegExp): boolean =>
  tag?.concepts.some((name) => pattern.test(name)) ?? false

/** "…, then redo it". */
const opensWithVerb: Sign = (left, right, first) => {
  const word = right.reading.tokens[first]?.lower ?? ''
  return means(tagAt(right, first), opening) && !weak.has(word) && !ownVerb(left, right)
}

/** "…, shot 4 static". */
const opensWithShot: Sign = (left, right, first) => {
  const ref = right.references.find(({ from }) => from === first)
  if (!ref || ref.kind === 'edge' || ref.kind === 'takes' || left.references.length === 0) return false
  const content = right.tags.some((tag) => !isPolite(tag) && tag.from >= ref.to) || right.to - ref.to >= 3
  const full = left.tags.some((tag) => !isPolite(tag) && !tag.concepts.some((name) => name.startsWith('do.')))
  const told = full || left.to - left.from > 6 || left.has(...structural)
  if (!content || !told) return false
  return ref.kind === 'shots' || ref.kind === 'scene' || (ref.kind === 'numbers' && full)
}

/** "… and no music". */
const opensWithSound: Sign = (left, right) => {
  const [sound] = right.all('sound')
  if (!sound) return false
  if (left.all('sound').length > 0) return true
  const before = right.tags.filter((tag) => tag.from < sound.tag.from)
  const onlySound = before.every((tag) => isPolite(tag) || means(tag, /^(?:not$|volume|pronoun)/))
  return onlySound && left.references.length > 0 && !left.has('do.add', 'do.say', 'noun.line')
}

/** "… kling for shot 3, sora for 4". */
const opensWithModel: Sign = (left, right, first) =>
  tagAt(right, first) !== undefined &&
  right.all('model').length > 0 &&
  right.references.length > 0 &&
  left.all('model').length > 0

/** "…, Mara gets a hat". */
const opensWithPerson: Sign = (left, right, first) =>
  right.mentions.some(({ from }) => from === first) &&
  right.has('do.give', 'do.rename') &&
  !left.has('do.say', 'do.add')

/** "…, budget 20", "…, title: Fog". */
const opensWithFilm: Sign = (left, right, first) =>
  means(tagAt(right, first), /^(?:budget|noun\.title)$/) &&
  left.tags.length > 0 &&
  !left.has('budget', 'budget.ask')

/** "redo shot 3, slower": a field behind a deed is another change; behind "add a shot" it describes the shot. */
const opensWithField: Sign = (left, right, first) => {
  const tag = tagAt(right, first)
  if (left.has('do.add')) return means(tag, /^transition\./)
  return means(tag, fields) && left.has(...structural)
}

const signs: readonly Sign[] = [
  opensWithVerb,
  opensWithShot,
  opensWithSound,
  opensWithModel,
  opensWithPerson,
  opensWithFilm,
  opensWithField,
]

export function startsRequest(left: Clause, right: Clause): boolean {
  if (isOnlyPlace(left)) return false
  // "I don't like the title, take “Fog”."
  const named = right.quoted !== undefined && right.references.length === 0
  if (named && left.has('noun.title', 'noun.line', 'noun.action')) return false
  let first = right.from
  for (const tag of right.tags) {
    if (tag.from !== first || !isPolite(tag)) break
    first = tag.to
  }
  return signs.some((sign) => sign(left, right, first))
}

/** "and runs away" in "she drops the lamp and runs away": the deed of a shot goes on. */
function ownVerb(left: Clause, right: Clause): boolean {
  return (
    left.language === 'de' && right.references.length === 0 && right.mentions.length > 0 && left.has('do.say')
  )
}
