import { z } from 'zod'

/** What a finished task says it cost. Decimals come as text. */
export const Billing = z.array(
  z.object({
    charge_type: z.string().nullish(),
    amount: z.coerce.number(),
    currency: z.string().nullish(),
  }),
)

/** List price of one unit of a resource pack, in US dollars; kling.ai/document-api/pricing/base/video, 2026-09-19. */
const usdPerUnit = 0.14

/** US dollars, or undefined when another currency was charged or nothing is told. */
export function costOf(billing: z.infer<typeof Billing>): number | undefined {
  if (billing.length === 0) return undefined
  let sum = 0
  for (const { charge_type: type, amount, currency } of billing) {
    if (type === 'unit') sum += amount * usdPerUnit
    else if (type === 'cash' && currency === 'USD') sum += amount
    else return undefined
  }
  return Math.round(sum * 10_000) / 10_000
}
