/** What Fountain writes inside a line: emphasis, escapes, notes, and text cut out by the writer. */

/**
 * Drops `/* … *\/`. One that never closes is kept as text: losing the rest of a script to a typing slip is
 * worse than showing two odd characters.
 */
export function dropBoneyard(text: string): string {
  let from = 0
  let kept = ''
  for (;;) {
    const open = text.indexOf('/*', from)
    const close = open < 0 ? -1 : text.indexOf('*/', open + 2)
    if (close < 0) return from === 0 ? text : kept + text.slice(from)
    kept += text.slice(from, open)
    from = close + 2
  }
}

/**
 * Takes `[[notes]]` out of a text. Notes may run over lines but not over an empty line (a line of two spaces
 * is not empty), so this is given one paragraph at a time.
 */
export function takeNotes(text: string): { text: string; notes: string[] } {
  const notes: string[] = []
  let from = 0
  let kept = ''
  for (;;) {
    const open = text.indexOf('[[', from)
    const close = open < 0 ? -1 : text.indexOf(']]', open + 2)
    if (close < 0) return { text: notes.length === 0 ? text : kept + text.slice(from), notes }
    kept += text.slice(from, open)
    notes.push(text.slice(open + 2, close).trim())
    from = close + 2
  }
}

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character)

/**
 * Plain text of a line: `**bold**`, `*italic*`, `_underline_` without their marks, `\*` as a star. As the
 * format asks, a mark needs its partner on the same line and no space on its inner side, so `2 * 3 * 4` stays.
 */
export function plainText(line: string): string {
  if (!/[*_\\]/u.test(line)) return line
  const characters = line.split('')
  const drop = new Set<number>()
  const open: Record<string, number[]> = { '*': [], _: [] }
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!
    if (character === '\\' && /[*_\\[\]#@!>~=.^/]/u.test(characters[index + 1] ?? '')) {
      drop.add(index)
      index++
    } else if (character === '*' || character === '_') {
      let end = index
      while (characters[end] === character) end++
      pairMarks(open[character]!, drop, index, end, {
        opens: !isSpace(characters[end]),
        closes: !isSpace(characters[index - 1]),
      })
      index = end - 1
    }
  }
  return drop.size === 0 ? line : characters.filter((_, index) => !drop.has(index)).join('')
}

/** Marks between `start` and `end` close what is open, innermost first; what is left over opens. */
function pairMarks(
  open: number[],
  drop: Set<number>,
  start: number,
  end: number,
  can: { opens: boolean; closes: boolean },
): void {
  let at = start
  if (can.closes) {
    while (at < end && open.length > 0) {
      drop.add(open.pop()!)
      drop.add(at++)
    }
  }
  if (can.opens) while (at < end) open.push(at++)
}
