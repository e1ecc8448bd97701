import { describe, expect, it } from 'vitest'
import { resolve } from '../../tools/route/resolve.ts'

const today = '2026-11-22'

describe('resolve', () => {
  it('ends at the animatic without keys, saying at every route why', () => {
    const { model, route, substituted, label, steps } = resolve(
      { model: 'sora-2' },
      { environment: {}, date: today },
    )
    expect([model, route, substituted]).toEqual(['animatic', 'animatic', true])
    expect(label).toBe('Animatic in place of Sora 2 (retired 2026-09-24)')
    expect(steps.map(({ outcome }) => outcome)).toContain('retired')
    expect(steps.every(({ reason }) => reason.length > 10)).toBe(true)
    expect(steps.at(-1)?.outcome).toBe('used')
    expect(steps.findIndex((step) => step.model === 'veo-3.1')).toBeLessThan(
      steps.findIndex((step) => step.model === 'kling-3.0'),
    )
  })

  it('does not claim an adapter that does not exist, key or no key', () => {
    const { model, steps } = resolve(
      { model: 'kling-3.0' },
      { environment: { KLING_API_KEY: 'x' }, date: today },
    )
    expect(model).toBe('animatic')
    expect(steps[0]).toMatchObject({ route: 'kling-native', outcome: 'no-adapter' })
    expect(steps[0]?.reason).toMatch(/no adapter in this version/)
  })

  it('offers the way by hand only to someone who asks for it', () => {
    const asked = resolve({ model: 'wan-2.1' }, { environment: {}, date: today, handOff: true })
    expect([asked.model, asked.route, asked.substituted]).toEqual(['wan-2.1', 'wan-handoff', false])
    const silent = resolve({ model: 'wan-2.1' }, { environment: {}, date: today })
    expect(silent.steps.find(({ route }) => route === 'wan-handoff')?.outcome).toBe('by-hand')
  })

  it('checks the limits of the route that would run', () => {
    const long = { environment: {}, date: today, handOff: true, seconds: 9 }
    const { steps, model } = resolve({ model: 'wan-2.1' }, long)
    expect(steps.find(({ route }) => route === 'wan-handoff')?.outcome).toBe('limit')
    expect(model).toBe('animatic')
  })

  it('knows that a route retired later than the day asked about still ran then', () => {
    const { steps } = resolve({ model: 'sora-2' }, { environment: {}, date: '2026-04-01' })
    expect(steps[0]?.outcome).toBe('no-adapter')
  })

  it('never shows a key’s value', () => {
    const environment = { KLING_API_KEY: 'secret-value', FAL_KEY: 'secret-value' }
    expect(JSON.stringify(resolve({ model: 'kling-3.0' }, { environment, date: today }))).not.toContain(
      'secret-value',
    )
  })
})
