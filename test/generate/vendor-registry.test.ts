import { expect, test } from 'vitest'
import { vendorFactories, vendorRoute } from '../../tools/generate/vendor/registry.ts'

/** As if every key there is were set. */
const everyKey = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) => {
      if (typeof name !== 'string' || /(?:MODEL|HEIGHT)$/.test(name)) return undefined
      return name.endsWith('_URL') ? 'http://127.0.0.1:9999' : 'key-of-nobody-1234'
    },
  },
)

test.for(Object.keys(vendorFactories))('%s is who it says, and its limits make sense', (id) => {
  const route = vendorRoute(id, { environment: everyKey })!
  expect(route.id).toBe(id)
  expect(route.vendor).toBeTruthy()
  expect(route.model.doStart).toBeTypeOf('function')
  expect(route.model.doStatus).toBeTypeOf('function')
  const { seconds, heights, aspects } = route.limits
  expect(seconds.least).toBeLessThanOrEqual(seconds.most)
  expect(heights.length * aspects.length).toBeGreaterThan(0)
  expect(route.downloads.vendor).toBe(route.vendor)
})

test.for(Object.keys(vendorFactories))('%s is no route without its key', (id) => {
  expect(() => vendorRoute(id, { environment: {} })).toThrow(
    expect.objectContaining({
      code: expect.stringMatching(/^vendor-(?:no-key|retired)$/) as string,
    }) as Error,
  )
})

test('a route nobody has written, or one of the language’s own words, is none', () => {
  for (const id of ['animatic', 'nobody', 'constructor', '__proto__']) {
    expect(vendorRoute(id, { environment: everyKey })).toBeUndefined()
  }
})
