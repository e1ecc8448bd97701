import type { Tongue } from '../context.ts'
import { phrase } from './phrases.ts'

/** Buttons that name shots: "Shot 3", or "Another take of shot 3". */
export function nameShots(shots: readonly { number: number }[], language: Tongue, as?: 'redo'): string[] {
  return shots.map(({ number }) =>
    as === 'redo' ? phrase(language, 'option-redo', { number }) : `${phrase(language, 'shot')} ${number}`,
  )
}
