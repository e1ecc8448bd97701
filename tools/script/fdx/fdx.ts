import { SaxesParser } from 'saxes'
import { Problem } from '../../film/errors.ts'
import { ScriptBuilder } from '../script-builder.ts'
import type { Script } from '../script.ts'
import { addParagraph } from './paragraph.ts'
import type { Paragraph } from './paragraph.ts'
import { readTitlePage } from './title-page.ts'

/** Subtrees whose text is no part of the script. */
const ignored = new Set(['ScriptNote', 'SceneArcBeats', 'ListItems', 'Bookmark', 'TextState', 'DynamicLabel'])

/**
 * Parses Final Draft's XML in one streaming pass. `name` is for messages. Document types are never read, so
 * entities cannot grow; unknown entities are an error. Throws a `Problem` if the XML is damaged.
 */
export function parseFdx(text: string, name: string): Script {
  const reader = new FdxReader()
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes))
  parser.on('closetag', (tag) => reader.close(tag.name))
  parser.on('text', (part) => reader.text(part))
  parser.on('cdata', (part) => reader.text(part))
  try {
    parser.write(text.slice(Math.max(0, text.indexOf('<')))).close()
  } catch (error) {
    throw new Problem(
      'file',
      `${name} is not a whole Final Draft file: it is damaged at line ${parser.line}.`,
      'Open it in Final Draft (or the program it came from), save it again as .fdx, and give that file.',
      { cause: error },
    )
  }
  if (!reader.isFinalDraft) {
    throw new Problem(
      'file',
      `${name} is XML, but not a Final Draft script.`,
      'Export the script as .fdx, .fountain or .txt.',
    )
  }
  return reader.finish(name)
}

class FdxReader {
  isFinalDraft = false
  readonly #builder = new ScriptBuilder()
  readonly #path: string[] = []
  readonly #titleParagraphs: Paragraph[] = []
  /** Open paragraphs, outermost first: dual dialogue and scene summaries nest them. */
  readonly #open: Paragraph[] = []
  #ignoredDepth = 0
  #inText = false

  open(tag: string, attributes: Record<string, string>): void {
    this.#path.push(tag)
    if (this.#path.length === 1) this.isFinalDraft = tag === 'FinalDraft'
    if (ignored.has(tag) || this.#ignoredDepth > 0) this.#ignoredDepth++
    else if (tag === 'Paragraph') this.#openParagraph(attributes)
    else if (tag === 'Text') this.#inText = true
    else if (tag === 'DualDialogue') this.#emitOpen()
  }

  close(tag: string): void {
    this.#path.pop()
    if (this.#ignoredDepth > 0) this.#ignoredDepth--
    else if (tag === 'Text') this.#inText = false
    else if (tag === 'Paragraph') this.#closeParagraph()
  }

  text(part: string): void {
    if (this.#inText && this.#ignoredDepth === 0) this.#open.at(-1)?.runs.push(part)
  }

  finish(name: string): Script {
    readTitlePage(this.#titleParagraphs, this.#builder.titlePage)
    const script = this.#builder.finish('final-draft')
    if (script.scenes.length === 0) {
      throw new Problem(
        'file',
        `${name} has no script in it.`,
        'Write at least one line of action or dialogue.',
      )
    }
    return script
  }

  #openParagraph(attributes: Record<string, string>): void {
    const within = new Set(this.#path)
    this.#open.push({
      type: within.has('Summary') ? 'Synopsis' : (attributes.Type ?? 'Action'),
      number: attributes.Number?.trim() || null,
      alignment: attributes.Alignment ?? '',
      newPage: attributes.StartsNewPage === 'Yes',
      dual: within.has('DualDialogue'),
      runs: [],
    })
  }

  /** The outer paragraph of a nested one is written first: headings before their summaries. */
  #emitOpen(): void {
    const paragraph = this.#open.at(-1)
    if (paragraph && this.#inContent()) addParagraph(this.#builder, paragraph)
    if (paragraph) paragraph.runs = []
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    if (this.#path.includes('TitlePage')) this.#titleParagraphs.push(paragraph)
    else if (this.#inContent()) {
      if (paragraph.type === 'Synopsis') this.#summaries.push(paragraph)
      else {
        addParagraph(this.#builder, paragraph)
        for (const summary of this.#summaries.splice(0)) addParagraph(this.#builder, summary)
      }
    }
  }

  readonly #summaries: Paragraph[] = []

  #inContent(): boolean {
    return this.#path[1] === 'Content'
  }
}
