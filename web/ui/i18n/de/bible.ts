import type { bible as english } from '../en/bible.ts'
import type { Translation } from '../translation.ts'

export const bible: Translation<typeof english> = {}
