import type { Outcome } from '../outcome.ts'
import type { Clause } from '../read/clause.ts'
import type { Situation } from '../read/situation.ts'

/** Reads one kind of request; undefined when the words are none of it. */
export type Intent = (clause: Clause, situation: Situation) => Outcome | undefined
