import { z } from 'zod'
import { Film } from '../../tools/film/film.ts'
import { Shot } from '../../tools/film/shot.ts'

/** The documented shape of `plan --json` and `shotlist.json`, checked from outside. */
export const ShotList = Film.omit({ shots: true }).extend({
  version: z.literal(1),
  seconds: z.number().positive(),
  shots: z.array(
    Shot.extend({
      code: z.string().regex(/^\d+[A-Z]+$/),
      routing: z
        .object({ model: z.string(), reason: z.string(), madeBy: z.string(), route: z.string() })
        .partial({ madeBy: true, route: true })
        .optional(),
    }),
  ),
})
