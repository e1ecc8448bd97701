import type { Plugin } from 'vite'

const dependency = /[\\/]node_modules[\\/]/
const validator = /^zod(?:\/.*)?$/
const marked = '\0without-validators:'

/** What the AI SDK makes its schemas with, so that those nobody reads are left out altogether. */
const schemaMakers = ['z', 'z$1', 'lazySchema', 'zodSchema', 'zodSchema$1', 'jsonSchema', 'jsonSchema$1']

/**
 * Leaves zod out of the pages, a sixth of all their code. The AI SDK builds its schemas as soon as it is loaded, but a
 * page validates nothing with them: `director-transport.ts` reads what our own server sends, and no schemas are
 * handed to `useChat`. So every name of zod becomes one value that can be called and read without end. Our own
 * code gets no such value: a page that imports a validator does not build.
 */
export function withoutValidators(): Plugin {
  return {
    name: 'without-validators',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: { rolldownOptions: { treeshake: { manualPureFunctions: schemaMakers } } },
    }),
    resolveId(id, from) {
      if (!validator.test(id)) return null
      if (from && dependency.test(from)) return `${marked}${id}`
      throw new Error(`${from} brings ${id} into the pages; import its types only.`)
    },
    async load(id) {
      if (!id.startsWith(marked)) return null
      const names = Object.keys((await import(id.slice(marked.length))) as object)
      const own = names.filter((name) => name !== 'default')
      return `${nothing}
export default anything
export { ${own.map((name) => `anything as ${name}`).join(', ')} }`
    },
  }
}

const nothing = `
const anything = new Proxy(function () {}, {
  get: (_, name) => (typeof name === 'symbol' ? undefined : anything),
  apply: () => anything,
  construct: () => anything,
})`
