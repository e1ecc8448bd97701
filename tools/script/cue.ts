import type { CharacterCue } from './script.ts'
import { trimTail } from './trim-tail.ts'

/** `MARA (V.O.) (CONT'D) ^` taken apart. A trailing caret marks the second of two cues side by side. */
export function parseCue(text: string): CharacterCue {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const dual = line.endsWith('^')
  const rest = dual ? trimTail(line, '^ ') : line
  const at = rest.search(/[(（]/u)
  const name = trimTail(at > 0 ? rest.slice(0, at) : rest, ' :：')
  const extensions = at > 0 ? rest.slice(at).split(/[()（）]/u) : []
  return {
    kind: 'character',
    name,
    extensions: extensions.map((part) => part.trim().replaceAll('’', "'")).filter(Boolean),
    dual,
  }
}

/** Two cues of one person: the same name but for case, apostrophes and spaces. */
export function speakerKey(name: string): string {
  return name.normalize('NFKC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().toUpperCase()
}
