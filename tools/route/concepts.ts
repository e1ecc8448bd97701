/** Everything the router has words for: `lexicon/*.json`, joined and compiled. */
import { compileLexicon, type Lexicon, type Matcher } from '../language/lexicon.ts'
import camera from './lexicon/camera.json' with { type: 'json' }
import idioms from './lexicon/idioms.json' with { type: 'json' }
import motion from './lexicon/motion.json' with { type: 'json' }
import physics from './lexicon/physics.json' with { type: 'json' }
import places from './lexicon/places.json' with { type: 'json' }
import style from './lexicon/style.json' with { type: 'json' }
import subjects from './lexicon/subjects.json' with { type: 'json' }

const files = [subjects, places, physics, motion, camera, style, idioms] as const
/** A concept, or `idiom`: a set phrase whose words mean nothing on their own ("gold rush", "glass of"). */
export type Concept =
  | keyof typeof subjects
  | keyof typeof places
  | keyof typeof physics
  | keyof typeof motion
  | keyof typeof camera
  | keyof typeof style
  | keyof typeof idioms
/** The concepts a text names. */
export const matchConcepts = compileLexicon(joinLexicons(files)) as Matcher<Concept>

/** A concept may be spread over several files. */
function joinLexicons(parts: readonly Record<string, Record<string, readonly string[]>>[]): Lexicon {
  const joined: Record<string, Record<string, string[]>> = {}
  for (const [concept, languages] of parts.flatMap((part) => Object.entries(part))) {
    const entry = (joined[concept] ??= {})
    for (const [language, words] of Object.entries(languages)) (entry[language] ??= []).push(...words)
  }
  return joined
}
