import type { routing as english } from '../en/routing.ts'
import type { Translation } from '../translation.ts'

export const routing: Translation<typeof english> = {}
