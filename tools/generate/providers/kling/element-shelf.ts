/** Where the ids of elements are kept. Losing them costs nothing but a look: Kling finds them by our own name. */
export interface ElementShelf {
  get(key: string): Promise<string | undefined>
  put(key: string, elementId: string): Promise<void>
  drop(key: string): Promise<void>
}

export function memoryShelf(): ElementShelf {
  const kept = new Map<string, string>()
  return {
    get: async (key) => kept.get(key),
    put: async (key, elementId) => void kept.set(key, elementId),
    drop: async (key) => void kept.delete(key),
  }
}
