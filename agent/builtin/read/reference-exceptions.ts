/** "every shot except 3", "scene 2 but not the last shot", "alles außer der 4": what is named last is left out. */
import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'

const exception =
  /\b(?:except(?:\s+for)?|apart\s+from|other\s+than|all\s+but|everything\s+but|but\s+not|not|excluding|without|außer|ausser|ausgenommen|bis\s+auf|aber\s+nicht|nur\s+nicht|nicht|ohne)\s*(?:in|for|on|bei|für)?\s*$/i

export function withExceptions(reading: Reading, found: readonly Reference[]): Reference[] {
  const kept: Reference[] = []
  for (const ref of found) {
    const last = kept.at(-1)
    const between = last && textBetween(reading, last.to, ref.from)
    const whole = last && last.shots.length > 1 && /^(?:shots|scene|film)$/.test(last.kind)
    const left = ref.kind !== 'takes' && ref.kind !== 'film'
    if (!whole || !left || between === undefined || !exception.test(between) || between.length > 24) {
      kept.push(ref)
      continue
    }
    const out = new Set(ref.shots.map(({ id }) => id))
    kept[kept.length - 1] = reference('shots', last.from, ref.to, {
      shots: last.shots.filter(({ id }) => !out.has(id)),
      unknown: [...last.unknown, ...ref.unknown],
      whose: last.whose,
    })
  }
  return kept
}

function textBetween({ tokens, text }: Reading, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && from < to ? text.slice(first.start, last.end) : ''
}
