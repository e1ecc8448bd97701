import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Film } from '../../tools/film/film.ts'
import type { Film as FilmType } from '../../tools/film/film.ts'
import type { Shot } from '../../tools/film/shot.ts'
import { shotSizes } from '../../tools/film/vocabulary.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import type { FilmDraft } from '../../tools/plan/draft.ts'
import { averageShotLength, speechSeconds } from '../../tools/plan/lengths.ts'
import { drafts, settingsFor } from './coverage-drafts.ts'

const seeds = fc.integer({ min: 0, max: 1000 })
const lengths = fc.constantFrom(null, 0.5, 1, 3)
const plan = (draft: FilmDraft, seed = 7, minutes: number | null = null): FilmType =>
  planFilm(draft, settingsFor(draft, seed, minutes))

function always(check: (film: FilmType, draft: FilmDraft, minutes: number | null) => void): void {
  fc.assert(
    fc.property(drafts, seeds, lengths, (draft, seed, minutes) => {
      check(plan(draft, seed, minutes), draft, minutes)
    }),
    { numRuns: 150 },
  )
}

const pairs = (film: FilmType): [Shot, Shot][] =>
  film.shots.slice(1).map((shot, index) => [film.shots[index]!, shot])
const subjectOf = (shot: Shot): string => shot.cast[0] ?? shot.subject
const letters = (text: string): string => text.replaceAll(/\s+/g, '')

describe('laws of every plan', () => {
  test('it is a film, with ids and numbers of its own', () => {
    always((film) => {
      expect(() => Film.parse(film)).not.toThrow()
      expect(new Set(film.shots.map((shot) => shot.id)).size).toBe(film.shots.length)
      expect(film.shots.map((shot) => shot.number)).toEqual(film.shots.map((_, index) => index + 1))
    })
  })

  test('every line is said once, in order, word for word', () => {
    always((film, draft) => {
      const written = draft.scenes.flatMap((scene) => scene.moments.flatMap((moment) => moment.dialogue))
      const spoken = film.shots.flatMap((shot) => shot.dialogue)
      const bySpeaker = (lines: readonly { character: string; text: string }[]): string =>
        lines.map((line) => letters(line.text)).join('')
      expect(bySpeaker(spoken)).toBe(bySpeaker(written))
      for (const id of new Set(written.map((line) => line.character))) {
        const own = (lines: readonly { character: string; text: string }[]) =>
          bySpeaker(lines.filter((line) => line.character === id))
        expect(own(spoken)).toBe(own(written))
      }
    })
  })

  test('who speaks in the picture is in the picture, who is off is not', () => {
    always((film) => {
      for (const shot of film.shots) {
        for (const line of shot.dialogue)
          expect(shot.cast.includes(line.character)).toBe(line.delivery === 'on')
      }
    })
  })

  test('every scene is there and opens on its place, at the latest after one detail', () => {
    always((film, draft) => {
      expect(film.scenes).toHaveLength(draft.scenes.length)
      for (const scene of film.scenes) {
        const shots = film.shots.filter((shot) => shot.scene === scene.id)
        expect(
          shots
            .slice(0, 2)
            .some((shot) => shot.framing === 'establishing' && ['LS', 'ELS'].includes(shot.size)),
        ).toBe(true)
      }
    })
  })

  test('the 180° line holds: people keep their order, and look at each other across it', () => {
    always((film) => {
      for (const scene of film.scenes) {
        const shots = film.shots.filter((shot) => shot.scene === scene.id)
        expect(new Set(shots.map((shot) => shot.side)).size).toBe(1)
        const order = new Set<string>()
        for (const { blocking, framing } of shots) {
          const third = { left: 0, centre: 1, background: 1, foreground: 1, right: 2 }
          for (const [one, two] of blocking.flatMap((one) => blocking.map((two) => [one, two] as const))) {
            const isLeft = third[one.place] < third[two.place] && framing !== 'over-the-shoulder'
            if (isLeft) order.add(`${one.character} ${two.character}`)
            expect(
              isLeft && framing === 'two-shot' && (one.facing !== 'right' || two.facing !== 'left'),
            ).toBe(false)
          }
        }
        for (const entry of order) expect(order.has(entry.split(' ').reverse().join(' '))).toBe(false)
      }
    })
  })

  test('in a scene of two each looks the same way in every shot, from the same side of the frame', () => {
    always((film) => {
      for (const scene of film.scenes) {
        const shots = film.shots.filter((shot) => shot.scene === scene.id)
        if (new Set(shots.flatMap((shot) => shot.cast)).size !== 2) continue
        const seen = new Map<string, string>()
        for (const one of shots.flatMap((shot) => shot.blocking).filter((entry) => entry.facing !== 'away')) {
          const way = `${one.facing} ${one.place}`
          expect(seen.get(one.character) ?? way).toBe(way)
          seen.set(one.character, way)
        }
      }
    })
  })

  test('no shot repeats the one before it', () => {
    always((film) => {
      for (const [before, after] of pairs(film)) {
        const isSame = subjectOf(before) === subjectOf(after) && before.framing === after.framing
        expect(isSame && before.size === after.size).toBe(false)
      }
    })
  })

  test('the same subject is seen again only from a new distance and another place', () => {
    always((film) => {
      for (const [before, after] of pairs(film)) {
        if (subjectOf(before) !== subjectOf(after)) continue
        const steps = Math.abs(shotSizes.indexOf(before.size) - shotSizes.indexOf(after.size))
        expect(steps).toBeGreaterThanOrEqual(1)
        const asked = before.mood !== undefined && after.angle === 'low'
        expect(steps >= 2 || before.framing !== after.framing || before.angle !== after.angle || asked).toBe(
          true,
        )
      }
    })
  })

  test('lengths lie on the grid and leave time to speak', () => {
    always((film) => {
      for (const shot of film.shots) {
        expect(Math.abs(shot.duration * 24 - Math.round(shot.duration * 24))).toBeLessThan(1e-6)
        const speech = shot.dialogue.reduce((sum, line) => sum + speechSeconds(line.text), 0)
        expect(shot.duration).toBeGreaterThanOrEqual(Math.max(1.2, speech) - 1e-6)
      }
    })
  })

  test('the wished length is met unless there is more to say', () => {
    always((film, _, minutes) => {
      const target = (minutes ?? 0) * 60
      const overlap = film.shots.slice(0, -1).reduce((sum, shot) => sum + shot.transition.seconds, 0)
      const total = film.shots.reduce((sum, shot) => sum + shot.duration, 0) - overlap
      const said = film.shots.reduce(
        (sum, shot) => sum + shot.dialogue.reduce((all, line) => all + speechSeconds(line.text), 0),
        0,
      )
      const silent = film.shots.filter((shot) => shot.dialogue.length === 0).length
      const least = said + silent * 2.1 + overlap * 2
      const isPossible = minutes !== null && least < target && film.shots.length * 20 > target
      expect(!isPossible || Math.abs(total - target) / target < 0.1).toBe(true)
      expect(total).toBeGreaterThanOrEqual(said - overlap - 1e-6)
    })
  })

  test('the same draft and seed give the same film, another seed another', () => {
    fc.assert(
      fc.property(drafts, seeds, (draft, seed) => {
        expect(plan(draft, seed, 1)).toEqual(plan(structuredClone(draft), seed, 1))
      }),
      { numRuns: 40 },
    )
    const [draft] = fc.sample(drafts, { numRuns: 1, seed: 3 })
    expect(plan(draft!, 1, 1).shots).not.toEqual(plan(draft!, 2, 1).shots)
  })

  test('heroes are few', () => {
    always((film) => {
      const heroes = film.shots.filter((shot) => shot.hero).length
      expect(heroes).toBeGreaterThanOrEqual(1)
      expect(heroes).toBeLessThanOrEqual(Math.max(3, Math.ceil(film.shots.length * 0.12)))
    })
  })
})

