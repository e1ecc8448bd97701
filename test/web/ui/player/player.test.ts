import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carried, indexAt, neighbour, shotAt } from '../../../../web/ui/player/shot-at.ts'
import { shuttle } from '../../../../web/ui/player/shuttle.ts'
import { clock, stepped, timecode } from '../../../../web/ui/player/timecode.ts'
import { Transport, type Media } from '../../../../web/ui/player/transport.ts'

/** A picture that plays only when it is told how much time went by. */
function tape(duration: number): Media & { wind(seconds: number): void } {
  return {
    currentTime: 0,
    playbackRate: 1,
    muted: false,
    paused: true,
    seeking: false,
    duration,
    play() {
      Object.assign(this, { paused: false })
      return Promise.resolve()
    },
    pause() {
      Object.assign(this, { paused: true })
    },
    wind(seconds) {
      if (this.paused) return
      this.currentTime = Math.min(duration, this.currentTime + seconds * this.playbackRate)
      if (this.currentTime === duration) this.pause()
    },
  }
}

describe('time code', () => {
  it('counts 24 frames to the second', () => {
    expect(timecode(0)).toBe('00:00:00:00')
    expect(timecode(1 / 24)).toBe('00:00:00:01')
    expect(timecode(59 + 23 / 24)).toBe('00:00:59:23')
    expect(timecode(3661.5)).toBe('01:01:01:12')
    expect(timecode(Number.NaN)).toBe('00:00:00:00')
  })

  it('reads every frame as itself, wherever in the frame the player stopped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.double({ min: 0, max: 0.98, noNaN: true }),
        (frame, part) => {
          const [, , , frames] = timecode((frame + part) / 24).split(':')
          expect(Number(frames)).toBe(frame % 24)
        },
      ),
    )
  })

  it('steps one frame at a time and stays within the film', () => {
    expect(timecode(stepped(1, 1, 10))).toBe('00:00:01:01')
    expect(timecode(stepped(1, -1, 10))).toBe('00:00:00:23')
    expect(timecode(stepped(0, -1, 10))).toBe('00:00:00:00')
    expect(timecode(stepped(10, 5, 10))).toBe('00:00:09:23')
  })

  it('says lengths shortly', () => {
    expect([clock(7), clock(75.4), clock(3725)]).toEqual(['0:07', '1:15', '1:02:05'])
  })
})

describe('J K L', () => {
  it('goes through the gears both ways', () => {
    const press = (keys: string): number =>
      [...keys].reduce((speed, key) => shuttle(speed, key as 'j' | 'k' | 'l'), 0)
    expect(press('l')).toBe(1)
    expect(press('lll')).toBe(4)
    expect(press('llllllll')).toBe(8)
    expect(press('jj')).toBe(-2)
    expect(press('lj')).toBe(-1)
    expect(press('lllj')).toBe(2)
    expect(press('jjl')).toBe(-1)
    expect(press('jl')).toBe(1)
    expect(press('lllk')).toBe(0)
  })
})

const spans = [
  { id: 'a', start: 2, seconds: 3 },
  { id: 'b', start: 5, seconds: 4 },
  { id: 'c', start: 8.5, seconds: 2 },
]

describe('the shot under the playhead', () => {
  it('is the incoming one in an overlap, none in the titles', () => {
    expect(shotAt(spans, 1)).toBeNull()
    expect(shotAt(spans, 2)?.id).toBe('a')
    expect(shotAt(spans, 4.999)?.id).toBe('b')
    expect(shotAt(spans, 8.7)?.id).toBe('c')
    expect(shotAt(spans, 11)).toBeNull()
    expect(indexAt([], 3)).toBe(-1)
  })

  it('leads to its neighbours', () => {
    expect(neighbour(spans, 3, 1)).toBe(5)
    expect(neighbour(spans, 3, -1)).toBe(2)
    expect(neighbour(spans, 5.1, -1)).toBe(2)
    expect(neighbour(spans, 2.1, -1)).toBe(0)
    expect(neighbour(spans, 9, 1)).toBeNull()
  })

  it('is still there in a new cut', () => {
    const later = [
      { id: 'b', start: 2, seconds: 4 },
      { id: 'a', start: 6, seconds: 0.5 },
    ]
    expect(carried(spans, later, 6)).toBe(3)
    expect(carried(spans, later, 4)).toBeCloseTo(6.46, 1)
    expect(carried(spans, later, 9)).toBe(9)
  })
})

describe('transport', () => {
  it('plays, shuttles backwards and stops at the beginning', () => {
    const picture = tape(10)
    const speeds: number[] = []
    const transport = new Transport(
      () => picture,
      (speed) => speeds.push(speed),
    )
    transport.run(2)
    picture.wind(2)
    expect(picture.currentTime).toBe(4)
    transport.run(-4)
    expect(picture.paused).toBe(true)
    expect(picture.muted).toBe(true)
    for (let now = 1000; now <= 3000; now += 20) transport.tick(now)
    expect(picture.currentTime).toBe(0)
    expect(speeds).toEqual([2, -4, 0])
  })

  it('runs backwards at its own pace past pictures that are slow to come', () => {
    const picture = tape(10)
    const transport = new Transport(
      () => picture,
      () => undefined,
    )
    transport.seek(8)
    transport.run(-2)
    transport.tick(1000)
    Object.assign(picture, { seeking: true })
    transport.tick(1200)
    transport.tick(1400)
    expect(picture.currentTime).toBe(8)
    Object.assign(picture, { seeking: false })
    transport.tick(1500)
    expect(picture.currentTime).toBeCloseTo(7)
  })

  it('goes round one shot and says when the film is over', () => {
    const picture = tape(10)
    let speed = -1
    const transport = new Transport(
      () => picture,
      (next) => (speed = next),
    )
    transport.loop({ start: 2, end: 4 })
    transport.seek(3)
    transport.run(1)
    picture.wind(1)
    transport.tick(1)
    expect(picture.currentTime).toBeCloseTo(2, 1)
    transport.loop(null)
    picture.wind(20)
    transport.tick(2)
    expect(speed).toBe(0)
  })

  it('steps frames and stands still', () => {
    const picture = tape(10)
    const transport = new Transport(
      () => picture,
      () => undefined,
    )
    transport.run(1)
    transport.step(-1)
    expect(transport.speed).toBe(0)
    transport.step(1)
    transport.step(1)
    expect(timecode(picture.currentTime)).toBe('00:00:00:02')
    transport.muted = true
    transport.run(1)
    expect(picture.muted).toBe(true)
  })
})
