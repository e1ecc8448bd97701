/** Far longer than any vendor takes; keeps a hostile script from costing time. */
const longest = 20_000

/** A bracket, an at sign or a hash mean something to one vendor or another; a script's own become plain marks. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  // Controls, invisible joins and changes of direction: nothing of this is ever meant to be seen.
  [/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '],
  [/[\p{Cf}\p{Cs}\p{Co}\uFE00-\uFE0F]+/gu, ''],
  [/["“”„‟«»＂]/g, '’'],
  [/[[{［｛【]/g, '('],
  [/[\]}］｝】]/g, ')'],
  [/[<>＜＞@＠`*_~|\\^#＃]/g, ' '],
  // Options some models read out of the text itself: `--ratio 16:9`.
  [/--+|—-+/g, '–'],
  // Ends a shot in Kling's form.
  [/[;；]/g, ','],
  // `Shot 2:` and `Image 1` would begin a shot or name a picture.
  [/\b(shot|image|video|audio|scene|element)\s*(\d+)\s*[:,：，]/giu, '$1 $2 –'],
  [/\s+/g, ' '],
  [/ ([,.!?])/g, '$1'],
]

/**
 * Words out of a script, a bible or a setting as plain text: whoever wrote them, they cannot end a quotation,
 * begin another shot, name a reference or set an option of the model.
 */
export function cleanWords(text: string): string {
  const short = text.slice(0, longest).normalize('NFC')
  return plainMarks.reduce((clean, [marks, plain]) => clean.replaceAll(marks, plain), short).trim()
}

/** Cuts at the end of a word where there is one, at `limit` characters otherwise. */
export function cutWords(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = wholeCharacters(text, Math.max(0, limit - 1))
  const space = head.lastIndexOf(' ')
  return `${(space > limit / 2 ? head.slice(0, space) : head).replace(/[\s,.:–-]+$/u, '')}…`
}

/** The beginning of a text, never half of a character. */
export function wholeCharacters(text: string, limit: number): string {
  const head = text.slice(0, limit)
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head
}

/** Where a sentence of a Latin or a Japanese text ends, and what only looks like it: `Dr. Mara`, `J. Doe`. */
const sentenceEnd =
  /(?<=[.!?…][’)]{0,2}) +(?=[\p{Lu}\p{N}\p{Lo}’“(–])|(?<=[。！？][’」』)]{0,2})(?![。！？’」』) ]) */u
const abbreviated = /(?:^|[ (])(?:dr|mr|mrs|ms|st|prof|\p{Lu})\.$/iu

const longestAbbreviation = 6

/** Sentences of a text in any of the film's scripts, marks included. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.split(sentenceEnd).filter(Boolean)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviated.test(last.slice(-longestAbbreviation)))
      sentences[sentences.length - 1] = `${last} ${part}`
    else sentences.push(part)
  }
  return sentences
}

/** Ends with a full stop, unless it ends with a mark of its own. */
export function sentence(text: string): string {
  if (!text) return ''
  return /[.!?。！？…][’)]?$/u.test(text) ? text : `${text.replace(/[,:–-]+$/u, '')}.`
}

export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
