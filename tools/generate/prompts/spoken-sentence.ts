import { unseen } from './pieces.ts'
import type { LineWords } from './shot-words.ts'

/** `Lena, out of breath, says in English: "Wait!"` */
export function spokenSentence(
  { speaker, voice, manner, delivery, text }: LineWords,
  language: string,
): string {
  const where = unseen[delivery]
  const how = [manner, where && `${where} (${voice || 'voice'})`].filter(Boolean).join(', ')
  return `${speaker}${how && `, ${how},`} says in ${language}: "${text}"`
}
