import type { takes as english } from '../en/takes.ts'
import type { Translation } from '../translation.ts'

export const takes: Translation<typeof english> = {}
