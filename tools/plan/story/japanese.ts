/** Japanese clauses: verbs in a joining form are put back into the form that ends a sentence. */
import type { Clause } from './sentences.ts'

const godan: Readonly<Record<string, string>> = {
  い: 'う',
  き: 'く',
  ぎ: 'ぐ',
  し: 'す',
  ち: 'つ',
  に: 'ぬ',
  び: 'ぶ',
  み: 'む',
  り: 'る',
}

/** One-step verbs whose stem ends in an i-sound. */
const ichidan = /(?:見|生き|起き|落ち|降り|借り|信じ|感じ|閉じ|でき|過ぎ|老い|着|似|居|い|浴び|伸び|演じ)$/u
/** Verbs whose って hides う or つ. */
const takesU = /(?:会|出会|買|使|追|戦|闘|救|歌|笑|向か|思|失|拾|言|習|争|迷|誘|従|願|舞|問|負|出逢)$/u
const takesTsu = /(?:待|持|立|勝|打|育|放|旅立|経|保)$/u
const takesBu = /(?:飛|呼|運|選|遊|学|喜|叫|結|並)$/u

function fromTe(stem: string, ending: string): string {
  if (ending === 'って')
    return stem + (takesU.test(stem) ? 'う' : takesTsu.test(stem) ? 'つ' : stem.endsWith('行') ? 'く' : 'る')
  if (ending === 'んで') return stem + (takesBu.test(stem) ? 'ぶ' : stem.endsWith('死') ? 'ぬ' : 'む')
  if (ending === 'いて') return `${stem}く`
  if (ending === 'いで') return `${stem}ぐ`
  if (ending === 'して') return fromJoining(`${stem}し`)
  return `${stem}る`
}

/** Two characters of Chinese before し are a noun made a verb: 発見し → 発見する. */
function fromJoining(text: string): string {
  const last = text.at(-1) ?? ''
  const stem = text.slice(0, -1)
  if (last === 'し' && /(?:[\p{Script=Han}]{2}|[\p{Script=Katakana}ー]{2})$/u.test(stem)) return `${stem}する`
  if (ichidan.test(text)) return `${text}る`
  if (godan[last] !== undefined) return stem + godan[last]
  return /[えけげせてねべめれぜ]$/u.test(text) ? `${text}る` : text
}

/** `見つけて` → `見つける`, `守り` → `守る`, `目を覚ますと` → `目を覚ます`. */
export function plainForm(text: string): string {
  const bare = text.replace(/(?<=[るたすうくつむぶぐ])(?:と|が|けれど|けど|時|とき|頃)$/u, '')
  if (bare !== text) return bare
  const te = /(って|んで|いて|いで|して|て)$/u.exec(text)
  if (te && !/[いくっ]て$/u.test(te[0] === 'て' ? text : ''))
    return fromTe(text.slice(0, -te[0].length), te[0])
  if (/ながら$|まま$/u.test(text)) return text
  return fromJoining(text)
}

const joined =
  /(?:[てでしみりきぎちびけせめれねべげえい]|[るたうくすむぶつぐ](?:と|が|けれど|けど|時|とき|頃))$/u
const adverbial =
  /(?:[春夏秋冬]休み|ために?|ながら|から|ので|まま|に|より|という|では|として|そして|しかし|だが|ある日|やがて|いつしか)$/u
const opening = /^(?:そして|しかし|だが|やがて|ある日|ところが)、?/u

/** Clauses part at a comma behind a verb. */
export function splitJapanese(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let pending = ''
  for (const part of sentence.split(/[、，,]/u)) {
    const text = pending === '' ? part.trim() : `${pending}、${part.trim()}`
    if (part.trim().length >= 3 && joined.test(part.trim()) && !adverbial.test(part.trim())) {
      clauses.push(clauseOf(plainForm(text), text))
      pending = ''
    } else pending = text
  }
  if (pending !== '') clauses.push(clauseOf(pending, pending))
  return clauses
}

function clauseOf(text: string, original: string): Clause {
  return {
    text: text.replace(opening, ''),
    elided: !/[はがも]/u.test(text.slice(0, 24)),
    turn: /^(?:しかし|だが|ところが)/u.test(original),
    leadIn: false,
  }
}
