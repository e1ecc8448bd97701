import type { Command } from 'commander'
import { aspects } from '../../tools/film/film.ts'

/** As the command line gives them: words, not yet checked. */
export type WishOptions = Partial<Record<'minutes' | 'aspect' | 'style' | 'genre' | 'seed', string>>

/** The options every command that plans a film understands. */
export function withWishes(command: Command): Command {
  return command
    .argument('[words...]', 'one sentence, or the path of a .fountain, .fdx or .txt script')
    .option('--minutes <n>', 'wished length; a logline gets 1, a script what it takes')
    .option('--aspect <ratio>', aspects.join(', '))
    .option('--style <words>', 'how it should look')
    .option('--genre <genre>', 'default: what the words point to')
    .option('--seed <n>', 'same seed, same film')
}
