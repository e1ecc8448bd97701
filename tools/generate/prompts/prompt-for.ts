import { genericPrompt } from './generic.ts'
import { klingPrompt } from './kling.ts'
import { dialects, type Dialect, type Prompt, type PromptInput } from './prompt.ts'
import { seedancePrompt } from './seedance.ts'
import { soraPrompt } from './sora.ts'
import { veoPrompt } from './veo.ts'
import { wanPrompt } from './wan.ts'

const writers: Record<Dialect, (input: PromptInput) => Prompt> = {
  wan: wanPrompt,
  kling: klingPrompt,
  sora: soraPrompt,
  veo: veoPrompt,
  seedance: seedancePrompt,
  generic: genericPrompt,
}

/**
 * The prompt of one shot in a model card's dialect; one nobody wrote is answered in plain sentences. The same shot
 * always gives the same words, within the dialect's limit, and text out of the film cannot act as markup in it.
 */
export function promptFor(dialect: string, input: PromptInput): Prompt {
  // Only Kling keeps characters by name; elsewhere `@` means nothing or something else.
  const { elements, ...plain } = input
  return writers[isDialect(dialect) ? dialect : 'generic'](dialect === 'kling' && elements ? input : plain)
}

const isDialect = (word: string): word is Dialect => (dialects as readonly string[]).includes(word)
