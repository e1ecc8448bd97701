import type { ScriptBuilder } from '../script-builder.ts'

/** One `<Paragraph>` with its runs of text still apart. */
export interface Paragraph {
  type: string
  number: string | null
  alignment: string
  newPage: boolean
  dual: boolean
  runs: string[]
}

const textOf = (paragraph: Paragraph): string =>
  paragraph.runs
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()

/** Writes a paragraph of the body. Kinds Final Draft lets people invent are action. */
export function addParagraph(builder: ScriptBuilder, paragraph: Paragraph): void {
  const text = textOf(paragraph)
  const type = paragraph.type.toLowerCase()
  if (paragraph.newPage && type !== 'scene heading') builder.add({ kind: 'page-break' })
  if (text === '') return
  if (type === 'scene heading') builder.heading(text, paragraph.number)
  else if (type === 'character') builder.cue(text, paragraph.dual)
  else if (type === 'dialogue') builder.spoken('dialogue', text)
  else if (type === 'parenthetical') builder.spoken('parenthetical', bracketed(text))
  else if (type === 'lyrics' || type === 'lyric' || type === 'singing') {
    for (const line of text.split('\n')) builder.spoken('lyric', line)
  } else if (type === 'transition') builder.add({ kind: 'transition', text })
  else if (type === 'shot') builder.add({ kind: 'shot', text })
  else if (type === 'note') builder.add({ kind: 'note', text })
  else if (type === 'cast list') builder.add({ kind: 'cast-list', text })
  else if (type === 'synopsis' || type === 'outline body') builder.add({ kind: 'synopsis', text })
  else if (type === 'new act' || type === 'end of act') builder.add({ kind: 'section', text, level: 1 })
  else if (/^outline \d/u.test(type)) builder.add({ kind: 'section', text, level: Number(type.slice(8, 9)) })
  else if (paragraph.alignment === 'Center') builder.add({ kind: 'centred', text })
  else builder.add({ kind: 'action', text })
}

/** Final Draft files of other programs leave the brackets out. */
const bracketed = (text: string): string => (text.startsWith('(') ? text : `(${text})`)
