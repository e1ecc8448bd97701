/**
 * Escapes a path for a filter option inside a graph description: once for the option, once for the graph.
 * Survives quotes, commas, brackets, semicolons, colons and drive letters.
 */
export function escapePath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replaceAll(/([\\':])/g, '\\$1')
    .replaceAll(/([\\'[\],;])/g, '\\$1')
}
