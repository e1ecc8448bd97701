import type { Look } from '../../film/bible.ts'

type Presents = Look['presents']

/** A number of people: the two or three seen last, or everybody in the scene. */
export type Several = 'they' | 'two' | 'three' | 'all'

export interface Pronoun {
  pattern: RegExp
  who: Presents | Several | 'anybody'
}

const rule = (pattern: RegExp, who: Pronoun['who']): Pronoun => ({ pattern, who })
/** Whole words of a language with letters beyond a…z. */
const word = (words: string, after = ''): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?!\p{L})${after}`, 'giu')

/** `Both hands` are no people. */
const notBoth = String.raw`(?!\s+(?:of\s+(?!them)|hands?|arms?|eyes|ears|feet|legs|knees|sides|ends|doors?|barrels?|ways|windows))`

/** German nouns have a capital. */
const notNoun = String.raw`(?!\s+(?-i:\p{Lu}))`

/** What stands for people who do something, by language. The longer words first. */
export const subjects: Readonly<Record<string, readonly Pronoun[]>> = {
  en: [
    rule(word('all three(?: of them)?|the three(?: of them)?'), 'three'),
    rule(
      word(
        'they both|both of them|(?<!their |her |his )(?:the )?both|the two(?: of them)?|the pair(?: of them)?|the couple|the siblings|the brothers|the sisters|the twins|the lovers|the friends|neither(?: of them)?',
        String.raw`${notBoth}(?!\s+(?:of|men|women|cars|doors)\b)`,
      ),
      'two',
    ),
    rule(
      word(
        'they all|all of them|everyone|everybody|nobody|no one|none of them|the whole (?:family|group|table|room)',
        String.raw`(?!['’]s)(?!\s+else)`,
      ),
      'all',
    ),
    rule(
      /\bshe\b|\bher\b(?=\s*(?:[.,;:!?]|$)|\s+(?:in|on|at|to|with|from|by|and|as|off|up|down|away|an?|the|some|his|something|nothing)\b)/giu,
      'woman',
    ),
    rule(/\b(?:he|him)\b/giu, 'man'),
    rule(/\bthey\b/giu, 'they'),
  ],
  de: [
    rule(word('die drei|alle drei', notNoun), 'three'),
    rule(word('die beiden|sie beide|beiden?|die zwei|das Paar|die Geschwister', notNoun), 'two'),
    rule(word('sie alle|alle|niemand|keiner', String.raw`(?!\s+(?:(?-i:\p{Lu})|von|der|die|das))`), 'all'),
    rule(/(?<!\p{L})sie(?!\p{L})(?=\s+\p{L}+en(?!\p{L}))/giu, 'they'),
    rule(/(?<!\p{L})sie(?!\p{L})/giu, 'woman'),
    rule(/(?<![\p{L}\p{N}])(?:er|ihn|ihm)(?!\p{L})/giu, 'man'),
  ],
  fr: [
    rule(
      word('(?:tou(?:te)?s )?les trois', String.raw`(?=\s+(?:se|s['’]|ne|sont|ont|\p{L}+ent(?!\p{L})))`),
      'three',
    ),
    rule(
      word(
        'tous les deux|toutes les deux|les deux|le couple',
        String.raw`(?=[.,;!?]|\s+(?:se|s['’]|ne|sont|ont|\p{L}+ent(?!\p{L})))`,
      ),
      'two',
    ),
    rule(word('tout le monde|personne(?= ne)|tous(?= \\p{L}+ent(?!\\p{L}))'), 'all'),
    rule(/(?<!\p{L})(?:ils|elles)(?!\p{L})/giu, 'they'),
    rule(/(?<!\p{L})elle(?!\p{L})/giu, 'woman'),
    rule(/(?<!\p{L})il(?!\p{L})(?!\s+(?:pleut|neige|y a|fait))/giu, 'man'),
  ],
  ja: [
    rule(/三人/gu, 'three'),
    rule(/彼ら|二人|ふたり/gu, 'two'),
    rule(/みんな|全員/gu, 'all'),
    rule(/彼女/gu, 'woman'),
    rule(/彼/gu, 'man'),
  ],
}

/** What stands for people whose something is seen, or to whom something is done. Read where nobody else is named. */
export const owners: Readonly<Record<string, readonly Pronoun[]>> = {
  en: [
    rule(/\b(?:his|him|himself)\b/giu, 'man'),
    rule(/\b(?:her|hers|herself)\b/giu, 'woman'),
    rule(/(?<!\b(?:one|some|any|each|all|most|none|two|of) of )\b(?:their|theirs|them|they)\b/giu, 'they'),
    rule(/\b(?:its)\b/giu, 'neutral'),
  ],
  de: [
    rule(word('sein(?:e[nrms]?)?|ihn|ihm'), 'man'),
    rule(word('ihnen'), 'they'),
    rule(word('ihre?[nrms]?'), 'woman'),
    rule(word('ihre?[nrms]?'), 'they'),
  ],
  fr: [
    rule(word('leurs?|eux|elles'), 'they'),
    rule(word('(?<!(?:un|le|du|au|de) )son|sa|ses|lui', String.raw`(?=\s+\p{L})`), 'anybody'),
  ],
  ja: [],
}
