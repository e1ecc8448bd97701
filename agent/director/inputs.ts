/** Input schemas of the operation tools: the operations' own, with things named the way people name them. */
import { z } from 'zod'
import { Operation, type OperationKind } from '../../tools/operations/operation.ts'
import type { OperationInput, ToolNameOf } from './messages.ts'

export const Reference = z.union([z.string().trim().min(1).max(200), z.number().int().nonnegative()])

const shot = Reference.describe('Shot number or id.')
const shots = z.array(Reference).min(1).max(5000).describe('Shot numbers or ids.')
const named = (what: string): z.ZodType => Reference.describe(`Name or id of the ${what}.`)
const take = Reference.describe('Take number within its shot, or id.')

/** Fields of an operation that name something, with what may stand there in a conversation. */
const spoken: Readonly<Record<string, z.ZodType>> = {
  shot,
  first: shot,
  second: shot,
  after: shot,
  shots,
  scene: Reference.describe('Scene number or id.'),
  character: named('character'),
  location: named('location'),
  take,
  better: take,
  worse: take,
}

/** The person's own message as the source of a plan: nobody has to repeat a screenplay word for word. */
const MessageSource = z
  .object({ kind: z.literal('message') })
  .describe("The person's last message as it stands: use this for any text longer than a few lines.")

function spokenField(name: string, field: z.ZodType): z.ZodType {
  if (name === 'source') return z.union([MessageSource, field])
  if (name === 'wishes') return field.optional()
  if (field instanceof z.ZodObject) return field.strict()
  if (field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodObject) {
    return (field.unwrap() as z.ZodObject).strict().optional()
  }
  const schema = spoken[name]
  if (!schema) return field
  const nullable = field.safeParse(null).success ? schema.nullable() : schema
  return field.safeParse(undefined).success ? nullable.optional() : nullable
}

export const toolName = <K extends string>(kind: K): ToolNameOf<K> =>
  kind.replaceAll('-', '_') as ToolNameOf<K>

/** By kind of operation. Unknown fields are refused, so that a misspelt one is noticed and not lost. */
export const operationInputs = Object.fromEntries(
  Operation.options.map((option) => {
    const fields = Object.entries(option.shape).filter(([name]) => name !== 'kind')
    const shape = Object.fromEntries(fields.map(([name, field]) => [name, spokenField(name, field)]))
    return [option.shape.kind.value, z.strictObject(shape)]
  }),
) as unknown as { readonly [K in OperationKind]: z.ZodType<OperationInput<K>> }

export const operationKinds: readonly OperationKind[] = Operation.options.map(
  (option) => option.shape.kind.value,
)
