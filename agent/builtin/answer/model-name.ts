import { catalogue } from '../../../tools/route/catalogue.ts'

export const modelName = (id: string): string => catalogue().cards.get(id)?.name ?? id

/** The models a person may ask for, by name. */
export const modelNames = (): string[] =>
  [...catalogue().cards.values()].filter(({ kind }) => kind !== 'animatic').map(({ name }) => name)
