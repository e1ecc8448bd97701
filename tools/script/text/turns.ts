/** Plays and scenarios that put the speaker and the speech on one line. */
import { headingOpening } from '../heading.ts'

/** `MARA: Who is there?` */
const colon = /^(\p{Lu}[\p{Lu}\p{N} .'’-]{0,30})(\([^()]{1,40}\))? ?: +(\S.*)$/u
/** `マラ「そこにいるのは誰？」` */
const bracket = /^([^\s「」『』。、○◯〇]{1,12})(（[^（）]{1,20}）)?[「『](.{1,2000})[」』]$/u
/** `○港・夜明け` opens a scene in a Japanese scenario. */
const ring = /^[○◯〇●]\s*(\S.*)$/u

const match = (line: string): RegExpExecArray | null =>
  line.length > 2100 ? null : (colon.exec(line) ?? bracket.exec(line))

export function isTurnLine(raw: string): boolean {
  const line = raw.trim()
  return match(line) !== null && !line.endsWith('TO:')
}

/** `（笑って）私も` and `(laughs) Me too`: a bracket that opens the speech is a parenthetical. */
function withAside(speech: string): string {
  const aside = /^[（(]([^（）()]{1,40})[）)]\s{0,4}(?=\S)/u.exec(speech)
  return aside ? `(${aside[1]})\n${speech.slice(aside[0].length)}` : speech
}

/** Writes such lines as Fountain, one element a block, so that there is one parser of elements. */
export function turnsToFountain(lines: readonly string[]): string {
  return lines
    .map((raw) => {
      const line = raw.trim()
      const heading = line.length < 200 ? ring.exec(line) : null
      if (heading) return `\n.${heading[1]}\n`
      if (headingOpening(line)?.dotted) return `\n${line}\n`
      const turn = match(line)
      return turn ? `\n@${turn[1]!.trim()}${turn[2] ? ` ${turn[2]}` : ''}\n${withAside(turn[3]!)}\n` : line
    })
    .join('\n')
}
