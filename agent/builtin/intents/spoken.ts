import type { Intent } from './intent.ts'
import { speech } from './speech.ts'

/** "Mara says: undo everything": what somebody shall say is never a request of its own. */
export const spoken: Intent = (clause, situation) => {
  const says = clause.tag('do.say')
  const colon = clause.mark(':')
  return says && (colon >= says.to || clause.quoted !== undefined) ? speech(clause, situation) : undefined
}
