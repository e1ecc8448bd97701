import type { TitlePage } from '../script.ts'
import { isTitleKey, setTitleEntry, splitNames } from '../title-keys.ts'
import type { Paragraph } from './paragraph.ts'

const credit =
  /^(?:(?:screenplay|teleplay|story|script|written|a film|original screenplay|drehbuch|scénario|buch)\b.{0,30}|(?:von|by|de|par)$)/iu
const date =
  /\b(?:draft|rev\.?|revised|fassung|version)\b|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/iu
const source = /^(?:based (?:on|upon)|adapted from|nach |d'après)/iu

/**
 * Final Draft's title page is free text: the first centred line is the title, what follows `Written by` is
 * the author, what stands at the left or right foot is contact or date. `Key: value` lines are taken as such.
 */
export function readTitlePage(paragraphs: readonly Paragraph[], page: TitlePage): void {
  let wantsAuthor = false
  const feet: string[] = []
  for (const { runs, alignment } of paragraphs) {
    const text = runs.join('').replaceAll(/\s+/g, ' ').trim()
    const colon = text.indexOf(':')
    if (text === '') continue
    if (colon > 0 && isTitleKey(text.slice(0, colon)))
      setTitleEntry(page, text.slice(0, colon), [text.slice(colon + 1)])
    else if (alignment !== 'Center' && page.title !== undefined) feet.push(text)
    else if (page.title === undefined) page.title = text
    else if (source.test(text)) page.source = page.source === undefined ? text : `${page.source}\n${text}`
    else if (text.length < 60 && credit.test(text)) {
      page.credit ??= text
      wantsAuthor = true
    } else if (date.test(text)) page.draftDate ??= text
    else if (wantsAuthor || page.authors.length > 0 || page.source === undefined)
      page.authors.push(...splitNames(text))
  }
  readFeet(feet, page)
}

function readFeet(lines: readonly string[], page: TitlePage): void {
  const contact: string[] = []
  for (const line of lines) {
    if (/©|copyright/iu.test(line)) page.copyright ??= line
    else if (page.draftDate === undefined && date.test(line) && !/@|\d{5}/u.test(line)) page.draftDate = line
    else contact.push(line)
  }
  if (contact.length > 0) page.contact ??= contact.join('\n')
}
