import { call, calls } from '../outcome.ts'
import type { Intent } from './intent.ts'

/** What people call the files, in the order asked: "the storyboard as a csv" is a csv. */
const formats = {
  'shotlist-csv': 'shotlist-csv',
  'shotlist-json': 'shotlist-json',
  vtt: 'vtt',
  srt: 'srt',
  storyboard: 'storyboard',
  routing: 'routing',
  shotlist: 'shotlist-csv',
  mp4: 'mp4',
} as const

export const exportFile: Intent = (clause) => {
  const named = clause.all('file').map(({ value }) => value)
  const format = (Object.keys(formats) as (keyof typeof formats)[]).find((name) => named.includes(name))
  const verb = clause.has('do.export')
  if (!format) {
    // "download it" with nothing else said means the film itself.
    const strong = clause.tokens.some(({ lower }) =>
      /^(?:export|download|exportier|exportiere|exportieren|herunterladen|runterladen)$/.test(lower),
    )
    return strong ? call('export', { format: 'mp4' }) : undefined
  }
  const named2 = format !== 'mp4' && format !== 'shotlist'
  if (format === 'mp4' && clause.has('do.cut') && !verb) return undefined
  if (!verb && !(named2 && clause.has('do.use', 'do.make', 'polite'))) return undefined
  if (clause.references.some(({ kind }) => kind === 'shots' || kind === 'numbers') && format === 'mp4')
    return undefined
  const plain = clause.tags.some(
    ({ from, to, concepts }) =>
      concepts.includes('file.srt') && /\bsrt\b/i.test(clause.textBetween(from, to)),
  )
  const generic = (name: keyof typeof formats): boolean =>
    name === 'mp4' ||
    (name === 'srt' && !plain && named.includes('vtt')) ||
    (name === 'shotlist' && named.some((other) => other.startsWith('shotlist-')))
  const wanted = named.filter((name): name is keyof typeof formats => name in formats)
  const kept = wanted.filter((name) => !generic(name))
  const files = new Set((kept.length > 0 ? kept : [format]).map((name) => formats[name]))
  return calls(...[...files].map((file) => ({ tool: 'export', input: { format: file } })))
}

const filler =
  /^(?:(?:of )?(?:the |this )?film|called|named|as|namens|genannt|version|mit dem namen|vom film|des films|die|der|den|anlegen|an|abzweigen|ab|bitte|please)\s+/i

/** "make a branch called night version". */
export const branch: Intent = (clause, { language }) => {
  const tag = clause.tag('do.branch')
  if (!tag) return undefined
  const named = clause.tags.find(({ from, concepts }) => from >= tag.from && concepts.includes('named'))
  let name = clause.quoted ?? clause.textBetween(named?.to ?? tag.to, clause.to)
  for (let before = ''; before !== name;) {
    before = name
    name = name
      .replace(filler, '')
      .replace(/\s+(?:an|anlegen|ab|abzweigen|bitte|please)$/i, '')
      .trim()
  }
  name = name
    .replaceAll(/^["'“„]|["'”“]$/g, '')
    .replace(/[.!?:]+$/, '')
    .replace(/^[:\s]+/, '')
  return call('branch', { name: name.slice(0, 200) || (language === 'de' ? 'Variante' : 'Variant') })
}