describe('the film as a whole', () => {
  const many = fc.sample(drafts, { numRuns: 40, seed: 11 })
  const films = many.map((draft, index) => plan(draft, index, 2))
  const shots = films.flatMap((film) => film.shots)

  test('a third to a half of the shots rest', () => {
    const still = shots.filter((shot) => shot.movement.kind === 'static').length / shots.length
    expect(still).toBeGreaterThan(0.33)
    expect(still).toBeLessThan(0.52)
  })

  test('all sizes, many moves and angles are used', () => {
    const share = (value: string, of: (shot: Shot) => string): number =>
      shots.filter((shot) => of(shot) === value).length / shots.length
    for (const size of shotSizes) expect(share(size, (shot) => shot.size)).toBeGreaterThan(0.02)
    for (const size of shotSizes) expect(share(size, (shot) => shot.size)).toBeLessThan(0.35)
    expect(new Set(shots.map((shot) => shot.movement.kind)).size).toBeGreaterThanOrEqual(8)
    expect(share('eye-level', (shot) => shot.angle)).toBeGreaterThan(0.4)
  })

  test('lenses are wide for places and long for faces', () => {
    const wide = shots.filter((shot) => shot.framing === 'establishing' && shot.size === 'ELS')
    const near = shots.filter((shot) => shot.framing === 'single' && shot.size === 'CU')
    expect(Math.max(...wide.map((shot) => shot.lens))).toBeLessThanOrEqual(28)
    expect(Math.min(...near.map((shot) => shot.lens))).toBeGreaterThanOrEqual(65)
  })

  test('quick genres cut quicker', () => {
    const mean = (genre: FilmDraft['genre']): number => {
      const all = many.flatMap((draft, index) =>
        plan({ ...draft, genre }, index).shots.filter((shot) => shot.dialogue.length === 0),
      )
      return all.reduce((sum, shot) => sum + shot.duration, 0) / all.length
    }
    for (const genre of ['action', 'thriller', 'drama', 'slow-cinema'] as const) {
      expect(mean(genre) / averageShotLength[genre]).toBeGreaterThan(0.8)
      expect(mean(genre) / averageShotLength[genre]).toBeLessThan(1.25)
    }
  })

  test('lengths vary as films do', () => {
    const all = shots.filter((shot) => shot.dialogue.length === 0).map((shot) => Math.log(shot.duration))
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length
    expect(Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length)).toBeGreaterThan(
      0.4,
    )
  })

  test('written transitions are kept', () => {
    const kinds = {
      'DISSOLVE TO:': 'dissolve',
      'CUT TO:': 'cut',
      'FADE OUT.': 'dip-to-black',
      'WIPE TO:': 'wipe',
    }
    for (const [index, film] of films.entries()) {
      for (const [at, scene] of many[index]!.scenes.entries()) {
        const last = film.shots.findLast((shot) => shot.scene === film.scenes[at]!.id)!
        const wish = kinds[scene.transition as keyof typeof kinds]
        expect(wish === undefined || wish === last.transition.kind).toBe(true)
      }
    }
  })
})
