import type { z } from 'zod'
import { Aspect, aspects } from '../../tools/film/film.ts'
import { Problem } from '../../tools/film/errors.ts'
import { Genre } from '../../tools/film/vocabulary.ts'
import type { Wishes } from '../../tools/plan/plan-input.ts'

const minutesRange = { least: 0.1, most: 180 } as const

/** Command-line words as wishes. @throws Problem naming the option and what it takes. */
export function readWishes(
  options: Partial<Record<'minutes' | 'aspect' | 'style' | 'genre' | 'seed', string>>,
): Wishes {
  return {
    minutes: numberOption('--minutes', options.minutes, minutesRange.least, minutesRange.most),
    aspect: listOption('--aspect', options.aspect, Aspect, aspects),
    genre: listOption('--genre', options.genre?.toLowerCase(), Genre, Genre.options),
    style: options.style?.slice(0, 300),
    seed: numberOption('--seed', options.seed, 0, 0xffffffff, true),
  }
}

function numberOption(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
  whole = false,
): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text.trim().replace(',', '.'))
  if (
    text.trim() === '' ||
    !Number.isFinite(value) ||
    value < least ||
    value > most ||
    (whole && !Number.isInteger(value))
  ) {
    throw new Problem(
      'input',
      `${name} ${text} does not work.`,
      `Give a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
    )
  }
  return value
}

function listOption<T extends string>(
  name: string,
  text: string | undefined,
  schema: z.ZodType<T>,
  known: readonly string[],
): T | undefined {
  if (text === undefined) return undefined
  const parsed = schema.safeParse(text.trim())
  if (!parsed.success)
    throw new Problem('input', `${name} ${text} is not known.`, `Use one of: ${known.join(', ')}.`)
  return parsed.data
}
