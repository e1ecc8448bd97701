import phrases from '../words/phrases.json' with { type: 'json' }
import type { Tongue } from '../context.ts'

export type PhraseName = keyof typeof phrases.en

/** One of the director's own sentences, its `{name}`s filled. */
export function phrase(
  language: Tongue,
  name: PhraseName,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return phrases[language][name].replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
    String(params[key] ?? whole),
  )
}
