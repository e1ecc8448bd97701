import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { cardRecipe, type Card } from '../../tools/assemble/card.ts'
import { endSeconds, titleSeconds, type MediaReference } from '../../tools/assemble/timeline.ts'
import type { Film } from '../../tools/film/film.ts'
import { fingerprint } from '../../tools/film/fingerprint.ts'
import type { Format } from '../../tools/film/format.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { runInChild } from '../../tools/media/child.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { FilmFolder } from './film-folder.ts'

interface CardWords {
  end: string
  by: (author: string) => string
  pictures: string
  sound: string
}

const words: Record<string, CardWords> = {
  en: {
    end: 'The End',
    by: (author) => `by ${author}`,
    pictures: 'Pictures',
    sound: 'Voices, effects and score: synthetic',
  },
  de: {
    end: 'Ende',
    by: (author) => `von ${author}`,
    pictures: 'Bilder',
    sound: 'Stimmen, Geräusche und Musik: synthetisch',
  },
  fr: {
    end: 'Fin',
    by: (author) => `de ${author}`,
    pictures: 'Images',
    sound: 'Voix, bruitages et musique : synthétiques',
  },
  ja: { end: '終', by: (author) => `作 ${author}`, pictures: '映像', sound: '音声・効果音・音楽：合成' },
}

/** Title card and end card as clips, drawn once per wording. */
export async function makeCards(
  film: Film,
  routed: readonly RoutedShot[],
  format: Format,
  folder: FilmFolder,
  signal: AbortSignal,
): Promise<{ title: MediaReference; end: MediaReference }> {
  const say = words[film.settings.language] ?? words.en!
  const colour = film.bible.characters[0]?.look.colour ?? '#c8442f'
  const models = [
    ...new Set(
      routed.map(({ resolution }) => catalogue().cards.get(resolution.model)?.name ?? resolution.model),
    ),
  ]
  const title: Card = { large: film.title, small: film.author ? [say.by(film.author)] : [], colour }
  const end: Card = {
    large: say.end,
    small: [`${say.pictures}: ${models.join(', ')}`, say.sound, 'Firstcut'],
    colour,
  }
  await mkdir(folder.file('cache/cards'), { recursive: true })
  const [first, last] = await Promise.all([
    draw(title, titleSeconds, format, folder, signal),
    draw(end, endSeconds, format, folder, signal),
  ])
  return { title: first, end: last }
}

async function draw(
  card: Card,
  seconds: number,
  format: Format,
  folder: FilmFolder,
  signal: AbortSignal,
): Promise<MediaReference> {
  const hash = fingerprint({ cardRecipe, card, seconds, format })
  const out = folder.file(`cache/cards/${hash}.mp4`)
  if (!existsSync(out)) {
    const job = new URL('../../tools/assemble/card.job.ts', import.meta.url)
    await runInChild(job, { card, format, seconds, out }, { signal })
  }
  return { file: out, hash }
}
