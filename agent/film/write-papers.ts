/** The papers of a film: everything beside the cut that a person reads. */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Timeline } from '../../tools/assemble/timeline.ts'
import { toSrt, toVtt, type Cue } from '../../tools/assemble/subtitles.ts'
import { routingReport, type RoutedShot } from '../../tools/export/routing-report.ts'
import { shotCode, shotList, shotListCsv, type ShotFacts } from '../../tools/export/shotlist.ts'
import { drawStoryboard, type Panel } from '../../tools/export/storyboard.ts'
import type { Film } from '../../tools/film/film.ts'
import { writeWhole } from '../../tools/film/write-whole.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { FilmFolder } from './film-folder.ts'

export interface MadeFilm {
  film: Film
  routed: readonly RoutedShot[]
  timeline: Timeline
  /** Chosen take per shot. */
  chosen: ReadonlyMap<string, TakeRow>
  cues: readonly Cue[]
}

/** One colour per model wherever models are shown. */
const modelColours: Record<string, string> = {
  'sora-2': '#4f9bd8',
  'kling-3.0': '#d8743f',
  'wan-2.1': '#6fb56b',
}

export async function writePapers(made: MadeFilm, folder: FilmFolder, signal: AbortSignal): Promise<void> {
  const { film, routed, timeline, cues } = made
  const facts = factsOf(made)
  const { fps } = timeline.format
  const starts = new Map(timeline.clips.map((clip) => [clip.id, clip.start / fps]))
  await writeWhole(folder.file('shotlist.json'), `${JSON.stringify(shotList(film, facts), null, 2)}\n`)
  await writeWhole(folder.file('shotlist.csv'), shotListCsv(film, facts, starts))
  await writeWhole(folder.file('routing.md'), routingReport(film, routed))
  await writeWhole(folder.file('cut.srt'), toSrt(cues, fps))
  await writeWhole(folder.file('cut.vtt'), toVtt(cues, fps))
  const { genre, style } = film.settings
  const subtitle = [film.story.logline.slice(0, 160), genre, style, `${(timeline.frames / fps).toFixed(1)} s`]
    .filter(Boolean)
    .join(' · ')
  const order = {
    title: film.title,
    subtitle,
    format: timeline.format,
    panels: panelsOf(made, folder),
    out: folder.file('storyboard.png'),
  }
  await drawStoryboard(order, signal)
}

function nameOf(model: string): string {
  return catalogue().cards.get(model)?.name ?? model
}

function factsOf({ routed, chosen }: MadeFilm): Map<string, ShotFacts> {
  return new Map(
    routed.map(({ shot, decision, resolution }) => {
      const take = chosen.get(shot.id)?.file ?? undefined
      const { route } = resolution
      return [
        shot.id,
        {
          model: decision.model,
          reason: decision.reason,
          madeBy: resolution.model,
          route,
          ...(take && { take }),
        },
      ]
    }),
  )
}

function panelsOf({ film, routed, chosen }: MadeFilm, folder: FilmFolder): Panel[] {
  return routed.flatMap(({ shot, decision, resolution }): Panel[] => {
    const file = chosen.get(shot.id)?.file
    if (!file) return []
    const { kind, direction } = shot.movement
    const movement = direction === 'none' ? kind : `${kind} ${direction}`
    const spoken = shot.dialogue[0]?.text
    return [
      {
        file: folder.file(file),
        frame: Math.floor((shot.duration * film.settings.fps) / 2),
        heading: `${shotCode(film, shot)} · SHOT ${shot.number}${shot.hero ? ' ★' : ''}`,
        technique: `${shot.size} · ${movement} · ${shot.lens} mm · ${shot.duration.toFixed(1)} s`,
        caption: spoken ? `“${spoken}”` : shot.action,
        made: resolution.substituted
          ? `${nameOf(decision.model)} → ${nameOf(resolution.model)}`
          : nameOf(resolution.model),
        colour: modelColours[decision.model] ?? '#8f8a9c',
      },
    ]
  })
}
