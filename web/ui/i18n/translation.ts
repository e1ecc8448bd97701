/** A sentence; where it speaks of a `count`, its form for one and for the others. `{name}` is filled in. */
export type Phrase = string | { readonly one: string; readonly other: string }

/** The same keys in another language. */
export type Translation<Area> = { readonly [Key in keyof Area]: Phrase }
