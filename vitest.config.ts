import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Media tests run real encoders on every core; two files at a time keeps their watchdogs honest.
    maxWorkers: 2,
    // Whole films are made in tests, and machines are noisy: no test is about how long it takes.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
