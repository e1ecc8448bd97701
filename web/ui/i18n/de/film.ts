import type { film as english } from '../en/film.ts'
import type { Translation } from '../translation.ts'

export const film: Translation<typeof english> = {}
