import { cleanWords, sentence } from './clean-words.ts'
import type { PromptInput } from './prompt.ts'

/** Says of each reference picture what it fixes, `call` naming the picture as the vendor does, from 1 on. */
export function referenceWords(
  { references = [], bible }: PromptInput,
  call: (number: number) => string,
): string {
  return references
    .flatMap((id, index) => {
      const character = bible.characters.find((one) => one.id === id)
      const location = bible.locations.find((one) => one.id === id)
      if (character) return [`${call(index + 1)} fixes face and wardrobe of ${cleanWords(character.name)}`]
      return location ? [`${call(index + 1)} fixes the place ${cleanWords(location.name)}`] : []
    })
    .map(sentence)
    .join(' ')
}
